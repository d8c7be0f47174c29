import type { ArticlePrints, ParagraphPrints } from '../schema/article.ts'
import type { Span } from '../schema/primitives.ts'
import { hasLettersAt, letterCount, type PreparedDocument } from './prepare-document.ts'

/** Where a paragraph stands in a document, letter for letter. */
export interface Place {
  /**
   * - `exact`: a line of the document is the paragraph;
   * - `normalised`: a stretch of the document has its letters and digits in order, whatever the line breaks,
   *   punctuation and variants of writing.
   */
  readonly rung: 'exact' | 'normalised'
  /** Letters of the document. */
  readonly letters: Span
  /** For `exact`: the line. */
  readonly line: number | null
}

/** What a search for an article gave. */
export interface FoundPlaces {
  /** By paragraph number. */
  readonly places: ReadonlyMap<number, Place>
  /** Letters that belong to one of them, 1 each. */
  readonly taken: Uint8Array
  /** Places between letters where a paragraph may well begin or end: line ends, ends of those found. */
  readonly edges: ReadonlySet<number>
}

/**
 * A paragraph with fewer letters (a date, a heading, a tag) may stand inside another by chance: alone or with its
 * neighbours it must fill the room between line ends or paragraphs already found.
 */
const SHORT = 24

/** A paragraph that is looked for. */
export interface OpenParagraph extends ParagraphPrints {
  readonly n: number
}

/** What is known so far while a document is searched. */
interface Search {
  readonly document: PreparedDocument
  readonly found: Map<number, Place>
  readonly taken: Uint8Array
  readonly edges: Set<number>
}

/** The paragraphs of an article in order. */
export const paragraphsOf = (prints: ArticlePrints): readonly OpenParagraph[] =>
  Object.entries(prints.paragraphs)
    .map(([n, print]) => ({ n: Number(n), ...print }))
    .sort((a, b) => a.n - b.n)

/**
 * Looks for the paragraphs of an article, letter for letter: whole lines by their hash; then long ones from word to word; then, since
 * each one found shows where its neighbours begin and end, whatever joins an edge, until nothing more is found.
 */
export function searchDocument(
  document: PreparedDocument,
  paragraphs: readonly OpenParagraph[],
): FoundPlaces {
  const search: Search = {
    document,
    found: new Map(),
    taken: new Uint8Array(letterCount(document)),
    edges: new Set(document.lineEdges),
  }
  matchLines(search, paragraphs)
  const open = (): OpenParagraph[] => paragraphs.filter(({ n }) => !search.found.has(n))
  const wordStarts = [...document.wordEdges]
  for (const paragraph of open().filter(isLong)) {
    matchAt(search, paragraph, wordStarts, (end) => document.wordEdges.has(end))
  }
  let before = -1
  while (before !== search.found.size) {
    before = search.found.size
    for (const paragraph of open().filter(isLong))
      matchAt(search, paragraph, startsAtEdges(search, paragraph))
    fillRoom(search, open())
  }
  return { places: search.found, taken: search.taken, edges: search.edges }
}

const isLong = ({ skeleton }: OpenParagraph): boolean => skeleton.length >= SHORT

function matchLines({ document, found, taken }: Search, paragraphs: readonly OpenParagraph[]): void {
  const uses = new Map<string, number>()
  for (const { n, c } of paragraphs) {
    const lines = document.linesByHash.get(c.sha256)
    if (lines === undefined) continue
    const use = uses.get(c.sha256) ?? 0
    uses.set(c.sha256, use + 1)
    const line = lines[use] ?? lines.at(-1) ?? 0
    const letters = document.lineLetters[line] ?? [0, 0]
    found.set(n, { rung: 'exact', letters, line })
    taken.fill(1, ...letters)
  }
}

/** Of a long paragraph, one end at an edge is enough: the other may be glued to words that are not known. */
function startsAtEdges({ edges }: Search, { skeleton }: OpenParagraph): number[] {
  const fromEnds = [...edges].map((edge) => edge - skeleton.length).filter((start) => start >= 0)
  return [...new Set([...edges, ...fromEnds])]
}

/** Takes the first free place of the given ones whose letters have the hash, else the last that is not free. */
function matchAt(
  search: Search,
  paragraph: OpenParagraph,
  starts: readonly number[],
  mayEnd: (end: number) => boolean = () => true,
): void {
  const { length } = paragraph.skeleton
  const places = starts
    .filter((start) => standsAt(search, paragraph, start) && mayEnd(start + length))
    .sort((a, b) => a - b)
  const chosen = places.find((start) => isFree(search, start, start + length)) ?? places.at(-1)
  if (chosen !== undefined) take(search, paragraph, chosen)
}

/** Finds runs of consecutive paragraphs, short ones too, that together reach from one edge to another. */
function fillRoom(search: Search, open: readonly OpenParagraph[]): void {
  const withLetters = open.filter(({ skeleton }) => skeleton.length > 0)
  const starts = [...search.edges].sort((a, b) => a - b)
  withLetters.forEach((first, i) => {
    for (const start of starts) {
      if (search.found.has(first.n)) return
      if (standsAt(search, first, start)) takeRun(search, withLetters.slice(i), start)
    }
  })
}

function takeRun(search: Search, paragraphs: readonly OpenParagraph[], start: number): void {
  const run: { readonly paragraph: OpenParagraph; readonly at: number }[] = []
  let at = start
  for (const paragraph of paragraphs) {
    const end = at + paragraph.skeleton.length
    if (!standsAt(search, paragraph, at) || !isFree(search, at, end)) return
    run.push({ paragraph, at })
    at = end
    if (search.edges.has(end)) break
  }
  if (!search.edges.has(at)) return
  for (const one of run) take(search, one.paragraph, one.at)
}

const standsAt = ({ document }: Search, { skeleton }: OpenParagraph, start: number): boolean =>
  hasLettersAt(document, skeleton, start)

const isFree = ({ taken }: Search, start: number, end: number): boolean =>
  !taken.subarray(start, end).includes(1)

function take({ found, taken, edges }: Search, { n, skeleton }: OpenParagraph, start: number): void {
  const end = start + skeleton.length
  taken.fill(1, start, end)
  edges.add(start).add(end)
  found.set(n, { rung: 'normalised', letters: [start, end], line: null })
}
