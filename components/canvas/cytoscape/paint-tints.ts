import type { CanvasTheme, EdgeTint, Point } from '../canvas-model.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import { along } from '../geometry/segment.ts'

/** Added to the line's width by the band beside it. Model units, as all below. */
const BAND = 8
const BAND_ALPHA = 0.5
const RADIUS = 8
/** Smaller, in CSS pixels, a sign is only a blot. */
const LEAST_RADIUS = 5.5
/** Half the length of a stroke of a sign, of the radius. */
const STROKE = 0.5
/** Share of the line at which the sign stands: clear of the middle and of the slashes of a denied edge. */
const PLACE = 0.4

/**
 * Colours a line by what a reader found, with a sign that says the same: a tick, two strokes, a cross, one slanted
 * stroke. Colour never speaks alone. The context's unit is the model's.
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
  const colour = colourOf(tint, theme)
  const radius = Math.max(RADIUS, LEAST_RADIUS / zoom)
  context.setLineDash([])
  context.strokeStyle = colour
  context.lineJoin = 'round'
  context.globalAlpha = BAND_ALPHA
  context.lineWidth = path.width + BAND / Math.min(1, zoom)
  strokeThrough(context, path.line)
  context.globalAlpha = 1
  const { point } = along(path.line, PLACE)
  context.beginPath()
  context.arc(point.x, point.y, radius, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
  context.strokeStyle = theme.background
  context.lineWidth = radius / 4
  context.stroke()
  context.lineCap = 'round'
  for (const stroke of signOf(tint)) {
    strokeThrough(
      context,
      stroke.map(([x, y]) => ({ x: point.x + x * STROKE * radius, y: point.y + y * STROKE * radius })),
    )
  }
  context.lineCap = 'butt'
}

function strokeThrough(context: CanvasRenderingContext2D, points: readonly Point[]): void {
  context.beginPath()
  points.forEach(({ x, y }, position) => {
    if (position === 0) context.moveTo(x, y)
    else context.lineTo(x, y)
  })
  context.stroke()
}

function colourOf(tint: EdgeTint, theme: CanvasTheme): string {
  switch (tint) {
    case 'holds':
      return theme.good
    case 'partly':
      return theme.warning
    case 'fails':
      return theme.denied
    case 'mixed':
      return theme.accent
  }
}

type Stroke = readonly (readonly [x: number, y: number])[]

function signOf(tint: EdgeTint): readonly Stroke[] {
  switch (tint) {
    case 'holds':
      return [
        [
          [-1, 0.1],
          [-0.3, 0.8],
          [1, -0.8],
        ],
      ]
    case 'partly':
      return [
        [
          [-0.9, -0.45],
          [0.9, -0.45],
        ],
        [
          [-0.9, 0.45],
          [0.9, 0.45],
        ],
      ]
    case 'fails':
      return [
        [
          [-0.8, -0.8],
          [0.8, 0.8],
        ],
        [
          [-0.8, 0.8],
          [0.8, -0.8],
        ],
      ]
    case 'mixed':
      return [
        [
          [-0.7, 0.9],
          [0.7, -0.9],
        ],
      ]
  }
}
