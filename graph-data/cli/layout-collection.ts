import type { Layout } from '../schema/view.ts'
import { anneal, type Paper } from './layout-anneal.ts'
import { type CostModel, costModel, needed, type Places, totalCost } from './layout-cost.ts'
import { arrangeByForces, stretchToPaper } from './layout-force.ts'
import type { LayoutGraph, LayoutNode } from './layout-graph.ts'
import { type Random, seededRandom } from './layout-random.ts'

export interface LayoutWish {
  readonly graph: LayoutGraph
  /** Ids of the opening view: arranged first, in the middle, with the fewest crossings. */
  readonly opening: readonly string[]
  /** Places that hold, such as those tuned by hand. */
  readonly kept: Layout['positions']
  readonly seed: number
}

/** Before widening. Opening view: fits a canvas beside a panel on a screen of 1366 × 768 with labels of full size. */
const OPENING_PAPER: Paper = { width: 760, height: 500 }
const OPENING_TRIES = 24
const OPENING_STEPS = 4000
const STEPS_PER_NODE = 600
/** Paper per node, model units squared, and the proportions of a wide screen. */
const ROOM = 62000
const ASPECT = 1.6
const WIDEST_STRETCH = 1.4
const SEPARATIONS = 300

/**
 * Works out the base map: one place per entity, for all views. Deterministic for the same wish.
 *
 * @returns places in whole model units, ids in order
 */
export function layoutCollection({ graph, opening, kept, seed }: LayoutWish): Layout {
  const random = seededRandom(seed)
  const places: Places = new Map(Object.entries(kept).map(([id, [x, y]]) => [id, { x, y }]))
  const held = new Set(graph.nodes.filter(({ id }) => places.has(id)).map(({ id }) => id))
  const first = subgraph(graph, new Set(opening))
  arrangeOpening(first, places, held, random)
  for (const { id } of first.nodes) held.add(id)
  arrangeRest(graph, places, held, random)
  if (Object.keys(kept).length === 0) widen(places)
  const rounded = graph.nodes.map(({ id }): [string, [number, number]] => {
    const { x, y } = places.get(id) ?? { x: 0, y: 0 }
    return [id, [Math.round(x), Math.round(y)]]
  })
  return { positions: Object.fromEntries(rounded.sort(([a], [b]) => (a < b ? -1 : 1))) }
}

/** Several starts, the best one taken: nine nodes decide what everyone sees first. */
function arrangeOpening(graph: LayoutGraph, places: Places, held: ReadonlySet<string>, random: Random): void {
  const free = graph.nodes.filter(({ id }) => !held.has(id))
  if (free.length === 0) return
  let best: CostModel | null = null
  let least = Number.POSITIVE_INFINITY
  for (let attempt = 0; attempt < OPENING_TRIES; attempt++) {
    scatter(free, places, OPENING_PAPER, random)
    const model = costModel(graph, places)
    anneal(model, indexesOf(graph, held), OPENING_PAPER, OPENING_STEPS, random)
    const cost = totalCost(model)
    if (cost < least) {
      least = cost
      best = model
    }
  }
  if (best) readBack(best, places)
  if (free.length === graph.nodes.length) stretchToPaper(graph, places, OPENING_PAPER, held)
}

function arrangeRest(graph: LayoutGraph, places: Places, held: ReadonlySet<string>, random: Random): void {
  const free = graph.nodes.filter(({ id }) => !held.has(id))
  const height = Math.max(OPENING_PAPER.height, Math.sqrt((graph.nodes.length * ROOM) / ASPECT))
  const paper = { width: Math.max(OPENING_PAPER.width, height * ASPECT), height }
  if (free.length > 0) {
    scatter(free, places, paper, random)
    arrangeByForces(graph, places, paper, held)
  }
  const model = costModel(graph, places)
  if (free.length > 0) anneal(model, indexesOf(graph, held), paper, STEPS_PER_NODE * free.length, random)
  separate(model, held)
  readBack(model, places)
}

/**
 * Forces make round pictures, screens are wide: all places are drawn apart sideways, which changes no crossing.
 * Only for a map made anew: it would move what was tuned by hand.
 */
function widen(places: Places): void {
  const all = [...places.values()]
  const reach = (values: readonly number[]) => Math.max(1, Math.max(...values) - Math.min(...values))
  const aspect = reach(all.map(({ x }) => x)) / reach(all.map(({ y }) => y))
  const factor = Math.min(WIDEST_STRETCH, Math.max(1, ASPECT / aspect))
  for (const [id, { x, y }] of places) places.set(id, { x: x * factor, y })
}

const indexesOf = (graph: LayoutGraph, held: ReadonlySet<string>): readonly number[] =>
  graph.nodes.flatMap(({ id }, index) => (held.has(id) ? [] : [index]))

function readBack({ nodes, x, y }: CostModel, places: Places): void {
  nodes.forEach(({ id }, index) => {
    places.set(id, { x: x[index] ?? 0, y: y[index] ?? 0 })
  })
}

function scatter(nodes: readonly LayoutNode[], places: Places, paper: Paper, random: Random): void {
  for (const { id } of nodes) {
    places.set(id, { x: (random() - 0.5) * paper.width, y: (random() - 0.5) * paper.height })
  }
}

function subgraph(graph: LayoutGraph, ids: ReadonlySet<string>): LayoutGraph {
  return {
    nodes: graph.nodes.filter(({ id }) => ids.has(id)),
    links: graph.links.filter(({ a, b }) => ids.has(a) && ids.has(b)),
  }
}

/** Pushes overlapping boxes apart, along the shorter way, until none is left; what is held does not give way. */
function separate(model: CostModel, held: ReadonlySet<string>): void {
  const mass = model.nodes.map(({ id }) => (held.has(id) ? 0 : 1))
  for (let round = 0; round < SEPARATIONS; round++) {
    let pushed = false
    for (let a = 0; a < mass.length; a++) {
      for (let b = a + 1; b < mass.length; b++) {
        if (push(model, a, b, mass[a] ?? 0, mass[b] ?? 0)) pushed = true
      }
    }
    if (!pushed) return
  }
}

function push(model: CostModel, a: number, b: number, massA: number, massB: number): boolean {
  const { wide, high } = needed(model, a, b)
  if (wide <= 0 || high <= 0 || massA + massB === 0) return false
  const axis = wide < high ? model.x : model.y
  const by = Math.min(wide, high) + 1
  const sign = (axis[a] ?? 0) < (axis[b] ?? 0) ? -1 : 1
  axis[a] = (axis[a] ?? 0) + (sign * by * massA) / (massA + massB)
  axis[b] = (axis[b] ?? 0) - (sign * by * massB) / (massA + massB)
  return true
}
