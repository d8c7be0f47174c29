import '@fontsource-variable/vazirmatn'
import './page.css'
import cytoscape from 'cytoscape'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import type { CanvasModel } from '#components/canvas/canvas-model.ts'
import { applyModel, edgeKey, nodeKey } from '#components/canvas/cytoscape/draw-elements.ts'
import { stylesheet } from '#components/canvas/cytoscape/stylesheet.ts'
import { EDGE_FONT } from '#components/canvas/geometry/level-of-detail.ts'
import { buildScene, EMPTY_MODEL } from '#components/canvas/geometry/scene.ts'
import { TEST_THEME } from '#components/canvas/test-model.ts'
import { drawnBy, highlightOnHover } from './drive-cytoscape.ts'
import { readTask, tellDrawn } from './model.ts'

/** React and Cytoscape as everybody uses them: our graph in our style, every label written, nothing else. */
function Graph({ model }: { readonly model: CanvasModel }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!host.current) return
    const cy = cytoscape({
      container: host.current,
      layout: { name: 'preset' },
      style: [
        ...stylesheet(TEST_THEME, 0),
        { selector: 'node', style: { events: 'yes' } },
        { selector: '.pale', style: { opacity: 0.2 } },
      ],
    })
    applyModel(cy, EMPTY_MODEL, model, buildScene(model))
    cy.batch(() => {
      for (const node of model.nodes) cy.getElementById(nodeKey(node.id)).data('text', node.label)
      for (const edge of model.edges)
        cy.getElementById(edgeKey(edge.id)).data({ text: edge.label, font: EDGE_FONT })
    })
    cy.fit(undefined, 40)
    highlightOnHover(cy)
    cy.one('render', () => host.current && tellDrawn(drawnBy(cy, host.current)))
    return () => cy.destroy()
  }, [model])
  return <div ref={host} className="fill" />
}

const { host, model } = await readTask()
await document.fonts.load('600 14px "Vazirmatn Variable"', 'ابA')
createRoot(host).render(<Graph model={model} />)
