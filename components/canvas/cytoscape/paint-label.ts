import type { CanvasTheme } from '../canvas-model.ts'
import type { Box } from '../geometry/box.ts'
import { firstStrongDirection } from '../geometry/first-strong.ts'

export interface LabelPaint {
  readonly lines: readonly string[]
  /** CSS pixels. */
  readonly size: number
  readonly weight: number
  readonly family: string
  readonly theme: CanvasTheme
  /** Drawn on a rounded plate instead of with a halo alone. */
  readonly plate: boolean
}

/** Height of the ink's middle above the baseline, in ems: centres a line of either script. */
const OPTICAL_MIDDLE = 0.3

/** Draws a label centred in a box; the unit of the context is the CSS pixel. Each label has its own direction. */
export function paintLabel(context: CanvasRenderingContext2D, box: Box, label: LabelPaint): void {
  const { lines, size, theme } = label
  if (lines.length === 0) return
  if (label.plate) paintPlate(context, box, theme)
  context.font = `${label.weight} ${size}px ${label.family}`
  context.direction = firstStrongDirection(lines.join(' '))
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  context.strokeStyle = theme.halo
  context.fillStyle = theme.text
  context.lineWidth = 6
  const x = (box.x1 + box.x2) / 2
  const pitch = (box.y2 - box.y1) / lines.length
  const baseline = (index: number) => box.y1 + pitch * (index + 0.5) + size * OPTICAL_MIDDLE
  // All halos first: that of a line would wipe out what hangs down from the one above.
  if (!label.plate) for (const [index, line] of lines.entries()) context.strokeText(line, x, baseline(index))
  for (const [index, line] of lines.entries()) context.fillText(line, x, baseline(index))
}

function paintPlate(context: CanvasRenderingContext2D, box: Box, theme: CanvasTheme): void {
  const margin = 4
  context.beginPath()
  context.roundRect(box.x1 - margin, box.y1 - 2, box.x2 - box.x1 + 2 * margin, box.y2 - box.y1 + 4, 7)
  context.fillStyle = theme.background
  context.fill()
  context.strokeStyle = theme.mutedLine
  context.lineWidth = 1
  context.setLineDash([])
  context.stroke()
}
