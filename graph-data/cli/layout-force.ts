import Graph from 'graphology'
import forceAtlas2 from 'graphology-layout-forceatlas2'
import type { Paper } from './layout-anneal.ts'
import type { Places } from './layout-cost.ts'
import type { LayoutGraph } from './layout-graph.ts'

const ITERATIONS = 400

/**
 * A first arrangement by ForceAtlas2, stretched to the paper. The same start gives the same end: the algorithm draws
 * no random numbers.
 *
 * @param fixed ids that stay where they are
 */
export function arrangeByForces(
  graph: LayoutGraph,
  places: Places,
  paper: Paper,
  fixed: ReadonlySet<string>,
): void {
  const model = new Graph({ type: 'undirected' })
  for (const { id } of graph.nodes)
    model.addNode(id, { ...placeOf(places, id), size: 60, fixed: fixed.has(id) })
  for (const { a, b, weight } of graph.links) model.addEdge(a, b, { weight })
  forceAtlas2.assign(model, {
    iterations: ITERATIONS,
    getEdgeWeight: 'weight',
    settings: { gravity: 0.6, scalingRatio: 900, slowDown: 8, outboundAttractionDistribution: false },
  })
  model.forEachNode((id, { x, y }) => places.set(id, { x, y }))
  stretchToPaper(graph, places, paper, fixed)
}

/** Brings the free nodes onto the paper, each side on its own, so that the picture gets the paper's proportions. */
export function stretchToPaper(
  graph: LayoutGraph,
  places: Places,
  paper: Paper,
  fixed: ReadonlySet<string>,
): void {
  const free = graph.nodes.map(({ id }) => id).filter((id) => !fixed.has(id))
  const placed = free.map((id) => placeOf(places, id))
  const spans = {
    x: span(placed.map(({ x }) => x)),
    y: span(placed.map(({ y }) => y)),
  }
  for (const id of free) {
    const { x, y } = placeOf(places, id)
    places.set(id, {
      x: ((x - spans.x.middle) / spans.x.length) * paper.width,
      y: ((y - spans.y.middle) / spans.y.length) * paper.height,
    })
  }
}

function span(values: readonly number[]): { readonly middle: number; readonly length: number } {
  const least = Math.min(...values)
  const greatest = Math.max(...values)
  return { middle: (least + greatest) / 2, length: Math.max(1, greatest - least) }
}

const placeOf = (places: Places, id: string) => places.get(id) ?? { x: 0, y: 0 }
