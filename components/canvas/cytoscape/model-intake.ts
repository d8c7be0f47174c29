import type { Pieces } from '#graph-data/schema/pieces.ts'
import { inSlices, type SlicedWork } from './in-slices.ts'

/** Takes in what is wished in slices, between which the page answers, and whatever is to come after it. */
export interface Intake {
  /** What was not done of an earlier wish is given up. */
  readonly take: (work: Pieces<void>, onDone: () => void) => void
  /** Does something after what is under way; at once where nothing is. */
  readonly after: (task: () => void) => void
  /** Does at once what is still under way. */
  readonly finish: () => void
  readonly stop: () => void
}

/** @param isHeldUp whether what was taken in last is still being drawn: what goes on changing would never be seen else */
export function createIntake(isHeldUp: () => boolean): Intake {
  let work: SlicedWork | null = null
  let waiting: readonly (() => void)[] = []
  const stop = () => {
    work?.stop()
    work = null
  }
  return {
    take: (pieces, onDone) => {
      stop()
      const goOn = () => {
        work = null
        const tasks = waiting
        waiting = []
        for (const task of tasks) task()
      }
      work = inSlices(pieces, {
        isHeldUp,
        onDone: () => {
          goOn()
          onDone()
        },
        onFailed: goOn,
      })
    },
    after: (task) => {
      if (work) waiting = [...waiting, task]
      else task()
    },
    finish: () => work?.finish(),
    stop,
  }
}
