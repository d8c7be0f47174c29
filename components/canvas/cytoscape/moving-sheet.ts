import type { Size } from '../geometry/camera.ts'

/** A bitmap in place of the canvases while a gesture runs. */
export interface MovingSheet {
  /** Draws into a fresh bitmap, one pixel to a CSS pixel at most, and shows it instead of the canvases. */
  readonly show: (size: Size, draw: (context: CanvasRenderingContext2D, ratio: number) => void) => void
  /** The canvases are seen again. */
  readonly hide: () => void
}

/** Finer pixels are not missed while the picture moves, and cost as much as all the rest. */
const FINEST = 1

/**
 * Live canvases are copied to the screen's compositor in every frame of the page where there is no graphics processor,
 * drawn anew or not: at a pixel ratio of 2 that was the greatest part of a frame. A bitmap is handed over once.
 *
 * @param stage holds the canvases; the sheet is laid over them
 * @returns `null` where the browser cannot: then the canvases themselves are moved
 */
export function createMovingSheet(stage: HTMLElement): MovingSheet | null {
  const { ownerDocument: page } = stage
  const canvas = page.createElement('canvas')
  const screen = typeof OffscreenCanvas === 'undefined' ? null : canvas.getContext('bitmaprenderer')
  if (!screen) return null
  const canvases = [...stage.children].filter((child) => child instanceof HTMLElement)
  const see = (isMoving: boolean) => {
    canvas.style.visibility = isMoving ? 'inherit' : 'hidden'
    for (const still of canvases) still.style.visibility = isMoving ? 'hidden' : 'inherit'
  }
  canvas.setAttribute('aria-hidden', 'true')
  canvas.style.position = 'absolute'
  canvas.style.inset = '0'
  canvas.style.pointerEvents = 'none'
  stage.append(canvas)
  see(false)
  let drawing: { readonly sheet: OffscreenCanvas; readonly context: CanvasRenderingContext2D } | null = null
  return {
    show: ({ width, height }, draw) => {
      const ratio = Math.min(FINEST, devicePixelRatio)
      if (width === 0 || height === 0) return
      drawing ??= openDrawing()
      if (!drawing) return
      drawing.sheet.width = Math.ceil(width * ratio)
      drawing.sheet.height = Math.ceil(height * ratio)
      draw(drawing.context, ratio)
      screen.transferFromImageBitmap(drawing.sheet.transferToImageBitmap())
      canvas.style.width = `${drawing.sheet.width / ratio}px`
      canvas.style.height = `${drawing.sheet.height / ratio}px`
      see(true)
    },
    hide: () => {
      if (canvas.style.visibility === 'hidden') return
      see(false)
      // Lets go of the bitmap.
      screen.transferFromImageBitmap(null)
      drawing = null
    },
  }
}

function openDrawing() {
  const sheet = new OffscreenCanvas(1, 1)
  const context = sheet.getContext('2d')
  // It has all that is used here of the context of a canvas in the page: paths, text, transformations.
  return context && { sheet, context: context as unknown as CanvasRenderingContext2D }
}
