import type { CanvasTheme, EdgeTint, Point } from '../canvas-model.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import { along } from '../geometry/segment.ts'
import { paintSign, signColour } from './paint-signs.ts'

/** Added to the line's width by the band beside it. Model units. */
const BAND = 8
const BAND_ALPHA = 0.5
/** Share of the line at which the sign stands: clear of the middle and of the slashes of a denied edge. */
const PLACE = 0.4

/**
 * Colours a line by what a reader found, with a sign that says the same: colour never speaks alone. The context's unit
 * is the model's.
 *
 * @param zoom of the camera, so that signs can be told apart from afar too
 */
export function paintTint(
  context: CanvasRenderingContext2D,
  path: EdgePath,
  tint: EdgeTint,
  theme: CanvasTheme,
  zoom: number,
): void {
  context.setLineDash([])
  context.strokeStyle = signColour(tint, theme)
  context.lineJoin = 'round'
  context.globalAlpha = BAND_ALPHA
  context.lineWidth = path.width + BAND / Math.min(1, zoom)
  strokeThrough(context, path.line)
  context.globalAlpha = 1
  paintSign(context, along(path.line, PLACE).point, tint, theme, zoom)
}

function strokeThrough(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath()
  points.forEach(({ x, y }, position) => {
    if (position === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.stroke()
}
