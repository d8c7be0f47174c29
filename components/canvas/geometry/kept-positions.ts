import type { CanvasModel, Point } from '../canvas-model.ts'
import type { Scene } from './scene.ts'

/**
 * A node that stays keeps its place, unless the model itself moved it since the last time.
 *
 * @param model what `scene` was built from
 */
export function keptPositions(
  model: CanvasModel,
  scene: Scene,
  next: CanvasModel,
): ReadonlyMap<string, Point> {
  const before = new Map(model.nodes.map((node) => [node.id, node]))
  const kept = new Map<string, Point>()
  for (const node of next.nodes) {
    const was = before.get(node.id)
    const drawn = scene.nodes.get(node.id)
    if (was && drawn && was.x === node.x && was.y === node.y) kept.set(node.id, { x: drawn.x, y: drawn.y })
  }
  return kept
}
