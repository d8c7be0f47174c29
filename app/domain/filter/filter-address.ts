import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { parseEdtf } from '#graph-data/schema/edtf.ts'
import {
  type ChoiceName,
  EVERYTHING,
  isEverything,
  type TimeBasis,
  type TimeFilter,
  type ViewFilter,
  type Without,
} from './view-filter.ts'

/** Word for each choice in an address; `no-` before it for all but those named. */
const CHOICE_WORDS = {
  predicates: 'predicate',
  groups: 'group',
  speakers: 'speaker',
  articles: 'article',
} as const satisfies Record<ChoiceName, string>

const WITHOUT_WORDS = {
  articles: 'without',
  origins: 'without-origin',
  speakers: 'without-speaker',
} as const satisfies Record<keyof Without, string>

const TIME_WORDS = { holds: 'when', said: 'said' } as const satisfies Record<TimeBasis, string>

/** An id of a collection, or a speaker or origin without a name (`unnamed:official@belta`). */
const ASKED_ID = /^(?:unnamed:[a-z0-9-]+@)?[a-z0-9]+(?:-[a-z0-9]+)*$/

/** One origin is what every claim has; more than two figures no collection has. */
const COUNT = /^(?:[2-9]|[1-9][0-9])$/

/**
 * What a filter says in an address: pairs of a word and its value, defaults left out. Verdicts are the reader's own and
 * never stand in an address.
 */
export function formatFilter(filter: ViewFilter): readonly string[] {
  const pairs: string[] = []
  const hidden = [...filter.families, ...filter.kinds]
  if (hidden.length > 0) pairs.push(`hide=${hidden.join(',')}`)
  for (const [name, word] of entriesOf(CHOICE_WORDS)) {
    const choice = filter[name]
    if (!isEverything(choice))
      pairs.push(`${choice.kind === 'only' ? '' : 'no-'}${word}=${choice.ids.join(',')}`)
  }
  if (filter.origins > 1) pairs.push(`origins=${filter.origins}`)
  if (filter.time) {
    const undated = filter.time.undated ? ',undated' : ''
    pairs.push(`${TIME_WORDS[filter.time.basis]}=${formatStretch(filter.time)}${undated}`)
  }
  for (const [name, word] of entriesOf(WITHOUT_WORDS)) {
    if (filter.without[name].length > 0) pairs.push(`${word}=${filter.without[name].join(',')}`)
  }
  return pairs
}

/**
 * Reads one pair of an address into a filter; its commas, slashes and colons may come escaped.
 *
 * @returns `null` if the word is none of a filter's, or its value means nothing; ids are not held against a collection
 */
export function parseFilterPair(key: string, value: string, filter: ViewFilter): ViewFilter | null {
  const text = unescaped(value)
  if (key === 'hide') return parseHidden(text, filter)
  if (key === 'origins') return COUNT.test(text) ? { ...filter, origins: Number(text) } : null
  if (key === 'when') return parseTime('holds', text, filter)
  if (key === 'said') return parseTime('said', text, filter)
  const ids = parseIds(text)
  if (ids === null) return null
  for (const [name, word] of entriesOf(CHOICE_WORDS)) {
    if (key === word) return { ...filter, [name]: { kind: 'only', ids } }
    if (key === `no-${word}`) return { ...filter, [name]: { ...EVERYTHING, ids } }
  }
  for (const [name, word] of entriesOf(WITHOUT_WORDS)) {
    if (key === word) return { ...filter, without: { ...filter.without, [name]: ids } }
  }
  return null
}

/** A stretch as EDTF, as short as it can be said: `2024`, `2024-12`, `2024-12-06/..`. */
export function formatStretch({ from, to }: Pick<TimeFilter, 'from' | 'to'>): string {
  if (from !== null && to !== null) {
    const whole = [from.slice(0, 4), from.slice(0, 7), from].find((text) => {
      const date = parseEdtf(text)
      return date?.start === from && date.end === to
    })
    if (whole !== undefined) return whole
  }
  return `${from ?? '..'}/${to ?? '..'}`
}

function parseTime(basis: TimeBasis, text: string, filter: ViewFilter): ViewFilter | null {
  const [stretch = '', undated, ...rest] = text.split(',')
  const date = parseEdtf(stretch)
  if (date === null || date.kind === 'within' || rest.length > 0) return null
  if (undated !== undefined && undated !== 'undated') return null
  return { ...filter, time: { basis, from: date.start, to: date.end, undated: undated === 'undated' } }
}

function parseHidden(text: string, filter: ViewFilter): ViewFilter | null {
  const words = new Set(text.split(','))
  const families = LINE_FAMILIES.filter((family) => words.has(family))
  const kinds = ENTITY_KINDS.filter((kind) => words.has(kind))
  return families.length + kinds.length === words.size ? { ...filter, families, kinds } : null
}

function parseIds(text: string): readonly string[] | null {
  const ids = [...new Set(text.split(','))]
  return ids.every((id) => ASKED_ID.test(id)) ? ids : null
}

/** Programs that pass links on escape more than they need; what cannot be unescaped is left as it is. */
function unescaped(value: string): string {
  try {
    return decodeURIComponent(value)
  } catch {
    return value
  }
}

const entriesOf = <K extends string, V>(record: Readonly<Record<K, V>>): readonly (readonly [K, V])[] =>
  Object.entries(record) as [K, V][]
