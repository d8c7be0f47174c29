import type { Span } from '#graph-data/schema/primitives.ts'
import { codePointLength } from '#graph-data/text/code-points.ts'
import type { SearchWord, Stem } from './search-words.ts'
import { isOneTypoApart, SHORTEST_WITH_TYPO } from './typo.ts'

/** A word of a text with its stems, which are worked out once. */
export interface IndexedWord extends SearchWord {
  readonly stems: readonly Stem[]
}

/** A word of the query. */
export interface Sought {
  readonly folded: string
  readonly stems: readonly Stem[]
}

/** How a word was found, the closest first. */
export const MATCHES = ['exact', 'stem', 'prefix', 'typo'] as const
export type Match = (typeof MATCHES)[number]

/** How well a text answers the query; less is better. */
export interface RankedText {
  readonly cost: number
  /** The loosest of its words' matches. */
  readonly match: Match
  /** Letters to mark, code points of the text, ascending and apart. */
  readonly marks: readonly Span[]
}

const COST: Readonly<Record<Match, number>> = { exact: 0, stem: 1, prefix: 2, typo: 5 }
/** A doubtful stem (و of وزير) is found last before typos. */
const DOUBT = 2
/** A word of the query that the text has not: so much that a text with one more word always comes first. */
const MISSING = 40
/** A sentence in which a name stands, against the name itself. */
const SENTENCE = 3
/** Words of a name that the query did not ask for, each; less than any other difference. */
const LEFT_OVER = 0.05
const LATER_START = 0.5

/** @returns `null` if none of the words is found in it */
export function rankText(
  words: readonly IndexedWord[],
  sought: readonly Sought[],
  isName: boolean,
): RankedText | null {
  const found = sought.map((word) => bestWord(words, word))
  const there = found.filter((one) => one !== null)
  if (there.length === 0) return null
  const worst = Math.max(...there.map(({ match }) => MATCHES.indexOf(match)))
  const isLater = there[0]?.at !== 0
  const cost =
    there.reduce((sum, one) => sum + one.cost, 0) +
    MISSING * (found.length - there.length) +
    (isName ? LEFT_OVER * Math.max(0, words.length - there.length) : SENTENCE) +
    (isLater ? LATER_START : 0)
  return { cost, match: MATCHES[worst] ?? 'typo', marks: joined(there.flatMap(({ marks }) => marks)) }
}

interface FoundWord {
  readonly at: number
  readonly cost: number
  readonly match: Match
  readonly marks: readonly Span[]
}

function bestWord(words: readonly IndexedWord[], sought: Sought): FoundWord | null {
  let best: FoundWord | null = null
  for (const [at, word] of words.entries()) {
    const found = matchWord(word, sought)
    if (found && (best === null || found.cost < best.cost)) best = { ...found, at }
    if (best?.cost === 0) break
  }
  return best
}

function matchWord(word: IndexedWord, sought: Sought): Omit<FoundWord, 'at'> | null {
  if (word.folded === sought.folded) return { cost: COST.exact, match: 'exact', marks: marked(word, 0) }
  let best: Omit<FoundWord, 'at'> | null = null
  for (const own of word.stems) {
    for (const asked of sought.stems) {
      const match = matchStems(own.text, asked.text)
      if (match === null) continue
      const doubt = (own.isSure ? 0 : DOUBT) + (asked.isSure ? 0 : DOUBT)
      const cost = COST[match] + doubt
      if (best !== null && best.cost <= cost) continue
      const end = match === 'prefix' ? own.cut + codePointLength(asked.text) : word.map.length
      best = { cost, match, marks: marked(word, own.cut, end) }
    }
  }
  return best
}

function matchStems(own: string, asked: string): Match | null {
  if (own === asked) return 'stem'
  if (own.startsWith(asked)) return 'prefix'
  return asked.length >= SHORTEST_WITH_TYPO && isOneTypoApart(own, asked) ? 'typo' : null
}

/** The letters of a folded word between two of its places, where they stand in the text. */
function marked({ map }: SearchWord, from: number, to = map.length): readonly Span[] {
  const [first, last] = [map[from], map[to - 1]]
  return first && last ? [[first[0], last[1]]] : []
}

function joined(marks: readonly Span[]): readonly Span[] {
  const ordered = marks.toSorted((a, b) => a[0] - b[0])
  const apart: [number, number][] = []
  for (const [start, end] of ordered) {
    const last = apart.at(-1)
    if (last && start <= last[1]) last[1] = Math.max(last[1], end)
    else apart.push([start, end])
  }
  return apart
}
