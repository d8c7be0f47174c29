import '@fontsource-variable/vazirmatn'
import '../../ui/tokens.css'
import { readCanvasTheme } from '../../ui/read-canvas-theme.ts'
import { createGraphView } from '../cytoscape/create-graph-view.ts'
import { loadCanvasFonts } from '../cytoscape/fonts.ts'
import type { GraphView } from '../graph-view.ts'
import { demoModel } from './demo-model.ts'
import './harness.css'

declare global {
  interface Window {
    view?: GraphView
  }
}

const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'ar' ? 'ar' : 'en'
document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
document.documentElement.dataset.theme = query.get('theme') ?? 'light'
const silent = () => {}

await loadCanvasFonts()
const view = createGraphView(
  document.getElementById('graph'),
  {
    onOpen: (target) =>
      view.setEmphasis({
        selectedClaim: target.kind === 'edge' ? target.id : null,
        selectedNode: target.kind === 'node' ? target.id : null,
        focused: null,
      }),
    onClear: () => view.setEmphasis({ selectedClaim: null, selectedNode: null, focused: null }),
    onHover: silent,
    onContextMenu: silent,
    onViewport: silent,
    onLost: silent,
  },
  { theme: readCanvasTheme(), reducedMotion: true },
)
view.setModel(demoModel(language))
view.focus(null)
window.view = view
