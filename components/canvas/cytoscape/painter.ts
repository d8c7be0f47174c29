import { toModel } from '../geometry/camera.ts'
import type { Hull } from '../geometry/hull.ts'
import { createMovingSheet } from './moving-sheet.ts'
import { type OverlayFrame, paintOverlay } from './overlay.ts'
import { paintHulls } from './paint-hulls.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import { createSheets, isLong, isSameView, type View } from './still-picture.ts'
import type { Surface } from './surface.ts'

export type Frame = OverlayFrame & { readonly hulls: readonly Hull[] }

export interface Painter {
  /** Draws what lies under and over the engine's picture. */
  readonly paint: () => void
  /** Paints in the next frame, once however often it is asked. */
  readonly schedule: () => void
  /** Draws ahead what will lie over a picture that is about to be seen. @param onReady told in any case */
  readonly prepare: (view: View, onReady: () => void) => void
  readonly cancel: () => void
}

/** @param isMoving asked before painting; where the picture moves it draws itself, and the canvases are not seen */
export function createPainter(
  { ground, overlay, stage }: Surface,
  frameNow: () => Frame,
  isMoving: () => boolean,
): Painter {
  const ahead = createAhead(frameNow)
  const paintGround = groundPainter(ground)
  let pending = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  const paint = () => {
    pending = 0
    if (!overlay || isMoving()) return
    const frame = frameNow()
    wipe(overlay, frame)
    if (!ahead.copy(overlay, frame)) {
      paintLabels(overlay, frame)
      paintOverlay(overlay, frame)
    }
    paintGround(frame)
  }
  const show = () => {
    pending ||= requestAnimationFrame(paint)
  }
  const begin = () => {
    timer = undefined
    const frame = frameNow()
    if (!isLong(frame)) return show()
    // Where it was forgotten meanwhile, something else has been asked for, and will be shown.
    ahead.draw(frame, (isStill) => isStill && show())
  }
  return {
    paint,
    schedule: () => {
      ahead.forget()
      // In a task of its own: drawing and its pixels are long enough without the frame that shows them.
      if (stage && timer === undefined) timer = setTimeout(begin)
    },
    prepare: ahead.draw,
    cancel: () => {
      ahead.forget()
      clearTimeout(timer)
      if (pending !== 0) cancelAnimationFrame(pending)
    },
  }
}

/** What lies over a picture, drawn before it is seen. */
function createAhead(frameNow: () => Frame) {
  const layOut = createSheets()
  let drawn: { readonly view: View; readonly bitmap: ImageBitmap } | null = null
  let turn = 0
  const forget = () => {
    turn++
    drawn?.bitmap.close()
    drawn = null
  }
  return {
    forget,
    /** @param onReady told in any case, and whether nothing has been forgotten or drawn since */
    draw: (view: View, onReady: (isStill: boolean) => void) => {
      forget()
      const sheet = layOut(view)
      if (!sheet) return onReady(true)
      const own = turn
      const { camera, screen, ratio } = view
      const frame = { ...frameNow(), camera, screen, ratio }
      paintLabels(sheet.context, frame)
      paintOverlay(sheet.context, frame)
      // Its pixels in a task of their own.
      setTimeout(() => {
        if (turn !== own) return onReady(false)
        sheet.flush()
        drawn = { view: { camera, screen, ratio }, bitmap: sheet.take() }
        onReady(true)
      })
    },
    /** @returns whether there was one for this view */
    copy: (context: CanvasRenderingContext2D, view: View): boolean => {
      if (!drawn || !isSameView(drawn.view, view)) return false
      context.setTransform(1, 0, 0, 1, 0, 0)
      context.drawImage(drawn.bitmap, 0, 0)
      return true
    },
  }
}

/** Most pictures have nothing on the ground, and then it is left alone. */
function groundPainter(ground: CanvasRenderingContext2D | null): (frame: Frame) => void {
  let wasTinted = false
  return (frame) => {
    const isTinted = frame.hulls.length > 0
    if (ground && (isTinted || wasTinted)) {
      wipe(ground, frame)
      paintHulls(ground, { ...frame, colour: frame.theme.hull })
      ground.canvas.style.display = isTinted ? '' : 'none'
    }
    wasTinted = isTinted
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
