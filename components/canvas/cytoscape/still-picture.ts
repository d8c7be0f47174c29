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

/** So few lines and nodes are taken in, or drawn, at once in a few milliseconds. */
const FEW = 120

export const isMany = (nodesAndLines: number): boolean => nodesAndLines > FEW

export const isLong = ({ scene }: Pick<StillPicture, 'scene'>): boolean =>
  isMany(scene.nodes.size + scene.edges.size)

/** Through which camera a picture is seen, and on how many pixels. */
export type View = Pick<StillPicture, 'camera' | 'screen' | 'ratio'>

export const isSameView = (one: View, other: View): boolean =>
  one.ratio === other.ratio &&
  one.screen.width === other.screen.width &&
  one.screen.height === other.screen.height &&
  one.camera.zoom === other.camera.zoom &&
  one.camera.pan.x === other.camera.pan.x &&
  one.camera.pan.y === other.camera.pan.y

export const isSamePicture = (one: StillPicture, other: StillPicture): boolean =>
  isSameView(one, other) &&
  one.scene.nodes === other.scene.nodes &&
  one.scene.edges === other.scene.edges &&
  one.placed === other.placed &&
  one.theme === other.theme

/** A canvas of a picture's size that nobody sees. */
export interface UnseenSheet {
  /** Its unit is the model's. */
  readonly context: CanvasRenderingContext2D
  /** Has the browser turn what was drawn since the last time into pixels. */
  readonly flush: () => void
  /** What was drawn; nothing can be drawn any more. */
  readonly take: () => ImageBitmap
}

/**
 * Sheets for one picture after the other, on the same canvas: making one takes as long as drawing a dozen lines.
 *
 * @returns what lays a new sheet; the one before cannot be drawn on any more. `null` where the browser has no such canvas
 */
export function createSheets(): (view: View) => UnseenSheet | null {
  let tools: SheetTools | null | undefined
  return ({ screen, ratio, camera: { zoom, pan } }) => {
    tools ??= openTools()
    if (!tools) return null
    const { canvas, context, probe } = tools
    const [width, height] = [Math.ceil(screen.width * ratio), Math.ceil(screen.height * ratio)]
    // A new size wipes it, too.
    if (canvas.width !== width) canvas.width = width
    if (canvas.height !== height) canvas.height = height
    context.reset()
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
}

interface SheetTools {
  readonly canvas: OffscreenCanvas
  readonly context: OffscreenCanvasRenderingContext2D
  readonly probe: OffscreenCanvasRenderingContext2D
}

function openTools(): SheetTools | null {
  if (typeof OffscreenCanvas === 'undefined') return null
  const canvas = new OffscreenCanvas(1, 1)
  const context = canvas.getContext('2d')
  const probe = new OffscreenCanvas(1, 1).getContext('2d')
  return context && probe && { canvas, context, probe }
}
