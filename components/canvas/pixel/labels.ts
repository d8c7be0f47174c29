import '@fontsource-variable/vazirmatn'
import type { CanvasModel } from '../canvas-model.ts'
import { createGraphView } from '../cytoscape/create-graph-view.ts'
import { LABEL_WEIGHTS, loadCanvasFonts } from '../cytoscape/fonts.ts'
import { createTextMeter, measureAt } from '../cytoscape/measure-text.ts'
import { wrapLabel } from '../geometry/label-wrap.ts'
import { fontSize } from '../geometry/level-of-detail.ts'
import { NO_EMPHASIS } from '../geometry/lit.ts'
import { EDGE_FONT, NODE_FONT } from '../geometry/scene.ts'
import { SILENT, TEST_THEME, testEdge, testNode } from '../test-model.ts'
import { hideHookWhileLooking, ignoreDirection } from './break-hook.ts'
import { type Comparison, compareInk, type Ink, inkOf } from './ink.ts'
import { PHASES, referenceInk } from './reference.ts'
import './harness.css'

export interface LabelTrial {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  /** `lit`: an edge selected, its label drawn on the overlay. `node-png`, `edge-png`: exported, twice enlarged. */
  readonly medium: 'node' | 'edge' | 'lit' | 'node-png' | 'edge-png'
  readonly zoom: number
}

declare global {
  interface Window {
    showLabel?: (trial: LabelTrial) => void
    compareLabel?: (trial: LabelTrial) => Promise<Comparison>
    /** Whether the font was there before the first picture. */
    hasFonts?: boolean
    reported?: string[]
  }
}

const query = new URLSearchParams(location.search)
const language = query.get('lang') === 'ar' ? 'ar' : 'en'
document.documentElement.lang = language
document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr'
const reported: string[] = []
window.reported = reported
window.addEventListener('error', (event) => {
  reported.push(event.message)
  event.preventDefault()
})

/** Everything white but the letters: what is left is their ink. */
const white = Object.fromEntries(Object.keys(TEST_THEME.kinds).map((kind) => [kind, '#ffffff']))
const theme = {
  ...TEST_THEME,
  text: '#000000',
  line: '#ffffff',
  mutedLine: '#ffffff',
  good: '#ffffff',
  warning: '#ffffff',
  hull: '#ffffff',
  accent: '#ffffff',
  kinds: white as typeof TEST_THEME.kinds,
}

window.hasFonts = (await loadCanvasFonts()).isLoaded
const container = document.getElementById('graph') as HTMLElement
const restore = query.get('hook') === 'hidden' ? hideHookWhileLooking() : () => undefined
const view = createGraphView(container, SILENT, { theme, reducedMotion: true })
restore()
if (query.get('hook') === 'inert') ignoreDirection()
const meter = createTextMeter()

window.showLabel = (trial) => {
  const middle = { x: container.clientWidth / 2, y: container.clientHeight / 2 }
  view.setCamera({ zoom: trial.zoom, pan: middle })
  view.setModel({ nodes: [], edges: [], spokes: [] })
  view.setModel(modelFor(trial))
  view.setEmphasis(trial.medium === 'lit' ? { ...NO_EMPHASIS, selectedClaim: 'edge' } : NO_EMPHASIS)
}

window.compareLabel = async (trial) => {
  for (let frame = 0; frame < 3; frame++) await new Promise((resolve) => requestAnimationFrame(resolve))
  const seen = trial.medium.endsWith('png') ? await exportedInk() : shownInk()
  const font = fontSize(trial.zoom, trial.medium.startsWith('node') ? NODE_FONT : EDGE_FONT)
  const stroke = (font * scaleOf(trial)) / 6
  const comparisons = PHASES.map((phase) => compareInk(seen, referenceFor(trial, phase), stroke))
  return comparisons.reduce((best, next) => (next.order > best.order ? next : best))
}

function modelFor({ text, medium }: LabelTrial): CanvasModel {
  if (medium.startsWith('node'))
    return { nodes: [testNode('node', 0, 0, { label: text })], edges: [], spokes: [] }
  const ends = [testNode('a', -420, 0, { label: '' }), testNode('b', 420, 0, { label: '' })]
  return { nodes: ends, edges: [testEdge('a', 'b', { id: 'edge', label: text })], spokes: [] }
}

const scaleOf = ({ medium, zoom }: LabelTrial) => (medium.endsWith('png') ? 2 : zoom)

function referenceFor(trial: LabelTrial, phase: number): Ink {
  const { text, medium, zoom, direction } = trial
  const isNode = medium.startsWith('node')
  const weight = isNode ? LABEL_WEIGHTS.node : LABEL_WEIGHTS.edge
  const lines = isNode ? wrapLabel(text, 116, measureAt(meter, weight, NODE_FONT)) : [text]
  const size = fontSize(zoom, isNode ? NODE_FONT : EDGE_FONT)
  return referenceInk({ lines, weight, size, direction, phase, scale: scaleOf(trial) })
}

function shownInk(): Ink {
  const canvases = [...container.querySelectorAll('canvas')]
  return inkOn(
    container.clientWidth * devicePixelRatio,
    container.clientHeight * devicePixelRatio,
    (context) => {
      for (const canvas of canvases) context.drawImage(canvas, 0, 0)
    },
  )
}

async function exportedInk(): Promise<Ink> {
  const image = new Image()
  image.src = view.toPng({ scale: 2, transparent: false })
  await image.decode()
  return inkOn(image.width, image.height, (context) => context.drawImage(image, 0, 0))
}

function inkOn(width: number, height: number, draw: (context: CanvasRenderingContext2D) => void): Ink {
  const canvas = document.createElement('canvas')
  canvas.width = width
  canvas.height = height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.fillStyle = '#fff'
  context.fillRect(0, 0, width, height)
  draw(context)
  return inkOf(context.getImageData(0, 0, width, height))
}
