import type { CanvasTarget, Point } from '../canvas-model.ts'
import { type Box, boxAround, boxHolds, grown } from './box.ts'
import { type Camera, type Size, toModel, toScreen } from './camera.ts'
import { type EdgePath, onBody } from './edge-path.ts'
import type { Scene, SceneNode } from './scene.ts'
import { lookupOf } from './scene-lookup.ts'
import { along, distanceToLine } from './segment.ts'

/** How near, in CSS pixels, a pointer must come to an edge. */
export const TOLERANCE = { mouse: 6, touch: 12 } as const

/** Least half side of a node as a target, in CSS pixels (WCAG 2.5.8: 24 pixels across). */
const LEAST_HALF = 12
/** A shorter line, in CSS pixels, would vanish under the targets of its two ends. */
const SHORT = 4 * LEAST_HALF
/** A pointer this near to the line itself means the edge, even where a label lies over it. */
const ON_LINE = 2
/** No line is wider, and no body stands out of its box by more; model units. */
const WIDEST = 12
const SPILL = 4
/** Where along an edge a point to click is looked for: near the middle first, then the finer places between. */
const SHARES = [...fromMiddle(8), ...fromMiddle(100)]
/** A click this near to the border of the container might miss it, CSS pixels. */
const BORDER = 2

export interface LabelBox extends Box {
  readonly id: string
}

export interface HitScene {
  readonly scene: Scene
  readonly camera: Camera
  /** Boxes of the node labels shown, in CSS pixels. */
  readonly labels: readonly LabelBox[]
  /** The container, CSS pixels. */
  readonly screen: Size
}

/**
 * What a click answers: a node's body, else a short edge whose very line is under the pointer, else the target around
 * a small body, else any edge whose very line is there, else a node's label, else the nearest edge within the tolerance.
 *
 * @param point CSS pixels from the top left corner of the container
 */
export function hitTest(world: HitScene, point: Point, tolerance: number): CanvasTarget | null {
  const at = toModel(world.camera, point)
  const body = nodeAt(world, at, 0)
  if (body) return { kind: 'node', id: body.id }
  const near = nearestEdge(world, at, tolerance)
  const isShort = near !== null && near.path.length * world.camera.zoom < SHORT
  const node = near?.onLine && isShort ? null : nodeAt(world, at, LEAST_HALF)
  if (node) return { kind: 'node', id: node.id }
  if (near?.onLine) return { kind: 'edge', id: near.path.edge.id }
  const label = world.labels.find((box) => boxHolds(box, point))
  if (label) return { kind: 'node', id: label.id }
  return near ? { kind: 'edge', id: near.path.edge.id } : null
}

/**
 * A point in sight where a click answers the given edge, near its middle where that can be had.
 *
 * @returns CSS pixels; `null` if the edge is not in the scene, is out of sight or is covered everywhere
 */
export function hitPoint(world: HitScene, edgeId: string): Point | null {
  const path = world.scene.edges.get(edgeId)
  if (!path) return null
  for (const share of SHARES) {
    const point = toScreen(world.camera, along(path.line, share).point)
    if (!isInSight(world.screen, point)) continue
    const target = hitTest(world, point, TOLERANCE.mouse)
    if (target?.kind === 'edge' && target.id === edgeId) return point
  }
  return null
}

const isInSight = ({ width, height }: Size, { x, y }: Point): boolean =>
  x >= BORDER && y >= BORDER && x <= width - BORDER && y <= height - BORDER

/** Shares of a line from its middle outwards, `steps` on either side, its very ends left out. */
function fromMiddle(steps: number): readonly number[] {
  const away = Array.from({ length: steps }, (_, step) => (0.5 * step) / steps)
  return away.flatMap((distance) => (distance === 0 ? [0.5] : [0.5 - distance, 0.5 + distance]))
}

/**
 * The topmost node whose body, or the least target around it, holds the point; later nodes lie above earlier ones.
 *
 * @param leastHalf least half side of the target, CSS pixels; 0 for the body alone
 */
function nodeAt({ scene, camera }: HitScene, at: Point, leastHalf: number): SceneNode | null {
  const least = leastHalf / camera.zoom
  let hit: SceneNode | null = null
  const across = 2 * (least + SPILL)
  for (const node of lookupOf(scene).nodesNear(boxAround(at, across, across))) {
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
  const farthest = 2 * Math.max(tolerance / camera.zoom, WIDEST / 2 + ON_LINE / camera.zoom)
  for (const path of lookupOf(scene).edgesNear(boxAround(at, farthest, farthest))) {
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
