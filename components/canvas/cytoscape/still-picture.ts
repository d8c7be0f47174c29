import type { CanvasTheme } from '../canvas-model.ts'
import type { Camera, Size } from '../geometry/camera.ts'
import type { Scene } from '../geometry/scene.ts'
import type { PlacedLabels } from './shown-labels.ts'

/** All that the engine's picture depends on. */
export interface StillPicture {
  readonly scene: Scene
  readonly placed: PlacedLabels
  readonly theme: CanvasTheme
  readonly camera: Camera
  readonly screen: Size
  readonly ratio: number
}

/** So few lines and nodes are drawn at once in a few milliseconds. */
const FEW = 120

export const isLong = ({ scene }: StillPicture): boolean => scene.nodes.size + scene.edges.size > FEW

/** A canvas of another size has been wiped, and would stay so until the picture is whole. */
export const fits = (seen: StillPicture, next: StillPicture): boolean =>
  seen.ratio === next.ratio &&
  seen.screen.width === next.screen.width &&
  seen.screen.height === next.screen.height

export const isSamePicture = (one: StillPicture, other: StillPicture): boolean =>
  fits(one, other) &&
  one.scene.nodes === other.scene.nodes &&
  one.scene.edges === other.scene.edges &&
  one.placed === other.placed &&
  one.theme === other.theme &&
  one.camera.zoom === other.camera.zoom &&
  one.camera.pan.x === other.camera.pan.x &&
  one.camera.pan.y === other.camera.pan.y

/** A canvas of a picture's size that nobody sees. */
export interface UnseenSheet {
  /** Its unit is the model's. */
  readonly context: CanvasRenderingContext2D
  /** Has the browser turn what was drawn since the last time into pixels. */
  readonly flush: () => void
  /** What was drawn; nothing can be drawn any more. */
  readonly take: () => ImageBitmap
}

/** @returns `null` where the browser has no such canvas */
export function openSheet({ screen, ratio, camera }: StillPicture): UnseenSheet | null {
  if (typeof OffscreenCanvas === 'undefined') return null
  const canvas = new OffscreenCanvas(Math.ceil(screen.width * ratio), Math.ceil(screen.height * ratio))
  const context = canvas.getContext('2d')
  const probe = new OffscreenCanvas(1, 1).getContext('2d')
  if (!context || !probe) return null
  const { zoom, pan } = camera
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
  return {
    // It has all that is used here of the context of a canvas in the page: paths, text, transformations.
    context: context as unknown as CanvasRenderingContext2D,
    // Browsers put off drawing until somebody looks; then all of it would come in the one frame that copies it.
    flush: () => {
      probe.drawImage(canvas, 0, 0, 1, 1, 0, 0, 1, 1)
      // Lets go of what it looked at, which would be copied else before it is drawn on again.
      probe.canvas.width = 1
    },
    take: () => canvas.transferToImageBitmap(),
  }
}
