import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import type { CanvasEdge, Point } from '../canvas-model.ts'
import { type CellGrid, createCellGrid } from './cell-grid.ts'
import { curve, type PlacedNode } from './edge-path.ts'
import { distance, distanceToLine } from './segment.ts'

/** Distance between the control points of neighbouring parallel edges; the lines lie half of it apart. */
const FAN_STEP = 52
/** A fan of many edges closes up rather than grow into its surroundings: its whole width, and its tightest step. */
const FAN_WIDTH = 300
const LEAST_FAN_STEP = 26
/** Detours tried, in this order, where a straight line would run through a third node. */
const DETOURS = [0, 46, -46, 92, -92, 140, -140, 190, -190]
/** A straight line through more nodes than these runs across the whole picture: no detour frees it. */
const HOPELESS = 8
/** Free room kept between a line and a node that it has nothing to do with. */
const CLEARANCE = 7

/**
 * How far each edge bows out, as the distance of its control point from the straight line between its ends
 * (model units; positive to the right of the direction from source to target, y downwards).
 *
 * Edges between the same two nodes fan out evenly. A line that would cross a node it does not end at is bent
 * around it: it would read as two claims that nobody made. Where no detour is free, the least bad one is taken.
 */
export const bends = (
  edges: readonly CanvasEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, number> => toEnd(bendPieces(edges, nodes))

/** The same in pieces: of many lines among many nodes it is long work. */
export function* bendPieces(
  edges: readonly CanvasEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
): Pieces<ReadonlyMap<string, number>> {
  const result = new Map<string, number>()
  const ground = groundOf(nodes)
  for (const group of parallelGroups(edges)) {
    yield
    const first = group[0]
    if (!first) continue
    const source = nodes.get(first.source)
    const target = nodes.get(first.target)
    if (!source || !target) continue
    const step = Math.max(LEAST_FAN_STEP, Math.min(FAN_STEP, FAN_WIDTH / (group.length - 1)))
    const fan = group.map((_, index) => (group.length === 1 ? 0 : (index - (group.length - 1) / 2) * step))
    const detour = first.source === first.target ? 0 : freeDetour(source, target, fan, ground)
    group.forEach((edge, index) => {
      const side = edge.source === first.source ? 1 : -1
      result.set(edge.id, side * ((fan[index] ?? 0) + detour))
    })
  }
  return result
}

/** Edges that join the same two nodes, whichever way they point; in the order of their ids within a group. */
function parallelGroups(edges: readonly CanvasEdge[]): Iterable<readonly CanvasEdge[]> {
  const groups = new Map<string, CanvasEdge[]>()
  for (const edge of [...edges].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    const ends = edge.source < edge.target ? `${edge.source} ${edge.target}` : `${edge.target} ${edge.source}`
    const group = groups.get(ends)
    if (group) group.push(edge)
    else groups.set(ends, [edge])
  }
  return groups.values()
}

/** Where the nodes stand, so that a line asks only those along its way. */
interface Ground {
  readonly nodes: readonly PlacedNode[]
  /** Their middles, by place in `nodes`. */
  readonly middles: CellGrid
  /** No node needs more room than this around its middle. */
  readonly mostRoom: number
}

const CELL = 120

function groundOf(byId: ReadonlyMap<string, PlacedNode>): Ground {
  const nodes = [...byId.values()]
  const middles = createCellGrid(CELL)
  for (const [place, { x, y }] of nodes.entries()) middles.add({ x1: x, y1: y, x2: x, y2: y }, place)
  return { nodes, middles, mostRoom: nodes.reduce((most, node) => Math.max(most, roomOf(node)), 0) }
}

const roomOf = ({ width, height }: PlacedNode): number => Math.max(width, height) / 2 + CLEARANCE

function freeDetour(source: PlacedNode, target: PlacedNode, fan: readonly number[], ground: Ground): number {
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const detour of DETOURS) {
    let crossed = 0
    for (const bend of fan) {
      crossed += crossings(source, target, bend + detour, ground)
      if (crossed >= fewest) break
    }
    if (crossed === 0 || (detour === 0 && crossed > HOPELESS * fan.length)) return detour
    if (crossed < fewest) {
      fewest = crossed
      best = detour
    }
  }
  return best
}

function crossings(a: PlacedNode, b: PlacedNode, bend: number, ground: Ground): number {
  const passes = passesBy(a, b, bend)
  let count = 0
  ground.middles.eachAlong(a, b, Math.abs(bend) / 2 + ground.mostRoom, (place) => {
    const node = ground.nodes[place]
    if (node && node !== a && node !== b && passes(node, roomOf(node))) count++
  })
  return count
}

/** By less than this the line drawn, of straight pieces, leaves the curve that it stands for. */
const ROUNDING = 1

/**
 * Asks whether the line from `a` to `b` comes nearer to a point than a distance. It is a parabola over the straight way, so
 * how far a point stands off it squarely, and how steep it is at most, answers for nearly all points; only what is close
 * is measured along the line.
 */
export function passesBy(a: Point, b: Point, bend: number): (point: Point, nearer: number) => boolean {
  const length = distance(a, b)
  // Two nodes on one spot have a line without a direction: any will do.
  const [alongX, alongY] = length === 0 ? [1, 0] : [(b.x - a.x) / length, (b.y - a.y) / length]
  const steepest = Math.hypot(1, (2 * bend) / length)
  let line: readonly Point[] | null = null
  return (point, nearer) => {
    const [x, y] = [point.x - a.x, point.y - a.y]
    const way = x * alongX + y * alongY
    const on = Math.min(length, Math.max(0, way))
    const beyond = Math.abs(way - on)
    const share = length === 0 ? 0 : on / length
    const off = Math.abs(y * alongX - x * alongY - 2 * bend * share * (1 - share))
    if (Math.max(beyond, off / steepest) > nearer + ROUNDING) return false
    if (Math.hypot(beyond, off) < nearer - ROUNDING) return true
    line ??= curve(a, b, bend)
    return distanceToLine(point, line) < nearer
  }
}
