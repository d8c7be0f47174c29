import type { Core } from 'cytoscape'
import type { Pieces } from '#graph-data/schema/pieces.ts'
import { inSlices, type SlicedWork } from './in-slices.ts'

/** So few are worked out in the frame that draws them. */
const FEW = 12

export interface Settler {
  /** Works out looks and ways of elements, by key. */
  readonly settle: (keys: readonly string[]) => void
  /** Leaves what is not done yet to the next frame. Before anything else is changed: in a batch, looks wait for its end. */
  readonly finish: () => void
}

/**
 * Has the engine work out what many new elements look like in slices, between which the page answers: else it would do so
 * at once, in the frame that draws them. Until it is done the last picture stays; a batch keeps the engine from drawing.
 */
export function createSettler(cy: Core): Settler {
  let waiting: string[] = []
  let work: SlicedWork | null = null
  const finish = () => {
    work?.stop()
    if (work) cy.endBatch()
    work = null
    waiting = []
  }
  function* looks(): Pieces<void> {
    for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
      // Asked for its bounds, an element works out all that they rest on.
      cy.getElementById(key).boundingBox()
      yield
    }
  }
  return {
    settle: (keys) => {
      if (keys.length <= FEW || cy.container() === null) return
      waiting.push(...keys)
      if (work) return
      cy.startBatch()
      work = inSlices(looks(), { onDone: finish, onFailed: finish })
    },
    finish,
  }
}
