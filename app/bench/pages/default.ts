import './page.css'
import cytoscape from 'cytoscape'
import { drawnBy, highlightOnHover } from './drive-cytoscape.ts'
import { readTask, tellDrawn } from './model.ts'

/** Cytoscape with nothing said of style: grey discs and lines, no labels. */
const { host, model } = await readTask()
const cy = cytoscape({
  container: host,
  layout: { name: 'preset' },
  elements: [
    ...model.nodes.map(({ id, x, y }) => ({ data: { id: `n/${id}` }, position: { x, y } })),
    ...model.edges.map(({ id, source, target }) => ({
      data: { id: `e/${id}`, source: `n/${source}`, target: `n/${target}` },
    })),
  ],
})
highlightOnHover(cy)
cy.one('render', () => tellDrawn(drawnBy(cy, host)))
