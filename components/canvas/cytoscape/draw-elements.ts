import type { Core, ElementDefinition } from 'cytoscape'
import type { Pieces } from '#graph-data/schema/pieces.ts'
import type { CanvasModel } from '../canvas-model.ts'
import { dashPattern } from '../family-look.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import type { Scene, SceneNode } from '../geometry/scene.ts'
import { diffModels, type ModelChanges } from './diff-elements.ts'

/** Ids of the two sorts live in one space in the engine: prefixes keep an entity and a claim of one name apart. */
export const nodeKey = (id: string): string => `n/${id}`
export const edgeKey = (id: string): string => `e/${id}`
export const isNodeKey = (key: string): boolean => key.startsWith('n')
export const idOf = (key: string): string => key.slice(2)

/** Size of an arrowhead relative to the engine's own, which grows too fast with the width of the line. */
const arrowScale = (width: number): number => (width <= 4 ? 1 : 0.85)

/**
 * Brings the engine's elements from one model to the next, in pieces that must all be done: nothing that stays is removed,
 * so positions and looks that did not change are kept. Meanwhile the engine must not draw.
 *
 * @param scene the geometry of the model `after`
 * @param workOut has the engine work out what has changed until now, and what depends on it
 * @returns keys of elements whose look and way the engine has still to work out; nodes first, as ways end at them
 */
export function* applyPieces(
  cy: Core,
  before: CanvasModel,
  after: CanvasModel,
  scene: Scene,
  workOut: () => void,
): Pieces<readonly string[]> {
  const { nodes, edges } = diffModels(before, after)
  yield
  yield* removePieces(cy, [...edges.removed.map(edgeKey), ...nodes.removed.map(nodeKey)])
  cy.add(nodes.added.flatMap(({ id }) => definitions(scene.nodes.get(id), nodeDefinition)))
  for (const some of inGroups(edges.added)) {
    cy.add(some.flatMap(({ id }) => definitions(scene.edges.get(id), edgeDefinition)))
    yield
  }
  for (const some of inGroups(nodes.changed, LEAST_CHANGED)) {
    cy.batch(() => {
      for (const { id } of some) redefine(cy, nodeKey(id), definitions(scene.nodes.get(id), nodeDefinition))
    })
    yield
    // With a node, the ways of its lines change: of all nodes together, they would be one long piece.
    if (nodes.changed.length > LEAST_CHANGED) workOut()
    yield
  }
  let bent: readonly string[] = []
  cy.batch(() => {
    movePositions(cy, scene)
    bent = rebendEdges(cy, scene)
  })
  for (const some of inGroups(edges.changed)) {
    yield
    cy.batch(() => {
      for (const { id } of some) redefine(cy, edgeKey(id), definitions(scene.edges.get(id), edgeDefinition))
    })
  }
  yield
  const changed = new Set(nodes.changed.map(({ id }) => id))
  return [
    ...nodes.added.map(({ id }) => nodeKey(id)),
    ...new Set([...unsettledEdges(scene, edges, changed), ...bent]),
  ]
}

/** Many at once: for each by itself, the engine would go through all that stay. */
function* removePieces(cy: Core, keys: readonly string[]): Pieces<void> {
  for (const some of inGroups(keys)) {
    const gone = cy.collection()
    for (const key of some) gone.merge(cy.getElementById(key))
    gone.remove()
    yield
  }
}

/** So many elements come or go in one piece, at least. */
const LEAST = 16
/** A node that changes has the engine work out the ways of all its lines: dozens for a node in the middle. */
const LEAST_CHANGED = 4
const MOST_GROUPS = 40

function* inGroups<T>(items: readonly T[], least = LEAST): Generator<readonly T[]> {
  const size = Math.max(least, Math.ceil(items.length / MOST_GROUPS))
  for (let start = 0; start < items.length; start += size) yield items.slice(start, start + size)
}

/** Edges that are new or look different, and those that end at a node that does. */
function unsettledEdges(
  scene: Scene,
  { added, changed }: ModelChanges['edges'],
  nodes: ReadonlySet<string>,
): readonly string[] {
  const ids = new Set([...added, ...changed].map(({ id }) => id))
  if (nodes.size > 0) {
    for (const { edge } of scene.edges.values())
      if (nodes.has(edge.source) || nodes.has(edge.target)) ids.add(edge.id)
  }
  return [...ids].map(edgeKey)
}

/** Every element of a scene as the engine wants it, without labels. */
export const elementsOf = ({ nodes, edges }: Scene): ElementDefinition[] => [
  ...[...nodes.values()].map(nodeDefinition),
  ...[...edges.values()].map(edgeDefinition),
]

const definitions = <T>(item: T | undefined, define: (item: T) => ElementDefinition): ElementDefinition[] =>
  item === undefined ? [] : [define(item)]

function nodeDefinition(node: SceneNode): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: nodeKey(node.id),
      width: node.width,
      height: node.height,
    },
    position: { x: node.x, y: node.y },
    classes: [node.node.kind, ...markClasses(node)],
  }
}

function markClasses({ node: { scale = 1, tint } }: SceneNode): string[] {
  return [...(scale === 1 ? [] : ['sized']), ...(tint === undefined ? [] : [`tint-${tint}`])]
}

function edgeDefinition(path: EdgePath): ElementDefinition {
  const { edge, width } = path
  return {
    group: 'edges',
    data: {
      id: edgeKey(edge.id),
      source: nodeKey(edge.source),
      target: nodeKey(edge.target),
      width,
      bend: path.bend,
      dash: dashPattern(edge.family, width),
      arrow: arrowScale(width),
    },
    classes: edgeClasses(path),
  }
}

function edgeClasses({ edge, bend }: EdgePath): string[] {
  return [edge.family, ...(edge.symmetric ? ['symmetric'] : []), ...(bend === 0 ? [] : ['bent'])]
}

function redefine(cy: Core, key: string, [definition]: ElementDefinition[]): void {
  if (!definition) return
  const element = cy.getElementById(key)
  const { id, source, target, ...data } = definition.data
  if (element.isEdge() && (element.source().id() !== source || element.target().id() !== target)) {
    element.move({ source: String(source), target: String(target) })
  }
  element.data(data)
  element.classes((definition.classes as string[]) ?? [])
}

function movePositions(cy: Core, scene: Scene): void {
  for (const node of scene.nodes.values()) {
    const drawn = cy.getElementById(nodeKey(node.id))
    const { x, y } = drawn.position()
    if (x !== node.x || y !== node.y) drawn.position({ x: node.x, y: node.y })
  }
}

/** Moves nodes to where a scene has them, and bends their edges anew. */
export function applyPositions(cy: Core, scene: Scene): void {
  cy.batch(() => {
    movePositions(cy, scene)
    rebendEdges(cy, scene)
  })
}

/** An edge that stays may bow another way when its neighbours come or go. @returns keys of those that do */
function rebendEdges(cy: Core, scene: Scene): readonly string[] {
  const bent: string[] = []
  for (const path of scene.edges.values()) {
    const drawn = cy.getElementById(edgeKey(path.edge.id))
    if (drawn.data('bend') === path.bend) continue
    drawn.data('bend', path.bend)
    drawn.toggleClass('bent', path.bend !== 0)
    bent.push(edgeKey(path.edge.id))
  }
  return bent
}
