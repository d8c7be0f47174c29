import type { Core } from 'cytoscape'
import type { Drawn } from '../page-marks.ts'

/** The usual way of highlighting: a class for the neighbours, one for all others. */
export function highlightOnHover(cy: Core): void {
  cy.on('mouseover', 'node', ({ target }) => {
    const near = target.closedNeighborhood()
    cy.batch(() => cy.elements().not(near).addClass('pale'))
  })
  cy.on('mouseout', 'node', () => {
    cy.batch(() => cy.elements().removeClass('pale'))
  })
}

/** Cytoscape's own camera, as its gestures move it. */
export function drawnBy(cy: Core, host: HTMLElement): Drawn {
  return {
    panBy: (x, y) => void cy.panBy({ x, y }),
    zoomBy: (factor) =>
      void cy.zoom({
        level: cy.zoom() * factor,
        renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 },
      }),
    places: () => {
      const box = host.getBoundingClientRect()
      return cy.nodes().map((node) => {
        const { x, y } = node.renderedPosition()
        return { x: x + box.left, y: y + box.top }
      })
    },
  }
}
