import { toModel } from '../geometry/camera.ts'
import type { Hull } from '../geometry/hull.ts'
import { createMovingSheet } from './moving-sheet.ts'
import { type OverlayFrame, paintOverlay } from './overlay.ts'
import { paintHulls } from './paint-hulls.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import type { Surface } from './surface.ts'

export type Frame = OverlayFrame & { readonly hulls: readonly Hull[] }

export interface Painter {
  /** Draws what lies under and over the engine's picture. */
  readonly paint: () => void
  /** Paints in the next frame, once however often it is asked. */
  readonly schedule: () => void
  readonly cancel: () => void
}

/** @param isMoving asked before painting; where the picture moves it draws itself, and the canvases are not seen */
export function createPainter(
  { ground, overlay, stage }: Surface,
  frameNow: () => Frame,
  isMoving: () => boolean,
): Painter {
  let pending = 0
  let isGroundTinted = false
  const paint = () => {
    pending = 0
    if (!overlay || !ground || isMoving()) return
    const frame = frameNow()
    wipe(overlay, frame)
    paintLabels(overlay, frame)
    paintOverlay(overlay, frame)
    // Most pictures have none, and then the ground is left alone.
    const isTinted = frame.hulls.length > 0
    if (isTinted || isGroundTinted) {
      wipe(ground, frame)
      paintHulls(ground, { ...frame, colour: frame.theme.hull })
      ground.canvas.style.display = isTinted ? '' : 'none'
    }
    isGroundTinted = isTinted
  }
  return {
    paint,
    schedule: () => {
      if (stage && pending === 0) pending = requestAnimationFrame(paint)
    },
    cancel: () => {
      if (pending !== 0) cancelAnimationFrame(pending)
    },
  }
}

/**
 * Draws the picture in all its layers onto one sheet while it moves.
 *
 * @returns `null` where the engine's drawing cannot be had, or the browser has no such sheet
 */
export function createMovingPicture({ stage, size }: Surface, frameNow: () => Frame) {
  const sheet = stage && createMovingSheet(stage)
  if (!sheet) return null
  return {
    draw: (camera: Frame['camera']) =>
      sheet.show(size(), (context, ratio) => {
        const frame = { ...frameNow(), camera, ratio, screen: size() }
        if (frame.hulls.length > 0) paintHulls(context, { ...frame, colour: frame.theme.hull })
        paintEngine(context, frame)
        paintOverlay(context, frame)
      }),
    hide: sheet.hide,
  }
}

function paintEngine(context: CanvasRenderingContext2D, { renderer, camera, screen, ratio }: Frame): void {
  if (!renderer) return
  renderer.flushRenderedStyleQueue()
  const { zoom, pan } = camera
  const [start, end] = [
    toModel(camera, { x: 0, y: 0 }),
    toModel(camera, { x: screen.width, y: screen.height }),
  ]
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
  const extent = { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
  renderer.drawLayeredElements(context, renderer.getCachedZSortedEles().nondrag, ratio, extent)
}

/** Labels come with the engine's drawing; where that cannot be had, they are written over it. */
function paintLabels(
  context: CanvasRenderingContext2D,
  { renderer, camera, ratio, labels, theme }: Frame,
): void {
  if (renderer) return
  const { zoom, pan } = camera
  context.setTransform(ratio * zoom, 0, 0, ratio * zoom, ratio * pan.x, ratio * pan.y)
  paintPlacedLabels(context, { placed: labels.placed(), theme })
}

function wipe(context: CanvasRenderingContext2D, { ratio, screen }: Frame): void {
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  context.clearRect(0, 0, screen.width, screen.height)
}
