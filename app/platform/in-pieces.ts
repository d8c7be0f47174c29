import { type Pieces, someOf } from '#graph-data/schema/pieces.ts'

/** So long, in milliseconds, work keeps the page from answering: half a frame. */
const LONGEST_MS = 8

/**
 * Does long work in pieces, between which the page answers. A single piece takes as long as it takes.
 *
 * @param isWanted asked between pieces
 * @returns `null` once it is no longer wanted; rejects with what the work throws
 */
export async function inPieces<T>(work: Pieces<T>, isWanted: () => boolean): Promise<T | null> {
  while (isWanted()) {
    const end = performance.now() + LONGEST_MS
    const step = someOf(work, () => performance.now() >= end)
    if (step.done) return step.value
    await new Promise((done) => setTimeout(done))
  }
  return null
}
