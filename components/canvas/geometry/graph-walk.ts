import type { CanvasModel, CanvasTarget, Point } from '../canvas-model.ts'
import { sameTarget } from './lit.ts'

/** A direction on the screen; the graph is never mirrored, so it is the same in both languages. */
export type WalkDirection = 'up' | 'down' | 'left' | 'right'

export type WalkStep =
  | { readonly kind: 'arrow'; readonly direction: WalkDirection }
  | { readonly kind: 'neighbour'; readonly by: 1 | -1 }
  | { readonly kind: 'edge'; readonly by: 1 | -1 }
  | { readonly kind: 'back' }

/** Where the keyboard is in the graph, and how it came there. */
export interface Walk {
  readonly at: CanvasTarget
  /** The node whose neighbours or edges are being gone through. */
  readonly hub: string | null
  /** Earlier targets, the nearest last. */
  readonly path: readonly CanvasTarget[]
}

interface WalkEdge {
  readonly id: string
  readonly source: string
  readonly target: string
}

/** What can be walked on: the nodes and edges in view, edges and neighbours of each node in order. */
export interface WalkGround {
  /** In the order of the model. */
  readonly nodes: ReadonlyMap<string, Point>
  readonly edges: ReadonlyMap<string, WalkEdge>
  /** Clockwise from the top by where the other end stands; parallel edges side by side. */
  readonly edgesOf: ReadonlyMap<string, readonly string[]>
  readonly neighboursOf: ReadonlyMap<string, readonly string[]>
}

/** Far less than any distance between nodes: keeps apart what stands on one spot. Model units. */
const APART = 1e-6
const LONGEST_PATH = 100

/** The ground of a model. An edge whose end is not in the model is left out. */
export function walkGround(model: Pick<CanvasModel, 'nodes' | 'edges'>): WalkGround {
  const nodes = new Map(model.nodes.map(({ id, x, y }, order) => [id, { x: x + order * APART, y }]))
  const edges = new Map(
    model.edges
      .filter(({ source, target }) => nodes.has(source) && nodes.has(target))
      .map(({ id, source, target }) => [id, { id, source, target }]),
  )
  const ends = [...edges.values()].flatMap((edge) => [
    { edge, from: edge.source, to: edge.target },
    ...(edge.source === edge.target ? [] : [{ edge, from: edge.target, to: edge.source }]),
  ])
  const edgesOf = new Map<string, string[]>()
  const neighboursOf = new Map<string, string[]>()
  for (const [id, point] of nodes) {
    const own = ends
      .filter(({ from }) => from === id)
      .map((end) => ({ ...end, angle: clockAngle(point, nodes.get(end.to) ?? point) }))
      .sort((a, b) => a.angle - b.angle)
    edgesOf.set(
      id,
      own.map(({ edge }) => edge.id),
    )
    neighboursOf.set(
      id,
      [...new Set(own.map(({ to }) => to))].filter((other) => other !== id),
    )
  }
  return { nodes, edges, edgesOf, neighboursOf }
}

export const isOnGround = (ground: WalkGround, target: CanvasTarget): boolean =>
  target.kind === 'node' ? ground.nodes.has(target.id) : ground.edges.has(target.id)

/** A walk that begins, or goes on, at a target named from outside. */
export const walkTo = (walk: Walk | null, at: CanvasTarget): Walk =>
  walk && sameTarget(walk.at, at) ? walk : { at, hub: null, path: walk ? longer(walk) : [] }

/**
 * One step. Where there is nothing to step to, the same walk is given back.
 *
 * Every node and edge is reached from every other. Proof for arrows: turned by 45°, the four cones are the quadrants,
 * and the distance |dx| + |dy| is the greater of the two coordinates. Let `m` be that distance from here to a node `v`.
 * The arrow towards `v` leads to a `w` that lies in the same quadrant and no further than `m`, so both coordinates of
 * `w` and `v` are between 0 and `m`, and those of `v - w` are less than `m` unless one of them is exactly 0 or `m`, which
 * takes one further arrow. So the distance to `v` keeps falling. Edges are reached by `edge` from their ends and lead
 * back to one by any arrow.
 */
export function walkStep(ground: WalkGround, walk: Walk, step: WalkStep): Walk {
  switch (step.kind) {
    case 'arrow':
      return moved(walk, arrowTarget(ground, walk.at, step.direction), null)
    case 'neighbour':
      return neighbourStep(ground, walk, step.by)
    case 'edge':
      return edgeStep(ground, walk, step.by)
    case 'back': {
      const path = walk.path.filter((target) => isOnGround(ground, target))
      const at = path.at(-1)
      return at ? { at, hub: null, path: path.slice(0, -1) } : walk
    }
  }
}

