import MiniSearch, { type Query, type SearchOptions } from 'minisearch'
import { type IndexedWord, type RankedText, rankText, type Sought } from './rank-text.ts'
import { searchWords, stemsOf } from './search-words.ts'
import { SHORTEST_WITH_TYPO, swapped } from './typo.ts'

/** One text under which a thing is found. */
export interface SearchText {
  readonly text: string
  /** Names weigh more than what is said in sentences. */
  readonly isName: boolean
}

/** A thing that is found, with all its texts, the one to show first. `group` keeps sorts apart. */
export interface SearchDoc<Group extends string> {
  readonly group: Group
  readonly texts: readonly SearchText[]
  /** More is found first among equals: how much hangs on it. */
  readonly weight: number
}

export interface EngineHit {
  /** Place of the thing among the docs. */
  readonly doc: number
  /** Place of its text that matched best. */
  readonly text: number
  readonly ranked: RankedText
}

export interface SearchEngine<Group extends string> {
  /** Takes in so many more docs. @returns whether all are in */
  readonly grow: (count: number) => boolean
  /** At most `limit` hits of each group, best first. */
  readonly find: (query: string, limit: number) => ReadonlyMap<Group, readonly EngineHit[]>
}

/** Of each hit that is wanted so many candidates are looked at closely; MiniSearch's own order decides which. */
const LOOKED_AT = 3
/** A single word with fewer hits than this is looked for with one typo too; several words only where none has them. */
const FEW_HITS = 4
const NAME_BOOST = 3

const VERBATIM: SearchOptions = {
  tokenize: (text) => [text],
  processTerm: (term) => term,
  boost: { names: NAME_BOOST },
}

/**
 * Search over texts in Arabic and English: MiniSearch finds candidates by folded words, their stems and prefixes, and
 * only where these are few by one typo; the order, and the letters to mark, come from a second, closer look at them.
 */
export function createSearchEngine<Group extends string>(
  docs: readonly SearchDoc<Group>[],
): SearchEngine<Group> {
  const index = new MiniSearch<{ id: number; names: string; words: string }>({
    fields: ['names', 'words'],
    // Fields are given folded already.
    tokenize: (text) => text.split(' '),
    processTerm: (folded) => stemsOf(folded).map(({ text }) => text),
  })
  const folded = new Map<string, readonly IndexedWord[]>()
  const wordsOf = (text: string): readonly IndexedWord[] => {
    const known = folded.get(text)
    if (known) return known
    const words = searchWords(text).map((word) => ({ ...word, stems: stemsOf(word.folded) }))
    folded.set(text, words)
    return words
  }
  let taken = 0
  return {
    grow: (count) => {
      const next = docs.slice(taken, taken + count)
      index.addAll(next.map((doc, at) => ({ id: taken + at, ...fieldsOf(doc, wordsOf) })))
      taken += next.length
      return taken >= docs.length
    },
    find: (query, limit) => {
      const sought = searchWords(query).map(({ folded }) => ({ folded, stems: stemsOf(folded) }))
      if (sought.length === 0) return new Map()
      return closeLook(docs, candidates(index, sought), sought, wordsOf, limit)
    },
  }
}

function fieldsOf({ texts }: SearchDoc<string>, wordsOf: (text: string) => readonly IndexedWord[]) {
  const join = (isName: boolean): string =>
    texts
      .filter((text) => text.isName === isName)
      .flatMap(({ text }) => wordsOf(text).map(({ folded }) => folded))
      .join(' ')
  return { names: join(true), words: join(false) }
}

function candidates(index: MiniSearch, sought: readonly Sought[]): readonly number[] {
  const ask = (combineWith: 'AND' | 'OR', hasTypos: boolean): readonly number[] =>
    index
      .search(
        {
          combineWith,
          queries: sought.map((word, at) => wordQuery(word, hasTypos, at === sought.length - 1)),
        },
        VERBATIM,
      )
      .map(({ id }) => id as number)
  const plain = ask('AND', false)
  if (plain.length >= (sought.length === 1 ? FEW_HITS : 1)) return plain
  const withTypos = sought.some(({ folded }) => folded.length >= SHORTEST_WITH_TYPO) ? ask('AND', true) : []
  const all = [...new Set([...plain, ...withTypos])]
  return all.length > 0 || sought.length === 1 ? all : ask('OR', false)
}

/** @param isLast the word may still be in the middle of being typed */
function wordQuery({ folded, stems }: Sought, hasTypos: boolean, isLast: boolean): Query {
  const plain: Query = { combineWith: 'OR', prefix: true, queries: stems.map(({ text }) => text) }
  const long = stems
    .filter(({ text, isSure }) => isSure && text.length >= SHORTEST_WITH_TYPO)
    .map(({ text }) => text)
  if (!hasTypos || long.length === 0) return plain
  // One typo apart includes none apart, so that only beginnings must be asked for besides.
  const typos: Query = { combineWith: 'OR', fuzzy: 1, queries: long }
  const swaps: Query = { combineWith: 'OR', queries: [...swapped(folded)] }
  return { combineWith: 'OR', queries: isLast ? [plain, typos, swaps] : [typos, swaps] }
}

function closeLook<Group extends string>(
  docs: readonly SearchDoc<Group>[],
  ids: readonly number[],
  sought: readonly Sought[],
  wordsOf: (text: string) => readonly IndexedWord[],
  limit: number,
): ReadonlyMap<Group, readonly EngineHit[]> {
  const looked = new Map<Group, number>()
  const hits = new Map<Group, EngineHit[]>()
  for (const id of ids) {
    const doc = docs[id]
    if (!doc) continue
    const count = looked.get(doc.group) ?? 0
    if (count >= LOOKED_AT * limit) continue
    looked.set(doc.group, count + 1)
    const hit = bestText(doc, id, sought, wordsOf)
    const list = hits.get(doc.group)
    if (hit && list) list.push(hit)
    else if (hit) hits.set(doc.group, [hit])
  }
  const weigh = ({ doc }: EngineHit): number => docs[doc]?.weight ?? 0
  const best = (list: readonly EngineHit[]): readonly EngineHit[] =>
    list.toSorted((a, b) => a.ranked.cost - b.ranked.cost || weigh(b) - weigh(a)).slice(0, limit)
  return new Map([...hits].map(([group, list]) => [group, best(list)]))
}

function bestText(
  doc: SearchDoc<string>,
  id: number,
  sought: readonly Sought[],
  wordsOf: (text: string) => readonly IndexedWord[],
): EngineHit | null {
  let best: EngineHit | null = null
  for (const [at, { text, isName }] of doc.texts.entries()) {
    const ranked = rankText(wordsOf(text), sought, isName)
    // Of equals the first, which is the one to show.
    if (ranked && (best === null || ranked.cost < best.ranked.cost)) best = { doc: id, text: at, ranked }
  }
  return best
}
