import type { ArticlePrints, Print } from '../schema/article.ts'
import { sha256Hex } from './fingerprint.ts'
import { type PreparedDocument, prepareDocument, textOfLetters } from './prepare-document.ts'

/**
 * How a paragraph was found in a document.
 * - `exact`: a line of the document is the paragraph;
 * - `normalised`: a stretch of the document has its letters and digits in order, whatever the line breaks,
 *   punctuation and variants of writing.
 */
export type ParagraphMatch =
  | { readonly rung: 'exact' | 'normalised'; readonly text: string }
  | { readonly rung: 'absent' }

/** Paragraph number → what was found; `text` is the place in the document, in form C. */
export type DocumentMatch = ReadonlyMap<number, ParagraphMatch>

/** An article that a document holds. */
export interface Recognised {
  readonly article: string
  /** Letters and digits of the paragraphs found, as a share of the article's: 0 to 1. */
  readonly share: number
  readonly match: DocumentMatch
}

/**
 * Of the letters of an article, how many must be found for the document to be taken as one that holds it. Below lie
 * articles that merely share a paragraph of an agency, above those of which some paragraphs were revised.
 */
export const RECOGNISED_SHARE = 0.3

/**
 * A paragraph with fewer letters (a date, a heading, a tag) may stand inside another by chance: it must fill the
 * room between line ends or paragraphs already found.
 */
const SHORT = 24

/**
 * Looks for the paragraphs of an article in a document, exact ones first. Identical paragraphs are told apart by
 * order; if the document has fewer of them, the later ones share the last place. Time: words × paragraphs hashes.
 */
export const matchDocument = (documentText: string, prints: ArticlePrints): DocumentMatch =>
  matchPrepared(prepareDocument(documentText), prints)

/** The articles that a document holds, the fullest first. One page may hold two, one `within` the other. */
export function recognise(
  documentText: string,
  printsByArticle: Readonly<Record<string, ArticlePrints>>,
): readonly Recognised[] {
  const document = prepareDocument(documentText)
  return Object.entries(printsByArticle)
    .map(([article, prints]) => {
      const match = matchPrepared(document, prints)
      return { article, share: shareOf(match, prints), match }
    })
    .filter(({ share }) => share >= RECOGNISED_SHARE)
    .sort((a, b) => b.share - a.share)
}

function shareOf(match: DocumentMatch, prints: ArticlePrints): number {
  let all = 0
  let found = 0
  for (const [n, { skeleton }] of Object.entries(prints.paragraphs)) {
    all += skeleton.length
    if (match.get(Number(n))?.rung !== 'absent') found += skeleton.length
  }
  return all === 0 ? 0 : found / all
}

/** What is known so far while a document is matched. */
interface Search {
  readonly document: PreparedDocument
  readonly found: Map<number, ParagraphMatch>
  /** Letters that belong to a paragraph already. */
  readonly taken: Uint8Array
  /** Places between letters where a paragraph may well begin or end: line ends, ends of those found. */
  readonly edges: Set<number>
}

function matchPrepared(document: PreparedDocument, prints: ArticlePrints): DocumentMatch {
  const paragraphs = Object.entries(prints.paragraphs)
    .map(([n, { c, skeleton }]) => ({ n: Number(n), c, skeleton }))
    .sort((a, b) => a.n - b.n)
  const search: Search = {
    document,
    found: new Map(),
    taken: new Uint8Array(document.letters.length),
    edges: new Set(document.lineLetters.flat()),
  }
  const uses = new Map<string, number>()
  for (const { n, c } of paragraphs) matchExact(search, n, c, uses)
  const long = paragraphs.filter(({ skeleton }) => skeleton.length >= SHORT)
  const isOpen = ({ n }: { n: number }): boolean => !search.found.has(n)
  for (const { n, skeleton } of long.filter(isOpen)) {
    const starts = [...document.wordEdges].filter((start) => document.wordEdges.has(start + skeleton.length))
    matchAt(search, n, skeleton, starts)
  }
  // each one found gives two more edges, at which a neighbour may be found that is glued to it
  let before = -1
  while (before !== search.found.size) {
    before = search.found.size
    for (const { n, skeleton } of paragraphs.filter(isOpen)) {
      if (skeleton.length > 0) matchAt(search, n, skeleton, startsAtEdges(search.edges, skeleton.length))
    }
  }
  return new Map(paragraphs.map(({ n }) => [n, search.found.get(n) ?? { rung: 'absent' }]))
}

function matchExact(search: Search, n: number, print: Print, uses: Map<string, number>): void {
  const lines = search.document.linesByHash.get(print.sha256)
  if (lines === undefined) return
  const use = uses.get(print.sha256) ?? 0
  uses.set(print.sha256, use + 1)
  const line = lines[use] ?? lines.at(-1) ?? 0
  search.found.set(n, { rung: 'exact', text: search.document.lines[line] ?? '' })
  const [from, to] = search.document.lineLetters[line] ?? [0, 0]
  search.taken.fill(1, from, to)
}

/** A short paragraph must fit between two edges; of a long one, one end at an edge is enough. */
function startsAtEdges(edges: ReadonlySet<number>, length: number): number[] {
  const starts = [...edges].filter((edge) => length >= SHORT || edges.has(edge + length))
  const fromEnds =
    length >= SHORT ? [...edges].map((edge) => edge - length).filter((start) => start >= 0) : []
  return [...new Set([...starts, ...fromEnds])]
}

/** Takes the first free place of the given ones whose letters have the hash, else the last that is not free. */
function matchAt(search: Search, n: number, print: Print, starts: readonly number[]): void {
  const { document, taken, edges, found } = search
  let chosen: number | undefined
  for (const start of [...starts].sort((a, b) => a - b)) {
    const end = start + print.length
    if (end > document.letters.length) continue
    if (sha256Hex(document.letters.slice(start, end).join('')) !== print.sha256) continue
    chosen = start
    if (taken[start] === 0 && taken[end - 1] === 0) break
  }
  if (chosen === undefined) return
  const end = chosen + print.length
  taken.fill(1, chosen, end)
  edges.add(chosen).add(end)
  found.set(n, { rung: 'normalised', text: textOfLetters(document, chosen, end) })
}
