import type { CanvasTarget, Point } from '../canvas-model.ts'
import { type Box, boxHolds, grown } from './box.ts'
import { type Camera, toModel, toScreen } from './camera.ts'
import { type EdgePath, onBody } from './edge-path.ts'
import type { Scene, SceneNode } from './scene.ts'
import { along, distanceToLine } from './segment.ts'

/** How near, in CSS pixels, a pointer must come to an edge. */
export const TOLERANCE = { mouse: 6, touch: 12 } as const

/** Least half side of a node as a target, in CSS pixels (WCAG 2.5.8: 24 pixels across). */
const LEAST_HALF = 12
/** A pointer this near to the line itself means the edge, even where a label lies over it. */
const ON_LINE = 2
/** Where along an edge a point to click is looked for: near the middle first. */
const SHARES = [
  0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8, 0.15, 0.85, 0.1, 0.9, 0.06, 0.94,
]

export interface LabelBox extends Box {
  readonly id: string
}

export interface HitScene {
  readonly scene: Scene
  readonly camera: Camera
  /** Boxes of the node labels shown, in CSS pixels. */
  readonly labels: readonly LabelBox[]
}

/**
 * What a click answers: a node's body, else an edge whose very line is under the pointer, else a node's label,
 * else the nearest edge within the tolerance.
 *
 * @param point CSS pixels from the top left corner of the container
 */
export function hitTest(world: HitScene, point: Point, tolerance: number): CanvasTarget | null {
  const at = toModel(world.camera, point)
  const node = nodeAt(world, at)
  if (node) return { kind: 'node', id: node.id }
  const near = nearestEdge(world, at, tolerance)
  if (near?.onLine) return { kind: 'edge', id: near.path.edge.id }
  const label = world.labels.find((box) => boxHolds(box, point))
  if (label) return { kind: 'node', id: label.id }
  return near ? { kind: 'edge', id: near.path.edge.id } : null
}

/**
 * A point where a click answers the given edge, as far from its rivals as can be had.
 *
 * @returns CSS pixels; `null` if the edge is not in the scene or is covered everywhere
 */
export function hitPoint(world: HitScene, edgeId: string): Point | null {
  const path = world.scene.edges.get(edgeId)
  if (!path) return null
  for (const share of SHARES) {
    const point = toScreen(world.camera, along(path.line, share).point)
    const target = hitTest(world, point, TOLERANCE.mouse)
    if (target?.kind === 'edge' && target.id === edgeId) return point
  }
  return null
}

/** The topmost node whose body, or the least target around it, holds the point; later nodes lie above earlier ones. */
function nodeAt({ scene, camera }: HitScene, at: Point): SceneNode | null {
  const least = LEAST_HALF / camera.zoom
  let hit: SceneNode | null = null
  for (const node of scene.nodes.values()) {
    const missing = Math.max(0, least - Math.min(node.width, node.height) / 2)
    if (onBody(node, at, missing)) hit = node
  }
  return hit
}

function nearestEdge(
  { scene, camera }: HitScene,
  at: Point,
  tolerance: number,
): { readonly path: EdgePath; readonly onLine: boolean } | null {
  let nearest: EdgePath | null = null
  let least = Number.POSITIVE_INFINITY
  for (const path of scene.edges.values()) {
    const reach = Math.max(tolerance / camera.zoom, path.width / 2 + ON_LINE / camera.zoom)
    if (!boxHolds(grown(path.box, reach), at)) continue
    const away = distanceToLine(at, path.line)
    if (away <= reach && away < least) {
      nearest = path
      least = away
    }
  }
  return nearest && { path: nearest, onLine: least <= nearest.width / 2 + ON_LINE / camera.zoom }
}
