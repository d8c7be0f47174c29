import type { LayoutGraph, LayoutNode } from './layout-graph.ts'

/** Positions by entity id, in model units. */
export type Places = Map<string, { readonly x: number; readonly y: number }>

/** What makes a picture hard to read, in the unit of one crossing. */
const CROSSING = 1
const THROUGH_NODE = 2.5
const OVERLAP = 8
const LENGTH = 0.5
const CROWD = 1.6
/** The length at which a line costs `LENGTH`; longer ones cost the square of it. */
const GOOD_LENGTH = 480
/** Nodes nearer than this crowd each other. */
const CROWDED = 230
/** Parallel lines need length to fan out: at least so much for each of them. */
const LENGTH_PER_LINE = 55
const LONGEST_NEED = 420
const NODE_RADIUS = 44
const GAP = 10

interface CostLink {
  readonly a: number
  readonly b: number
  readonly weight: number
  readonly lines: number
}

/** A graph with its places as plain numbers, for asking very often what one node costs where it stands. */
export interface CostModel {
  readonly nodes: readonly LayoutNode[]
  readonly x: Float64Array
  readonly y: Float64Array
  readonly links: readonly CostLink[]
  /** Links that are drawn as lines. */
  readonly drawn: readonly CostLink[]
  readonly linksOf: readonly (readonly CostLink[])[]
}

/** @param places a node without a place stands at the origin */
export function costModel({ nodes, links }: LayoutGraph, places: Places): CostModel {
  const index = new Map(nodes.map(({ id }, at) => [id, at]))
  const numbered = links.flatMap(({ a, b, weight, lines }): CostLink[] => {
    const [from, to] = [index.get(a), index.get(b)]
    return from === undefined || to === undefined ? [] : [{ a: from, b: to, weight, lines }]
  })
  return {
    nodes,
    x: Float64Array.from(nodes, ({ id }) => places.get(id)?.x ?? 0),
    y: Float64Array.from(nodes, ({ id }) => places.get(id)?.y ?? 0),
    links: numbered,
    drawn: numbered.filter(({ lines }) => lines > 0),
    linksOf: nodes.map((_, at) => numbered.filter(({ a, b }) => a === at || b === at)),
  }
}

/** What one node, given by its index, costs with its lines where it stands. */
export function costOf(model: CostModel, node: number): number {
  let cost = 0
  for (const link of model.linksOf[node] ?? []) cost += linkCost(model, link)
  for (let other = 0; other < model.nodes.length; other++) {
    if (other !== node) cost += OVERLAP * overlap(model, node, other) + CROWD * crowding(model, node, other)
  }
  for (const link of model.drawn) if (runsThrough(model, link, node)) cost += THROUGH_NODE
  return cost
}

function linkCost(model: CostModel, link: CostLink): number {
  const length = distance(model, link.a, link.b)
  let cost = LENGTH * link.weight * (length / GOOD_LENGTH) ** 2
  if (link.lines === 0) return cost
  const need = Math.min(LONGEST_NEED, 120 + link.lines * LENGTH_PER_LINE)
  if (length < need) cost += 4 * (1 - length / need)
  for (const other of model.drawn) if (cross(model, link, other)) cost += CROSSING
  for (let node = 0; node < model.nodes.length; node++) {
    if (runsThrough(model, link, node)) cost += THROUGH_NODE
  }
  return cost
}

/** What a whole picture costs; every crossing and overlap counts from both sides. */
export const totalCost = (model: CostModel): number =>
  model.nodes.reduce((sum, _, node) => sum + costOf(model, node), 0)

/** How many pairs of drawn lines cross. */
export function crossingCount(model: CostModel): number {
  let count = 0
  model.drawn.forEach((link, at) => {
    for (let next = at + 1; next < model.drawn.length; next++) {
      const other = model.drawn[next]
      if (other && cross(model, link, other)) count++
    }
  })
  return count
}

const at = (numbers: Float64Array, index: number): number => numbers[index] ?? 0

const distance = ({ x, y }: CostModel, a: number, b: number): number =>
  Math.hypot(at(x, a) - at(x, b), at(y, a) - at(y, b))

function crowding(model: CostModel, a: number, b: number): number {
  const away = distance(model, a, b)
  return away < CROWDED ? (1 - away / CROWDED) ** 2 : 0
}

function cross(model: CostModel, one: CostLink, other: CostLink): boolean {
  if (one.a === other.a || one.a === other.b || one.b === other.a || one.b === other.b) return false
  if (side(model, one.a, one.b, other.a) * side(model, one.a, one.b, other.b) >= 0) return false
  return side(model, other.a, other.b, one.a) * side(model, other.a, other.b, one.b) < 0
}

const side = ({ x, y }: CostModel, a: number, b: number, point: number): number =>
  Math.sign(
    (at(x, b) - at(x, a)) * (at(y, point) - at(y, a)) - (at(y, b) - at(y, a)) * (at(x, point) - at(x, a)),
  )

function runsThrough({ x, y }: CostModel, link: CostLink, node: number): boolean {
  if (link.lines === 0 || link.a === node || link.b === node) return false
  const [px, py, ax, ay] = [at(x, node), at(y, node), at(x, link.a), at(y, link.a)]
  const dx = at(x, link.b) - ax
  const dy = at(y, link.b) - ay
  const square = dx * dx + dy * dy
  const share = square === 0 ? 0 : Math.min(1, Math.max(0, ((px - ax) * dx + (py - ay) * dy) / square))
  return Math.hypot(px - ax - share * dx, py - ay - share * dy) < NODE_RADIUS
}

/** How far two boxes must be moved apart along each axis; zero or less where they are apart already. */
export function needed(
  model: CostModel,
  a: number,
  b: number,
): { readonly wide: number; readonly high: number } {
  const one = model.nodes[a]
  const other = model.nodes[b]
  if (!one || !other) return { wide: 0, high: 0 }
  return {
    wide: (one.width + other.width) / 2 + GAP - Math.abs(at(model.x, a) - at(model.x, b)),
    high: (one.height + other.height) / 2 + GAP - Math.abs(at(model.y, a) - at(model.y, b)),
  }
}

/** How much two boxes overlap, as a share of the first; 0 when they are apart; counts from the first touch. */
export function overlap(model: CostModel, a: number, b: number): number {
  const { wide, high } = needed(model, a, b)
  const node = model.nodes[a]
  if (wide <= 0 || high <= 0 || !node) return 0
  return 0.3 + Math.min(wide / node.width, high / node.height)
}
