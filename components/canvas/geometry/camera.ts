import type { Point } from '../canvas-model.ts'
import { type Box, boxHeight, boxWidth } from './box.ts'

/** Screen = model × zoom + pan, in CSS pixels from the top left corner of the container. */
export interface Camera {
  readonly zoom: number
  readonly pan: Point
}

export interface Size {
  readonly width: number
  readonly height: number
}

export const MIN_ZOOM = 0.08
export const MAX_ZOOM = 4
/** Fitting never enlarges beyond this: two nodes filling a screen look like a mistake. */
const MAX_FIT_ZOOM = 1.5

export const clampZoom = (zoom: number): number => Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom))

export const toScreen = ({ zoom, pan }: Camera, point: Point): Point => ({
  x: point.x * zoom + pan.x,
  y: point.y * zoom + pan.y,
})

export const toModel = ({ zoom, pan }: Camera, point: Point): Point => ({
  x: (point.x - pan.x) / zoom,
  y: (point.y - pan.y) / zoom,
})

/** What a screen shows through a camera, model units. */
export function sightOf({ camera, screen }: { readonly camera: Camera; readonly screen: Size }): Box {
  const start = toModel(camera, { x: 0, y: 0 })
  const end = toModel(camera, { x: screen.width, y: screen.height })
  return { x1: start.x, y1: start.y, x2: end.x, y2: end.y }
}

/** Multiplies the zoom so that the model point under `at` (screen) stays where it is. */
export function zoomAt(camera: Camera, factor: number, at: Point): Camera {
  const zoom = clampZoom(camera.zoom * factor)
  const fixed = toModel(camera, at)
  return { zoom, pan: { x: at.x - fixed.x * zoom, y: at.y - fixed.y * zoom } }
}

export const panned = (camera: Camera, dx: number, dy: number): Camera => ({
  zoom: camera.zoom,
  pan: { x: camera.pan.x + dx, y: camera.pan.y + dy },
})

/** Shows a model box in the middle of the screen, less `inset` pixels on each side. */
export function fitted(box: Box, screen: Size, inset: number): Camera {
  const free = {
    width: Math.max(screen.width - 2 * inset, 40),
    height: Math.max(screen.height - 2 * inset, 40),
  }
  const wanted = Math.min(free.width / Math.max(boxWidth(box), 1), free.height / Math.max(boxHeight(box), 1))
  const zoom = clampZoom(Math.min(wanted, MAX_FIT_ZOOM))
  return {
    zoom,
    pan: {
      x: screen.width / 2 - ((box.x1 + box.x2) / 2) * zoom,
      y: screen.height / 2 - ((box.y1 + box.y2) / 2) * zoom,
    },
  }
}

/** Between two cameras, by eased time from 0 to 1; zoom is blended by ratio so that it feels even. */
export function blended(from: Camera, to: Camera, time: number): Camera {
  const eased = time < 0.5 ? 4 * time ** 3 : 1 - (-2 * time + 2) ** 3 / 2
  const zoom = from.zoom * (to.zoom / from.zoom) ** eased
  const blend = (a: number, b: number) => a + (b - a) * eased
  return { zoom, pan: { x: blend(from.pan.x, to.pan.x), y: blend(from.pan.y, to.pan.y) } }
}

/** The CSS transform that makes a picture drawn with one camera look as if drawn with another. */
export function transformBetween(drawn: Camera, wanted: Camera): string {
  const scale = wanted.zoom / drawn.zoom
  const x = wanted.pan.x - drawn.pan.x * scale
  const y = wanted.pan.y - drawn.pan.y * scale
  if (scale === 1 && x === 0 && y === 0) return 'none'
  return `translate(${x}px, ${y}px) scale(${scale})`
}

/**
 * Whether a picture drawn with one camera shows, once it is moved, all that another camera sees, and as sharp: the zoom is
 * the same, and it moves by whole pixels.
 *
 * @param sheet size of the picture that was drawn
 * @param screen size of what is looked at through the wanted camera
 */
export function isCovered(sheet: Size, drawn: Camera, screen: Size, wanted: Camera): boolean {
  if (wanted.zoom !== drawn.zoom) return false
  const [x, y] = [wanted.pan.x - drawn.pan.x, wanted.pan.y - drawn.pan.y]
  if ([x, y].some((by) => Math.abs(by - Math.round(by)) > 1e-6)) return false
  return x <= 0 && y <= 0 && x + sheet.width >= screen.width && y + sheet.height >= screen.height
}
