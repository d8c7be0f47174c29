import type { Box } from './box.ts'
import { type CellGrid, createCellGrid } from './cell-grid.ts'
import type { EdgePath } from './edge-path.ts'
import { nodeBox, type Scene, type SceneNode } from './scene.ts'

/** What of a scene lies near a place. Boxes are in model units. */
export interface SceneLookup {
  /** Edges whose line may touch the box, in the scene's order; none that does is missing. */
  readonly edgesNear: (box: Box) => readonly EdgePath[]
  /** Nodes whose body may touch the box, in the scene's order; none that does is missing. */
  readonly nodesNear: (box: Box) => readonly SceneNode[]
}

/** A little more than a node with its label. */
const CELL = 140

const lookups = new WeakMap<Scene['edges'], SceneLookup>()

/** The lookup of a scene, made when it is first asked for. */
export function lookupOf(scene: Scene): SceneLookup {
  const known = lookups.get(scene.edges)
  if (known) return known
  const made = makeLookup(scene)
  lookups.set(scene.edges, made)
  return made
}

function makeLookup(scene: Scene): SceneLookup {
  const paths = [...scene.edges.values()]
  const nodes = [...scene.nodes.values()]
  const lines = createCellGrid(CELL)
  const bodies = createCellGrid(CELL)
  for (const [place, path] of paths.entries()) addPath(lines, path, place)
  for (const [place, node] of nodes.entries()) bodies.add(nodeBox(node), place)
  return {
    edgesNear: (box) => lines.near(box).flatMap((place) => paths[place] ?? []),
    nodesNear: (box) => bodies.near(box).flatMap((place) => nodes[place] ?? []),
  }
}

function addPath(grid: CellGrid, { line }: EdgePath, place: number): void {
  for (let at = 1; at < line.length; at++) {
    const [a, b] = [line[at - 1], line[at]]
    if (a && b) grid.addLine(a, b, place)
  }
}
