import { type Pieces, someOf, toEnd } from '#graph-data/schema/pieces.ts'

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
      const end = performance.now() + sliceMs
      const step = someOf(work, () => performance.now() >= end)
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

function endOf<T>(work: Pieces<T>, onFailed: () => void): T {
  try {
    return toEnd(work)
  } catch (error) {
    onFailed()
    throw error
  }
}