/** The node at the other end of an edge; the same node for a loop. */
export function otherEnd(ground: WalkGround, edgeId: string, nodeId: string): string | null {
  const edge = ground.edges.get(edgeId)
  if (!edge) return null
  return edge.source === nodeId ? edge.target : edge.source
}

function moved(walk: Walk, id: string | null, hub: string | null): Walk {
  if (id === null) return walk
  const at: CanvasTarget = { kind: 'node', id }
  return sameTarget(at, walk.at) ? walk : { at, hub, path: longer(walk) }
}

function arrowTarget(ground: WalkGround, at: CanvasTarget, direction: WalkDirection): string | null {
  if (at.kind === 'node') return nearestInCone(ground.nodes, at.id, direction)
  const edge = ground.edges.get(at.id)
  const source = edge && ground.nodes.get(edge.source)
  const target = edge && ground.nodes.get(edge.target)
  if (!source || !target) return null
  return forward(source, target, direction).ahead >= 0 ? edge.target : edge.source
}

function neighbourStep(ground: WalkGround, walk: Walk, by: 1 | -1): Walk {
  const { at } = walk
  if (at.kind === 'edge') {
    const hub = walk.hub ?? ground.edges.get(at.id)?.source ?? null
    return hub === null ? walk : moved(walk, otherEnd(ground, at.id, hub), hub)
  }
  const around = walk.hub === null ? [] : (ground.neighboursOf.get(walk.hub) ?? [])
  const place = around.indexOf(at.id)
  if (walk.hub !== null && place >= 0)
    return moved(walk, around[ringed(place + by, around)] ?? null, walk.hub)
  const own = ground.neighboursOf.get(at.id) ?? []
  return moved(walk, own[by === 1 ? 0 : own.length - 1] ?? null, at.id)
}

function edgeStep(ground: WalkGround, walk: Walk, by: 1 | -1): Walk {
  const { at } = walk
  const hub = at.kind === 'node' ? at.id : (walk.hub ?? ground.edges.get(at.id)?.source ?? '')
  const own = ground.edgesOf.get(hub) ?? []
  const place = at.kind === 'edge' ? own.indexOf(at.id) : by === 1 ? -1 : own.length
  const id = own[ringed(place + by, own)]
  if (id === undefined || id === at.id) return walk
  return { at: { kind: 'edge', id }, hub, path: longer(walk) }
}

const ringed = (place: number, list: readonly unknown[]): number => (place + list.length) % list.length

const longer = ({ at, path }: Walk): readonly CanvasTarget[] => [...path, at].slice(-LONGEST_PATH)

/** The nearest node within 45° to either side of a direction, by |dx| + |dy|: what lies straight ahead counts as nearer. */
function nearestInCone(
  nodes: ReadonlyMap<string, Point>,
  fromId: string,
  direction: WalkDirection,
): string | null {
  const from = nodes.get(fromId)
  if (!from) return null
  let best: { readonly id: string; readonly span: number; readonly gap: number } | null = null
  for (const [id, point] of nodes) {
    const { ahead, aside } = forward(from, point, direction)
    // Half-open, so that every other node lies in exactly one of the four cones.
    if (ahead <= 0 || aside <= -ahead || aside > ahead) continue
    const span = ahead + Math.abs(aside)
    const gap = Math.hypot(ahead, aside)
    if (!best || span < best.span || (span === best.span && gap < best.gap)) best = { id, span, gap }
  }
  return best?.id ?? null
}

function forward(
  from: Point,
  to: Point,
  direction: WalkDirection,
): { readonly ahead: number; readonly aside: number } {
  const dx = to.x - from.x
  const dy = to.y - from.y
  switch (direction) {
    case 'right':
      return { ahead: dx, aside: dy }
    case 'down':
      return { ahead: dy, aside: -dx }
    case 'left':
      return { ahead: -dx, aside: -dy }
    case 'up':
      return { ahead: -dy, aside: dx }
  }
}

/** 0 at twelve o'clock, growing clockwise. */
function clockAngle(from: Point, to: Point): number {
  const angle = Math.atan2(to.x - from.x, from.y - to.y)
  return angle < 0 ? angle + 2 * Math.PI : angle
}
