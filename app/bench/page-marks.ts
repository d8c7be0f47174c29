import type { Page } from '@playwright/test'
import type { GraphView } from '#components/canvas/graph-view.ts'

/** Names of the marks that pages under measurement leave in their timeline. */
export const MARK = { drawn: 'bench drawn', clicked: 'bench clicked', proof: 'bench proof' } as const

/** What the driver asks of a drawn graph, ours or another's. */
export interface Drawn {
  readonly panBy: (dx: number, dy: number) => void
  readonly zoomBy: (factor: number) => void
  /** Places of the first nodes, CSS pixels from the top left corner of the page. */
  readonly places: () => readonly { readonly x: number; readonly y: number }[]
}

declare global {
  interface Window {
    /** Set by the reference pages themselves, and by `watchOurPage` in ours. */
    drawn?: Drawn
  }
}

/**
 * Before our page's own scripts: marks when the graph is painted first, when the pointer is let go, and when a proof
 * is painted.
 */
export async function prepareOurPage(page: Page): Promise<void> {
  // What runs TypeScript in Node names functions by a helper, which a page that is handed a function lacks.
  await page.addInitScript({ content: 'globalThis.__name ??= (value) => value' })
  await page.addInitScript(watchOurPage, MARK)
}

function watchOurPage(mark: typeof MARK): void {
  const state: { view: GraphView | null; host: Element | null } = { view: null, host: null }
  // The view is there before its picture: many lines are worked out in pieces, and drawn when all are. Nodes and lines have
  // strokes, and the engine draws them on the layer of this name.
  const context = CanvasRenderingContext2D.prototype
  const { stroke } = context
  let isDrawn = false
  context.stroke = function (this: CanvasRenderingContext2D, ...path: unknown[]) {
    if (this.canvas.dataset.id === 'layer2-node') {
      isDrawn = true
      context.stroke = stroke
    }
    Reflect.apply(stroke, this, path)
  }
  // Kept by the browser itself: asked for each time, the groups of the page would cost what is to be measured.
  const canvases = document.getElementsByTagName('canvas')
  const timer = setInterval(() => {
    if (canvases.length === 0) return
    for (const group of document.querySelectorAll('[role="group"]')) {
      const receive = (view: GraphView) => {
        state.view = view
        state.host = group
      }
      group.dispatchEvent(new CustomEvent('isnad:graph-view', { detail: receive }))
    }
    const { view } = state
    if (!view || !isDrawn) return
    clearInterval(timer)
    // It stands when the tasks of a frame after it are over.
    requestAnimationFrame(() =>
      setTimeout(() => {
        performance.mark(mark.drawn)
        watchProof()
      }, 0),
    )
    window.drawn = {
      panBy: (dx, dy) => view.panBy(dx, dy),
      zoomBy: (factor) => view.zoomBy(factor),
      places: () => {
        const box = state.host?.getBoundingClientRect()
        return view.shownLabels().flatMap(({ id }) => {
          const point = view.nodePoint(id)
          return point && box ? { x: point.x + box.left, y: point.y + box.top } : []
        })
      },
    }
  }, 10)
  addEventListener('pointerup', (event) => performance.mark(mark.clicked, { startTime: event.timeStamp }), {
    capture: true,
  })
  const watchProof = () => {
    let shown = ''
    new MutationObserver(() => {
      const proof = document.querySelector('section[data-state="ready"]')?.getAttribute('data-claim') ?? ''
      if (proof === shown) return
      shown = proof
      if (proof === '') return
      requestAnimationFrame(() => setTimeout(() => performance.mark(mark.proof), 0))
    }).observe(document, {
      subtree: true,
      childList: true,
      attributes: true,
      attributeFilter: ['data-state', 'data-claim'],
    })
  }
}
