import '@fontsource-variable/vazirmatn'
import type { CanvasModel } from '../canvas-model.ts'
import { createGraphView } from '../cytoscape/create-graph-view.ts'
import { loadCanvasFonts } from '../cytoscape/fonts.ts'
import { denseModel, SILENT, TEST_THEME } from '../test-model.ts'
import './harness.css'

export interface SlicedPicture {
  /** Pixels that were not white in the picture drawn at once. */
  readonly ink: number
  /** Pixels in which the one drawn in slices differs from it, and those in which the picture before it did. */
  readonly different: number
  readonly differentBefore: number
  /** Whether the last picture stood unchanged while the next was under way. */
  readonly stood: boolean
  /** How often a whole picture was copied to the engine's canvas. */
  readonly copies: number
}

declare global {
  interface Window {
    compareSliced?: () => Promise<SlicedPicture>
  }
}

/** More than are drawn at once. */
const MODEL = denseModel(150, 240, 'ar')
/** The same nodes and lines with other looks and no labels: none has a place that it would keep. */
const BEFORE: CanvasModel = {
  ...MODEL,
  nodes: MODEL.nodes.map((node) => ({ ...node, isQuiet: true, scale: 1.4 })),
  edges: MODEL.edges.map((edge) => ({ ...edge, family: 'stated', label: '' })),
}
/** The engine's name for the canvas of all that rests. */
const DRAWN_ON = 'layer2-node'
const FRAMES_TO_REST = 20
const CAMERA = { zoom: 0.8, pan: { x: 40, y: 60 } }

const container = document.getElementById('graph') as HTMLElement
await loadCanvasFonts()

let copies = 0
const { drawImage } = CanvasRenderingContext2D.prototype
CanvasRenderingContext2D.prototype.drawImage = function (
  this: CanvasRenderingContext2D,
  ...image: unknown[]
) {
  if (image[0] instanceof ImageBitmap && this.canvas.dataset.id === DRAWN_ON) copies += 1
  Reflect.apply(drawImage, this, image)
}

const frame = () => new Promise((done) => requestAnimationFrame(done))

window.compareSliced = async () => {
  const atOnce = await withView(async (show) => {
    show(MODEL)
    return settled(() => pixels())
  })
  return withView(async (show) => {
    show(BEFORE)
    const before = await settled(() => pixels())
    copies = 0
    show(MODEL)
    await frame()
    const stood = differences(before, pixels()) === 0
    for (let looks = 0; copies === 0 && looks < 300; looks++) await frame()
    const different = differences(atOnce, await settled(() => pixels()))
    return { ink: inked(atOnce), different, differentBefore: differences(atOnce, before), stood, copies }
  })
}

async function withView<T>(look: (show: (model: CanvasModel) => void) => Promise<T>): Promise<T> {
  const view = createGraphView(container, SILENT, { theme: TEST_THEME, reducedMotion: true })
  try {
    // While the picture is empty; later, coming to rest would draw it once more, in slices.
    view.setCamera(CAMERA)
    for (let waited = 0; waited < FRAMES_TO_REST; waited++) await frame()
    return await look(view.setModel)
  } finally {
    view.destroy()
  }
}

/** What is on the canvas once it has not changed for some frames. */
async function settled(look: () => Uint8ClampedArray): Promise<Uint8ClampedArray> {
  let last = look()
  for (let same = 0; same < 20; ) {
    await frame()
    const next = look()
    same = differences(last, next) === 0 && inked(next) > 0 ? same + 1 : 0
    last = next
  }
  return last
}

function pixels(): Uint8ClampedArray {
  const drawn = container.querySelector<HTMLCanvasElement>(`canvas[data-id="${DRAWN_ON}"]`)
  if (!drawn) throw new Error('the engine has no canvas of this name')
  const canvas = document.createElement('canvas')
  canvas.width = drawn.width
  canvas.height = drawn.height
  const context = canvas.getContext('2d', { willReadFrequently: true })
  if (!context) throw new Error('no canvas')
  context.drawImage(drawn, 0, 0)
  return context.getImageData(0, 0, canvas.width, canvas.height).data
}

function inked(data: Uint8ClampedArray): number {
  let count = 0
  for (let at = 3; at < data.length; at += 4) if (data[at] !== 0) count++
  return count
}

/** Borders of lines and letters that are turned into pixels in other portions are blended another way; bodies are not. */
const ROUNDING = 96

function differences(one: Uint8ClampedArray, other: Uint8ClampedArray): number {
  let count = 0
  for (let at = 0; at < one.length; at += 4) {
    const differs = [0, 1, 2, 3].some(
      (channel) => Math.abs((one[at + channel] ?? 0) - (other[at + channel] ?? 0)) > ROUNDING,
    )
    if (differs) count++
  }
  return count
}
