import { ID_PATTERN } from '#graph-data/schema/id-pattern.ts'

// What the reader asks of the graph, beside the picture: one question at a time, and each is an address.

/** How one entity is connected to another. An end that is not chosen yet is `null`. */
export interface PathInquiry {
  readonly kind: 'path'
  readonly from: string | null
  readonly to: string | null
  /** The entities between them on the way that is looked at; empty for the first. */
  readonly via: readonly string[]
  /** Fewest steps, or firmest evidence. */
  readonly by: 'hops' | 'evidence'
  /** Whether plans, requests and conditions count. */
  readonly plans: boolean
  readonly within: Within
}

/** What two entities share, and what sets them apart. */
export interface CompareInquiry {
  readonly kind: 'compare'
  readonly from: string | null
  readonly to: string | null
}

/** Who is central, by one measure or another. */
export interface MeasureInquiry {
  readonly kind: 'measures'
  readonly measure: MeasureId
  /** What the picture shows of it. */
  readonly draw: 'nothing' | 'size' | 'colour'
  readonly within: Within
}

export type Inquiry = PathInquiry | CompareInquiry | MeasureInquiry

/** The whole collection, or what the picture shows. */
export type Within = 'all' | 'shown'

export const MEASURES = ['degree', 'betweenness', 'pagerank', 'communities'] as const
export type MeasureId = (typeof MEASURES)[number]

/** More would be no way that anyone follows; a bound for addresses written by others. */
const LONGEST_WAY = 20

export const pathInquiry = (from: string | null, to: string | null = null): PathInquiry => ({
  kind: 'path',
  from,
  to,
  via: [],
  by: 'hops',
  plans: true,
  within: 'all',
})

export const compareInquiry = (from: string | null, to: string | null = null): CompareInquiry => ({
  kind: 'compare',
  from,
  to,
})

export const MEASURE_INQUIRY: MeasureInquiry = {
  kind: 'measures',
  measure: 'degree',
  draw: 'nothing',
  within: 'all',
}

/**
 * Writes what is asked as a pair of the address, defaults left out: `path=a..b`, `path=a..x..b,evidence,firm,shown`,
 * `compare=a..b`, `measure=pagerank,size,shown`.
 *
 * @returns `null` where there is nothing to write
 */
export function formatInquiry(inquiry: Inquiry | null): string | null {
  switch (inquiry?.kind) {
    case undefined:
      return null
    case 'path': {
      const { from, to, via, by, plans, within } = inquiry
      const words = [chainOf([from, ...via, to]), by === 'evidence' && by, !plans && 'firm', shown(within)]
      return `path=${words.filter(isWord).join(',')}`
    }
    case 'compare':
      return `compare=${chainOf([inquiry.from, inquiry.to])}`
    case 'measures': {
      const { measure, draw, within } = inquiry
      return `measure=${[measure, draw !== 'nothing' && draw, shown(within)].filter(isWord).join(',')}`
    }
  }
}

/** Reads such a pair. `null` if it means nothing. Inverse of `formatInquiry`. */
export function parseInquiry(key: string, value: string): Inquiry | null {
  const [first = '', ...words] = value.split(/,|%2c/i)
  if (new Set(words).size < words.length) return null
  switch (key) {
    case 'path':
      return parsePath(first, words)
    case 'compare': {
      const ends = parseChain(first)
      return ends?.via.length === 0 && words.length === 0 ? compareInquiry(ends.from, ends.to) : null
    }
    case 'measure': {
      const measure = MEASURES.find((id) => id === first)
      const draw = words.find((word) => word === 'size' || word === 'colour') ?? 'nothing'
      if (!measure || !isAllKnown(words, ['size', 'colour', 'shown'], 2)) return null
      if (words.includes('size') && words.includes('colour')) return null
      return { kind: 'measures', measure, draw, within: words.includes('shown') ? 'shown' : 'all' }
    }
    default:
      return null
  }
}

function parsePath(chain: string, words: readonly string[]): PathInquiry | null {
  const ends = parseChain(chain)
  if (!ends || !isAllKnown(words, ['evidence', 'firm', 'shown'], 3)) return null
  return {
    kind: 'path',
    ...ends,
    by: words.includes('evidence') ? 'evidence' : 'hops',
    plans: !words.includes('firm'),
    within: words.includes('shown') ? 'shown' : 'all',
  }
}

/** `a..x..b`; an end that is not chosen yet is empty. */
function parseChain(chain: string): Pick<PathInquiry, 'from' | 'to' | 'via'> | null {
  const ids = chain.split('..')
  const [from, to] = [ids[0], ids.at(-1)]
  const via = ids.slice(1, -1)
  if (ids.length < 2 || ids.length > LONGEST_WAY || from === undefined || to === undefined) return null
  if (![from, to].every((id) => id === '' || ID_PATTERN.test(id))) return null
  if (!via.every((id) => ID_PATTERN.test(id))) return null
  return { from: from || null, to: to || null, via }
}

const chainOf = (ids: readonly (string | null)[]): string => ids.map((id) => id ?? '').join('..')

const shown = (within: Within): string | false => within === 'shown' && within

const isWord = (word: string | false): word is string => word !== false

const isAllKnown = (words: readonly string[], known: readonly string[], most: number): boolean =>
  words.length <= most && words.every((word) => known.includes(word))
