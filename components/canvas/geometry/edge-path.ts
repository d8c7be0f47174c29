import type { CanvasEdge, Point } from '../canvas-model.ts'
import { edgeWidth } from '../family-look.ts'
import type { NodeShape } from '../kind-look.ts'
import { type Box, union } from './box.ts'
import { along, distance, lineLength } from './segment.ts'

/** A node as far as lines and hits are concerned. */
export interface PlacedNode extends Point {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly shape: NodeShape
}

/** Where an edge runs, in model units; the drawing engine is told to draw exactly this. */
export interface EdgePath {
  readonly edge: CanvasEdge
  readonly width: number
  readonly bend: number
  /** The visible part, from the outline of the source to the outline of the target. */
  readonly line: readonly Point[]
  readonly length: number
  readonly middle: Point
  /** Direction at the middle, radians. */
  readonly angle: number
  readonly box: Box
}

/** Size of the bow of an edge that ends where it begins, as the engine draws it. */
export const LOOP_DISTANCE = 60
const STEPS = 20

/** The line between the middles of two nodes: straight, or a quadratic curve whose control point stands `bend` aside. */
export function curve(a: Point, b: Point, bend: number): readonly Point[] {
  if (bend === 0) return [a, b]
  const length = distance(a, b) || 1
  const control = {
    x: (a.x + b.x) / 2 - ((b.y - a.y) / length) * bend,
    y: (a.y + b.y) / 2 + ((b.x - a.x) / length) * bend,
  }
  return quadratic(a, control, b)
}

function quadratic(a: Point, control: Point, b: Point): readonly Point[] {
  return Array.from({ length: STEPS + 1 }, (_, step) => {
    const t = step / STEPS
    const u = 1 - t
    return {
      x: u * u * a.x + 2 * u * t * control.x + t * t * b.x,
      y: u * u * a.y + 2 * u * t * control.y + t * t * b.y,
    }
  })
}

/** A loop at the upper left, as the engine draws it: two control points, joined half-way. */
function loop(node: Point): readonly Point[] {
  const reach = 1.4 * LOOP_DISTANCE
  const first = { x: node.x - reach, y: node.y }
  const second = { x: node.x, y: node.y - reach }
  const joint = { x: (first.x + second.x) / 2, y: (first.y + second.y) / 2 }
  return [...quadratic(node, first, joint), ...quadratic(joint, second, node).slice(1)]
}

export function edgePath(edge: CanvasEdge, source: PlacedNode, target: PlacedNode, bend: number): EdgePath {
  const whole = edge.source === edge.target ? loop(source) : curve(source, target, bend)
  const line = outside(whole, source, target)
  const { point, angle } = along(line, 0.5)
  const box = union(line.map(({ x, y }) => ({ x1: x, y1: y, x2: x, y2: y })))
  return {
    edge,
    width: edgeWidth(edge.family, edge.origins) * (edge.thick ?? 1),
    bend,
    line,
    length: lineLength(line),
    middle: point,
    angle,
    box: box ?? { x1: 0, y1: 0, x2: 0, y2: 0 },
  }
}

/** Whether a point lies on the body of a node, grown by `by`. Round shapes count as ellipses. */
export function onBody(node: PlacedNode, point: Point, by = 0): boolean {
  const dx = Math.abs(point.x - node.x) / (node.width / 2 + by)
  const dy = Math.abs(point.y - node.y) / (node.height / 2 + by)
  if (node.shape === 'round-diamond') return dx + dy <= 1.06
  const square = node.shape === 'round-rectangle' || node.shape === 'cut-rectangle'
  return square ? dx <= 1 && dy <= 1 : dx * dx + dy * dy <= 1
}

/** Cuts off what lies under the bodies of the two ends; a line wholly under them keeps its middle point. */
function outside(line: readonly Point[], source: PlacedNode, target: PlacedNode): readonly Point[] {
  const start = leavesAt(line, source)
  const end = leavesAt([...line].reverse(), target)
  const first = start.index
  const last = line.length - 1 - end.index
  const overlapping = onBody(target, start.point, -1) || onBody(source, end.point, -1)
  if (first > last + 1 || (overlapping && source.id !== target.id)) {
    const { point } = along(line, 0.5)
    return [point, point]
  }
  return [start.point, ...line.slice(first, last + 1), end.point]
}

/** Where a line that starts on a body leaves it: the point, and the index of the first point beyond it. */
function leavesAt(
  line: readonly Point[],
  node: PlacedNode,
): { readonly index: number; readonly point: Point } {
  const index = line.findIndex((point) => !onBody(node, point))
  const beyond = line[index]
  const before = line[index - 1]
  if (index < 1 || !beyond || !before) return { index: Math.max(index, 0), point: line[0] ?? node }
  let inner = before
  let outer = beyond
  for (let round = 0; round < 12; round++) {
    const middle = { x: (inner.x + outer.x) / 2, y: (inner.y + outer.y) / 2 }
    if (onBody(node, middle)) inner = middle
    else outer = middle
  }
  return { index, point: outer }
}
