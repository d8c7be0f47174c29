import type { Core } from 'cytoscape'

/** So few are worked out in the frame that draws them. */
const FEW = 40
/** So long, in milliseconds, a piece of the work keeps the page from answering. */
const PIECE_MS = 8

export interface Settler {
  /** Works out looks and ways of elements, by key. */
  readonly settle: (keys: readonly string[]) => void
  /** Leaves what is not done yet to the next frame. Before anything else is changed: in a batch, looks wait for its end. */
  readonly finish: () => void
}

/**
 * Has the engine work out what many new elements look like in pieces, between which the page answers: else it would do so
 * at once, in the frame that draws them. Until it is done the last picture stays; a batch keeps the engine from drawing.
 */
export function createSettler(cy: Core): Settler {
  let waiting: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  const finish = () => {
    clearTimeout(timer)
    if (timer !== undefined) cy.endBatch()
    timer = undefined
    waiting = []
  }
  const doPiece = () => {
    const end = performance.now() + PIECE_MS
    try {
      for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
        // Asked for its bounds, an element works out all that they rest on.
        cy.getElementById(key).boundingBox()
        if (performance.now() > end) break
      }
    } catch (error) {
      waiting = []
      reportError(error)
    }
    if (waiting.length > 0) timer = setTimeout(doPiece)
    else finish()
  }
  return {
    settle: (keys) => {
      if (keys.length <= FEW || cy.container() === null) return
      waiting.push(...keys)
      if (timer !== undefined) return
      cy.startBatch()
      timer = setTimeout(doPiece)
    },
    finish,
  }
}
