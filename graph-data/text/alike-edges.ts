import type { Span } from '../schema/primitives.ts'
import { criticalHash } from './critical-tokens.ts'
import { type PreparedDocument, passageOf } from './prepare-document.ts'
import { GRAM_LETTERS, likeness, minimaOf, SKETCH_BYTES } from './sketch.ts'

/** A place that is like a paragraph. */
export interface AlikePlace {
  readonly letters: Span
  /** Share of the sketch's bytes that agree: 0 to 1. */
  readonly likeness: number
}

export interface EdgeSearch {
  readonly document: PreparedDocument
  /** `gramHashes` of the document. */
  readonly grams: Uint32Array
  /** The free letters that the place may not leave. */
  readonly region: Span
  readonly sketch: Uint8Array
  readonly critical: string
}

/** How far an edge is moved, in letters, and how many words are tried for it on either side. */
const REACH = 48
const WORDS = 4

/**
 * Moves the edges of a place to words or line ends about there, wherever it is likest. Of places equally like, one that
 * begins and ends with a line is taken, but first of all one that keeps the critical tokens.
 */
export function settleEdges(search: EdgeSearch, letters: Span): AlikePlace {
  const [from, to] = letters
  const middle = (from + to) >> 1
  const starts = edgesAbout(search, from).filter((at) => at < middle)
  const ends = edgesAbout(search, to).filter((at) => at > middle)
  const before = minimaBefore(search.grams, starts, middle)
  const after = minimaAfter(search.grams, ends, middle)
  let best: AlikePlace[] = []
  for (const start of starts) {
    for (const end of ends) {
      const alike = likeness(search.sketch, lesser(before.get(start), after.get(end)))
      if (alike > (best[0]?.likeness ?? -1)) best = []
      if (alike >= (best[0]?.likeness ?? -1)) best.push({ letters: [start, end], likeness: alike })
    }
  }
  const byLines = best.sort((a, b) => lineEdges(search, b) - lineEdges(search, a))
  return byLines.find((place) => hasCritical(search, place)) ?? byLines[0] ?? { letters, likeness: 0 }
}

const hasCritical = ({ document, critical }: EdgeSearch, { letters }: AlikePlace): boolean =>
  criticalHash(passageOf(document, ...letters).text) === critical

const lineEdges = (
  { document: { lineEdges: edges } }: EdgeSearch,
  { letters: [from, to] }: AlikePlace,
): number => Number(edges.has(from)) + Number(edges.has(to))

/** The place itself, line ends within reach, and the nearest words on either side. */
function edgesAbout({ document, region }: EdgeSearch, at: number): readonly number[] {
  const places = [at]
  for (const step of [-1, 1]) {
    let words = 0
    for (let far = 1; far <= REACH; far += 1) {
      const place = at + step * far
      if (place < region[0] || place > region[1]) break
      const isWord = document.wordEdges.has(place) && words < WORDS
      if (isWord) words += 1
      if (isWord || document.lineEdges.has(place)) places.push(place)
    }
  }
  return places.sort((a, b) => a - b)
}

/** Minima of the grams from each start to the middle; each is made from the one after it. */
function minimaBefore(
  grams: Uint32Array,
  starts: readonly number[],
  middle: number,
): Map<number, Uint32Array> {
  const minima = new Map<number, Uint32Array>()
  let until = middle
  let known = minimaOf(grams, middle, middle)
  for (const start of starts.toReversed()) {
    known = lesser(known, minimaOf(grams, start, until))
    minima.set(start, known)
    until = start
  }
  return minima
}

/** Minima of the grams that begin after the middle and end before each end. */
function minimaAfter(grams: Uint32Array, ends: readonly number[], middle: number): Map<number, Uint32Array> {
  const minima = new Map<number, Uint32Array>()
  let from = middle
  let known = minimaOf(grams, middle, middle)
  for (const end of ends) {
    const until = Math.max(from, end - GRAM_LETTERS + 1)
    known = lesser(known, minimaOf(grams, from, until))
    minima.set(end, known)
    from = until
  }
  return minima
}

function lesser(a: Uint32Array | undefined, b: Uint32Array | undefined): Uint32Array {
  const least = new Uint32Array(SKETCH_BYTES)
  for (let k = 0; k < SKETCH_BYTES; k += 1) {
    least[k] = Math.min(a?.[k] ?? 0xffffffff, b?.[k] ?? 0xffffffff)
  }
  return least
}
