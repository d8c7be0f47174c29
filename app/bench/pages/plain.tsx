import '@fontsource-variable/vazirmatn'
import './page.css'
import cytoscape, { type ElementDefinition } from 'cytoscape'
import { useEffect, useRef } from 'react'
import { createRoot } from 'react-dom/client'
import { stylesheet } from '#components/canvas/cytoscape/stylesheet.ts'
import { TEST_THEME } from '#components/canvas/test-model.ts'
import { drawnBy, highlightOnHover } from './drive-cytoscape.ts'
import { readElements, tellDrawn } from './model.ts'

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
        ...stylesheet(TEST_THEME, 0),
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
