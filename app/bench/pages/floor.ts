import '@fontsource-variable/vazirmatn'
import './page.css'
import type { CanvasModel } from '#components/canvas/canvas-model.ts'
import { TEST_THEME } from '#components/canvas/test-model.ts'
import { LINE_LOOKS } from '#components/ui/line-look.ts'
import { readTask, tellDrawn } from './model.ts'

const RADIUS = 22
const MARGIN = 40

/** What a canvas costs when somebody writes just this picture by hand: discs, lines of five families, every label. */
const { host, model } = await readTask()
const canvas = document.createElement('canvas')
const size = { width: host.clientWidth, height: host.clientHeight }
canvas.width = size.width * devicePixelRatio
canvas.height = size.height * devicePixelRatio
canvas.className = 'fill'
host.append(canvas)
const context = canvas.getContext('2d')
if (!context) throw new Error('no canvas')
const nodes = new Map(model.nodes.map((node) => [node.id, node]))
const near = neighbours(model)
const camera = fitted(model)
let hovered: string | null = null
let pending = 0

function draw(): void {
  pending = 0
  if (!context) return
  const { zoom, x, y } = camera
  context.setTransform(devicePixelRatio, 0, 0, devicePixelRatio, 0, 0)
  context.clearRect(0, 0, size.width, size.height)
  context.translate(x, y)
  context.scale(zoom, zoom)
  const lit = hovered === null ? null : near.get(hovered)
  for (const edge of model.edges) {
    const [from, to] = [nodes.get(edge.source), nodes.get(edge.target)]
    if (!from || !to) continue
    const look = LINE_LOOKS[edge.family]
    context.globalAlpha = lit && !(lit.has(edge.source) && lit.has(edge.target)) ? 0.2 : 1
    context.lineWidth = look.width
    context.setLineDash([...look.dash])
    context.strokeStyle = look.struck ? TEST_THEME.denied : TEST_THEME.line
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(to.x, to.y)
    context.stroke()
  }
  context.textAlign = 'center'
  context.font = '600 14px "Vazirmatn Variable"'
  for (const node of model.nodes) {
    context.globalAlpha = lit && !lit.has(node.id) ? 0.2 : 1
    context.fillStyle = TEST_THEME.kinds[node.kind]
    context.beginPath()
    context.arc(node.x, node.y, RADIUS, 0, 2 * Math.PI)
    context.fill()
    context.fillStyle = TEST_THEME.text
    context.fillText(node.label, node.x, node.y + RADIUS + 18)
  }
}

const schedule = (): void => {
  if (pending === 0) pending = requestAnimationFrame(draw)
}

function fitted({ nodes }: CanvasModel): { zoom: number; x: number; y: number } {
  const [xs, ys] = [nodes.map(({ x }) => x), nodes.map(({ y }) => y)]
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [top, bottom] = [Math.min(...ys), Math.max(...ys)]
  const zoom = Math.min(
    (size.width - 2 * MARGIN) / Math.max(right - left, 1),
    (size.height - 2 * MARGIN) / Math.max(bottom - top, 1),
    1.5,
  )
  return {
    zoom,
    x: size.width / 2 - ((left + right) / 2) * zoom,
    y: size.height / 2 - ((top + bottom) / 2) * zoom,
  }
}

function neighbours({ nodes, edges }: CanvasModel): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map(nodes.map(({ id }) => [id, new Set([id])]))
  for (const { source, target } of edges) {
    found.get(source)?.add(target)
    found.get(target)?.add(source)
  }
  return found
}

canvas.addEventListener('mousemove', ({ offsetX, offsetY }) => {
  const x = (offsetX - camera.x) / camera.zoom
  const y = (offsetY - camera.y) / camera.zoom
  const at = model.nodes.find((node) => Math.hypot(node.x - x, node.y - y) <= RADIUS)?.id ?? null
  if (at === hovered) return
  hovered = at
  schedule()
})
await document.fonts.load('600 14px "Vazirmatn Variable"', 'ابA')
draw()
tellDrawn({
  panBy: (dx, dy) => {
    camera.x += dx
    camera.y += dy
    schedule()
  },
  zoomBy: (factor) => {
    camera.x = size.width / 2 - (size.width / 2 - camera.x) * factor
    camera.y = size.height / 2 - (size.height / 2 - camera.y) * factor
    camera.zoom *= factor
    schedule()
  },
  places: () => {
    const box = canvas.getBoundingClientRect()
    return model.nodes.map(({ x, y }) => ({
      x: x * camera.zoom + camera.x + box.left,
      y: y * camera.zoom + camera.y + box.top,
    }))
  },
})
