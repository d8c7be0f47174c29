import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'

/** How often is looked whether it may begin, when it is held up: about once a frame (ms). */
const LOOK_MS = 16
/** So long, in milliseconds, a slice keeps the page from answering: less than half a frame. */
const SLICE_MS = 6

export interface Slices<T> {
  readonly onDone: (result: T) => void
  /** A piece has thrown, which is reported, and the rest is given up. */
  readonly onFailed: () => void
  /** Told between slices. */
  readonly onSlice?: () => void
  /** How long a slice may be, where not as usual. */
  readonly sliceMs?: number
  /** Asked until it begins: whether something else is to be done first. */
  readonly isHeldUp?: () => boolean
}

export interface SlicedWork {
  /** Does at once what is left. @throws what a piece throws */
  readonly finish: () => void
  /** Nothing is told then. */
  readonly stop: () => void
}

/**
 * Does long work in slices, each a task of its own, between which the page answers. A single piece takes as long as it
 * takes.
 */
export function inSlices<T>(work: Pieces<T>, slices: Slices<T>): SlicedWork {
  const { onDone, onFailed, onSlice, sliceMs = SLICE_MS, isHeldUp } = slices
  let timer: ReturnType<typeof setTimeout>
  const begin = () => {
    if (isHeldUp?.()) timer = setTimeout(begin, LOOK_MS)
    else doSlice()
  }
  const doSlice = () => {
    try {
      const step = sliceOf(work, sliceMs)
      if (step.done) return onDone(step.value)
    } catch (error) {
      reportError(error)
      return onFailed()
    }
    onSlice?.()
    timer = setTimeout(doSlice)
  }
  timer = setTimeout(begin)
  return {
    finish: () => {
      clearTimeout(timer)
      onDone(endOf(work, onFailed))
    },
    stop: () => clearTimeout(timer),
  }
}

/** Pieces until the time of a slice is over, or all are done. */
function sliceOf<T>(work: Pieces<T>, sliceMs: number): IteratorResult<void, T> {
  const end = performance.now() + sliceMs
  let step = work.next()
  while (!step.done && performance.now() < end) step = work.next()
  return step
}

function endOf<T>(work: Pieces<T>, onFailed: () => void): T {
  try {
    return toEnd(work)
  } catch (error) {
    onFailed()
    throw error
  }
}
