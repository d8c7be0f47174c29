import type { CanvasEdge, Point } from '../canvas-model.ts'
import { curve, type PlacedNode } from './edge-path.ts'
import { distanceToLine } from './segment.ts'

/** Distance between the control points of neighbouring parallel edges; the lines lie half of it apart. */
const FAN_STEP = 52
/** A fan of many edges closes up rather than grow into its surroundings: its whole width, and its tightest step. */
const FAN_WIDTH = 300
const LEAST_FAN_STEP = 26
/** Detours tried, in this order, where a straight line would run through a third node. */
const DETOURS = [0, 46, -46, 92, -92, 140, -140, 190, -190]
/** Free room kept between a line and a node that it has nothing to do with. */
const CLEARANCE = 7

/**
 * How far each edge bows out, as the distance of its control point from the straight line between its ends
 * (model units; positive to the right of the direction from source to target, y downwards).
 *
 * Edges between the same two nodes fan out evenly. A line that would cross a node it does not end at is bent
 * around it: it would read as two claims that nobody made. Where no detour is free, the least bad one is taken.
 */
export function bends(
  edges: readonly CanvasEdge[],
  nodes: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, number> {
  const result = new Map<string, number>()
  for (const group of parallelGroups(edges)) {
    const first = group[0]
    if (!first) continue
    const source = nodes.get(first.source)
    const target = nodes.get(first.target)
    if (!source || !target) continue
    const step = Math.max(LEAST_FAN_STEP, Math.min(FAN_STEP, FAN_WIDTH / (group.length - 1)))
    const fan = group.map((_, index) => (group.length === 1 ? 0 : (index - (group.length - 1) / 2) * step))
    const detour = first.source === first.target ? 0 : freeDetour(source, target, fan, nodes)
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

function freeDetour(
  source: PlacedNode,
  target: PlacedNode,
  fan: readonly number[],
  nodes: ReadonlyMap<string, PlacedNode>,
): number {
  const others = [...nodes.values()].filter((node) => node.id !== source.id && node.id !== target.id)
  let best = 0
  let fewest = Number.POSITIVE_INFINITY
  for (const detour of DETOURS) {
    const crossed = fan.reduce((sum, bend) => sum + crossings(source, target, bend + detour, others), 0)
    if (crossed === 0) return detour
    if (crossed < fewest) {
      fewest = crossed
      best = detour
    }
  }
  return best
}

function crossings(a: PlacedNode, b: PlacedNode, bend: number, others: readonly PlacedNode[]): number {
  const line: readonly Point[] = curve(a, b, bend)
  const reach = Math.abs(bend) / 2
  let count = 0
  for (const node of others) {
    const room = Math.max(node.width, node.height) / 2 + CLEARANCE
    if (node.x < Math.min(a.x, b.x) - room - reach || node.x > Math.max(a.x, b.x) + room + reach) continue
    if (node.y < Math.min(a.y, b.y) - room - reach || node.y > Math.max(a.y, b.y) + room + reach) continue
    if (distanceToLine(node, line) < room) count++
  }
  return count
}
