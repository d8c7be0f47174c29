import type { CanvasModel } from '../canvas-model.ts'
import type { Camera } from '../geometry/camera.ts'
import { type Hull, type HullBody, hullOf } from '../geometry/hull.ts'
import type { Scene, SceneNode } from '../geometry/scene.ts'

const bodyOf = ({ x, y, width, height }: SceneNode): HullBody => ({
  x,
  y,
  radius: Math.hypot(width, height) / 2,
})

/** The ground of each group in the model; a group that cannot be enclosed without a stranger has none. */
export function hullsOf({ hulls = [] }: CanvasModel, scene: Scene): readonly Hull[] {
  return hulls.flatMap(({ members }) => {
    const inside = new Set(members)
    const nodes = [...scene.nodes.values()]
    const bodies = (isMember: boolean) => nodes.filter(({ id }) => inside.has(id) === isMember).map(bodyOf)
    return hullOf(bodies(true), bodies(false)) ?? []
  })
}

export interface GroundFrame {
  readonly hulls: readonly Hull[]
  readonly camera: Camera
  readonly ratio: number
  readonly colour: string
}

/** Tints the ground under the picture. All hulls in one fill, so that where they meet nothing grows darker. */
export function paintHulls(context: CanvasRenderingContext2D, frame: GroundFrame): void {
  const { hulls, camera, ratio, colour } = frame
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  if (hulls.length === 0) return
  context.translate(camera.pan.x, camera.pan.y)
  context.scale(camera.zoom, camera.zoom)
  context.fillStyle = colour
  context.beginPath()
  for (const { stems } of hulls) {
    for (const { from, to, radius } of stems) {
      const angle = Math.atan2(to.y - from.y, to.x - from.x)
      const start = angle + Math.PI / 2
      context.moveTo(from.x + Math.cos(start) * radius, from.y + Math.sin(start) * radius)
      context.arc(from.x, from.y, radius, start, angle - Math.PI / 2)
      context.arc(to.x, to.y, radius, angle - Math.PI / 2, start)
      context.closePath()
    }
  }
  context.fill('nonzero')
}
