import type { CanvasModel, CanvasTarget, Point } from './canvas-model.ts'
import type { Box } from './geometry/box.ts'
import { clearingShift } from './geometry/clear-view.ts'
import type { GraphView, SeenPoints } from './graph-view.ts'
import { KIND_LOOKS } from './kind-look.ts'

/** The least side of a target for a finger or a ring (WCAG 2.5.8), CSS pixels. */
const LEAST = 24
const EDGE_SIZE = 28
/** Room kept free around what has the keyboard, CSS pixels: its ring and most of its label. */
const ROOM = { width: 72, height: 56 }

/** Where a target is drawn; for an edge that is wholly covered, half-way between its ends. */
export function targetPoint(points: SeenPoints, model: CanvasModel, target: CanvasTarget): Point | null {
  if (target.kind === 'node') return points.nodePoint(target.id)
  const hit = points.hitPoint(target.id)
  if (hit) return hit
  const edge = model.edges.find(({ id }) => id === target.id)
  const from = edge && points.nodePoint(edge.source)
  const to = edge && points.nodePoint(edge.target)
  return from && to ? { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 } : null
}

/** Lays the button over its target, at the target's size. Screen positions: the graph is not mirrored. */
export function placeFocusButton(
  button: HTMLElement,
  view: GraphView,
  model: CanvasModel,
  target: CanvasTarget,
): void {
  const point = targetPoint(view.seen, model, target)
  if (!point) return
  const { width, height } = bodySize(view, model, target)
  button.style.width = `${width}px`
  button.style.height = `${height}px`
  button.style.transform = `translate(${Math.round(point.x - width / 2)}px, ${Math.round(point.y - height / 2)}px)`
}

/** Moves the picture so that a target stands in the open: inside the border and under none of the controls. */
export function clearTarget(
  container: HTMLElement,
  view: GraphView,
  model: CanvasModel,
  target: CanvasTarget,
): void {
  const point = targetPoint(view, model, target)
  const size = { width: container.clientWidth, height: container.clientHeight }
  if (!point || size.width === 0) return
  const { x, y } = clearingShift(point, size, ROOM, coversOf(container))
  if (x !== 0 || y !== 0) view.panBy(x, y)
}

function coversOf(container: HTMLElement): readonly Box[] {
  const origin = container.getBoundingClientRect()
  return [...container.querySelectorAll('[data-control]')].map((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect()
    return { x1: left - origin.left, y1: top - origin.top, x2: right - origin.left, y2: bottom - origin.top }
  })
}

function bodySize(view: GraphView, model: CanvasModel, target: CanvasTarget) {
  const node = target.kind === 'node' ? model.nodes.find(({ id }) => id === target.id) : undefined
  if (!node) return { width: EDGE_SIZE, height: EDGE_SIZE }
  const { width, height } = KIND_LOOKS[node.kind]
  const { zoom } = view.camera()
  return { width: Math.max(LEAST, width * zoom), height: Math.max(LEAST, height * zoom) }
}
