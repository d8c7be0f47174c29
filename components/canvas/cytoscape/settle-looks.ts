import type { Core } from 'cytoscape'
import type { Pieces } from '#graph-data/schema/pieces.ts'
import { inSlices, type SlicedWork } from './in-slices.ts'

/** So few are worked out in the frame that draws them. */
const FEW = 3

export interface Settler {
  /** Works out looks and ways of elements, by key, in this order. */
  readonly settle: (keys: readonly string[]) => void
  /** Leaves what is not done yet to the next frame. */
  readonly finish: () => void
}

/**
 * Has the engine work out what many new elements look like in slices, between which the page answers: else it would do so
 * at once, in the frame that draws them. Until it is done the last picture stays.
 *
 * @param onSettled the engine may draw
 */
export function createSettler(cy: Core, workOut: () => void, onSettled: () => void): Settler {
  let work: SlicedWork | null = null
  const finish = () => {
    work?.stop()
    work = null
    onSettled()
  }
  function* looks(keys: readonly string[]): Pieces<void> {
    for (const key of keys) {
      // Asked for its bounds, an element works out all that they rest on.
      cy.getElementById(key).boundingBox()
      yield
    }
    workOut()
  }
  return {
    settle: (keys) => {
      if (keys.length <= FEW || cy.container() === null) finish()
      else work = inSlices(looks(keys), { onDone: finish, onFailed: finish })
    },
    finish,
  }
}
