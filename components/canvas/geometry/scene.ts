import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import type { CanvasEdge, CanvasModel, CanvasNode, CanvasSpoke, Point } from '../canvas-model.ts'
import { KIND_LOOKS } from '../kind-look.ts'
import { type Box, boxAround, union } from './box.ts'
import { type EdgePath, edgePath, type PlacedNode } from './edge-path.ts'
import { bendPieces } from './parallel-edges.ts'

export interface SceneNode extends PlacedNode {
  readonly node: CanvasNode
  readonly edges: readonly string[]
}

/** A model with all its geometry worked out; everything that draws or answers a click reads it. */
export interface Scene {
  readonly nodes: ReadonlyMap<string, SceneNode>
  readonly edges: ReadonlyMap<string, EdgePath>
  readonly spokes: readonly CanvasSpoke[]
  /** Sizes of labels at zoom 1, before they are held readable; CSS pixels. */
  readonly fonts: { readonly node: number; readonly edge: number }
}

export const NODE_FONT = 14
export const EDGE_FONT = 12

export const EMPTY_MODEL: CanvasModel = { nodes: [], edges: [], spokes: [] }

/**
 * Works out sizes, bends and lines.
 *
 * @param positions where nodes stand now; a node without one stands where the model says
 * @throws if an edge names a node that the model does not hold: the caller filters edges with their ends
 */
export const buildScene = (model: CanvasModel, positions?: ReadonlyMap<string, Point>): Scene =>
  toEnd(scenePieces(model, positions))

/** The same in pieces. */
export function* scenePieces(
  model: CanvasModel,
  positions: ReadonlyMap<string, Point> = new Map(),
): Pieces<Scene> {
  const incident = incidentEdges(model.edges)
  const nodes = new Map<string, SceneNode>()
  for (const node of model.nodes) {
    const { width, height, shape } = sized(node)
    const { x, y } = positions.get(node.id) ?? node
    nodes.set(node.id, { id: node.id, node, x, y, width, height, shape, edges: incident.get(node.id) ?? [] })
  }
  const bend = yield* bendPieces(model.edges, nodes)
  const edges = new Map<string, EdgePath>()
  for (const edge of model.edges) {
    yield
    const source = nodes.get(edge.source)
    const target = nodes.get(edge.target)
    if (!source || !target) throw new Error(`Edge ${edge.id} ends at a node that is not in the model`)
    edges.set(edge.id, edgePath(edge, source, target, bend.get(edge.id) ?? 0))
  }
  const { node = 1, edge = 1 } = model.fontScale ?? {}
  return { nodes, edges, spokes: model.spokes, fonts: { node: NODE_FONT * node, edge: EDGE_FONT * edge } }
}

function sized({ kind, scale = 1 }: CanvasNode): Pick<SceneNode, 'width' | 'height' | 'shape'> {
  const { width, height, shape } = KIND_LOOKS[kind]
  return { width: width * scale, height: height * scale, shape }
}

export const nodeBox = (node: PlacedNode): Box => boxAround(node, node.width, node.height)

/** The box around bodies and lines; `null` for an empty scene. */
export const sceneBox = (scene: Scene): Box | null =>
  union([...[...scene.nodes.values()].map(nodeBox), ...[...scene.edges.values()].map((path) => path.box)])

function incidentEdges(edges: readonly CanvasEdge[]): ReadonlyMap<string, readonly string[]> {
  const incident = new Map<string, string[]>()
  const note = (nodeId: string, edgeId: string) => {
    const list = incident.get(nodeId)
    if (list) list.push(edgeId)
    else incident.set(nodeId, [edgeId])
  }
  for (const edge of edges) {
    note(edge.source, edge.id)
    if (edge.target !== edge.source) note(edge.target, edge.id)
  }
  return incident
}
