import '@fontsource-variable/vazirmatn'
import './page.css'
import cytoscape, { type ElementDefinition, type StylesheetJson } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { LABEL_FONT, LABEL_WEIGHTS } from '#components/canvas/cytoscape/fonts.ts'
import { haloFor, LINE_HEIGHT } from '#components/canvas/cytoscape/label-look.ts'
import { stylesheet } from '#components/canvas/cytoscape/stylesheet.ts'
import { LABEL_DISTANCE } from '#components/canvas/geometry/level-of-detail.ts'
import { EDGE_FONT, NODE_FONT } from '#components/canvas/geometry/scene.ts'
import { TEST_THEME } from '#components/canvas/test-model.ts'
import { drawnBy, highlightOnHover } from './drive-cytoscape.ts'
import { readElements, tellDrawn } from './model.ts'

/** Our labels, written by the engine. */
const LABELS: StylesheetJson = [
  {
    selector: '*',
    style: {
      label: 'data(text)',
      'font-family': LABEL_FONT,
      'text-wrap': 'wrap',
      'text-max-width': '100000px',
      'line-height': LINE_HEIGHT,
      color: TEST_THEME.text,
      'text-outline-color': TEST_THEME.halo,
      'text-outline-opacity': 1,
    },
  },
  {
    selector: 'node',
    style: {
      'font-size': NODE_FONT,
      'font-weight': LABEL_WEIGHTS.node,
      'text-outline-width': haloFor(NODE_FONT),
      'text-valign': 'bottom',
      'text-halign': 'center',
      'text-margin-y': LABEL_DISTANCE,
    },
  },
  {
    selector: 'edge',
    style: {
      'font-size': EDGE_FONT,
      'font-weight': LABEL_WEIGHTS.edge,
      'text-outline-width': haloFor(EDGE_FONT),
      'text-rotation': 'autorotate',
    },
  },
]

/** React and Cytoscape as everybody uses them: our graph in our style, every label written, nothing else. */
function Graph({ elements }: { readonly elements: ElementDefinition[] }) {
  const host = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (!host.current) return
    const cy = cytoscape({
      container: host.current,
      elements,
      layout: { name: 'preset' },
      style: [
        ...stylesheet(TEST_THEME),
        ...LABELS,
        { selector: 'node', style: { events: 'yes' } },
        { selector: '.pale', style: { opacity: 0.2 } },
      ],
    })
    cy.fit(undefined, 40)
    highlightOnHover(cy)
    cy.one('render', () => host.current && tellDrawn(drawnBy(cy, host.current)))
    return () => cy.destroy()
  }, [elements])
  return <div ref={host} className="fill" />
}

const { host, elements } = await readElements()
await document.fonts.load('600 14px "Vazirmatn Variable"', 'ابA')
createRoot(host).render(<Graph elements={elements} />)
