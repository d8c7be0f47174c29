import type { Span } from '../schema/primitives.ts'
import { type Chunks, chunkRuns, cutChunks } from './alike-chunks.ts'
import { type AlikePlace, settleEdges } from './alike-edges.ts'
import type { PreparedDocument } from './prepare-document.ts'
import { SKETCH_BYTES, sketchBytes } from './sketch.ts'

/** A paragraph that is looked for by its sketch. */
export interface SketchedParagraph {
  readonly sketch: string
  readonly critical: string
  /** Letters of its skeleton. */
  readonly length: number
}

/** Places less like it than this are not looked at again: texts without anything in common reach 0.1 by chance. */
const WORTH_A_LOOK = 0.15
/** How many places are remembered for a paragraph: the best may belong to another one. */
const KEPT = 4
/** After so many bytes without one that agrees, the rest is not looked at. */
const HOPELESS = 24

/**
 * For each paragraph the places of a document most like it, the likest first, none half over another: runs of words
 * about as long as it is and runs of up to three lines, then moved to the edges that fit best.
 *
 * Time: paragraphs × letters ÷ 24 × 64 small steps.
 *
 * @param taken letters that belong to a paragraph already, 1 each
 */
export function findAlike(
  document: PreparedDocument,
  taken: Uint8Array,
  paragraphs: readonly SketchedParagraph[],
): readonly (readonly AlikePlace[])[] {
  const chunks = cutChunks(document, taken)
  const coarse = coarsePlaces(chunks, paragraphs)
  return paragraphs.map((paragraph, i) => {
    const sketch = sketchBytes(paragraph.sketch)
    const settled = (coarse[i] ?? []).map(({ letters, region }) =>
      settleEdges({ document, grams: chunks.grams, region, sketch, critical: paragraph.critical }, letters),
    )
    return settled.reduce<readonly AlikePlace[]>(keepApart, [])
  })
}

interface CoarsePlace extends AlikePlace {
  readonly region: Span
}

/** Tries every run of chunks. Minima of 2^p chunks are held for one p at a time; two of them make up any run. */
function coarsePlaces(chunks: Chunks, paragraphs: readonly SketchedParagraph[]): readonly CoarsePlace[][] {
  const minima = chunks.minima.slice()
  const best: (readonly CoarsePlace[])[] = paragraphs.map(() => [])
  const sketches = paragraphs.map(({ sketch }) => sketchBytes(sketch))
  let longest = 1
  for (let power = 1; power <= longest; power *= 2) {
    paragraphs.forEach(({ length }, p) => {
      const sketch = sketches[p] ?? new Uint8Array()
      for (const { first, end } of chunkRuns(chunks, length)) {
        const count = end - first
        longest = Math.max(longest, count)
        if (count < power || count >= 2 * power) continue
        const likeness = runLikeness(sketch, minima, first, end - power)
        if (likeness < WORTH_A_LOOK) continue
        const letters: Span = [chunks.spans[first]?.[0] ?? 0, chunks.spans[end - 1]?.[1] ?? 0]
        const region = chunks.regions[first] ?? letters
        best[p] = keepApart(best[p] ?? [], { letters, likeness, region })
      }
    })
    doubleReach(minima, power)
  }
  return best.map((places) => [...places])
}

/** How like a sketch a run of chunks is that two overlapping runs, beginning at `a` and `b`, make up. */
function runLikeness(sketch: Uint8Array, minima: Uint32Array, a: number, b: number): number {
  let equal = 0
  for (let k = 0; k < SKETCH_BYTES; k += 1) {
    const one = minima[a * SKETCH_BYTES + k] ?? 0
    const other = minima[b * SKETCH_BYTES + k] ?? 0
    if (sketch[k] === ((one < other ? one : other) & 0xff)) equal += 1
    else if (k === HOPELESS && equal === 0) return 0
  }
  return equal / SKETCH_BYTES
}

/** From minima of `power` chunks each to minima of twice as many. */
function doubleReach(minima: Uint32Array, power: number): void {
  const step = power * SKETCH_BYTES
  for (let i = 0; i + step < minima.length; i += 1) {
    const other = minima[i + step] ?? 0
    if (other < (minima[i] ?? 0)) minima[i] = other
  }
}

/** Adds a place to those kept, the likest first; of two that lie half over each other the liker stays. */
function keepApart<Place extends AlikePlace>(kept: readonly Place[], place: Place): readonly Place[] {
  if (kept.length === KEPT && place.likeness <= (kept.at(-1)?.likeness ?? 0)) return kept
  if (kept.some((other) => other.likeness >= place.likeness && lieOver(other.letters, place.letters))) {
    return kept
  }
  const apart = kept.filter((other) => !lieOver(other.letters, place.letters))
  return [...apart, place].sort((a, b) => b.likeness - a.likeness).slice(0, KEPT)
}

/** Whether two stretches share more than half of the shorter one. */
export function lieOver(a: Span, b: Span): boolean {
  const shared = Math.min(a[1], b[1]) - Math.max(a[0], b[0])
  return shared > Math.min(a[1] - a[0], b[1] - b[0]) / 2
}
