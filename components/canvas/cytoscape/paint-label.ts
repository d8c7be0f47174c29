import type { CanvasTheme, Point } from '../canvas-model.ts'
import { type Box, boxMiddle } from '../geometry/box.ts'
import { firstStrongDirection } from '../geometry/first-strong.ts'
import { LABEL_FONT } from './fonts.ts'
import { haloFor, LINE_HEIGHT } from './label-look.ts'

/** How letters look; sizes in the unit of the context. */
export interface LetterLook {
  readonly size: number
  readonly weight: number
  readonly theme: CanvasTheme
}

export interface LabelPaint extends LetterLook {
  readonly lines: readonly string[]
  /** Drawn on a rounded plate instead of with a halo. */
  readonly plate: boolean
}

/** Height of the ink’s middle above the baseline, in ems: between that of Arabic, which hangs low, and of Latin. */
const OPTICAL_MIDDLE = 0.12

/** Sets a context up for letters: once for all labels of one look, because fonts are dear to set. */
export function takeLook(context: CanvasRenderingContext2D, { size, weight, theme }: LetterLook): void {
  context.font = `${weight} ${size}px ${LABEL_FONT}`
  context.textAlign = 'center'
  context.textBaseline = 'alphabetic'
  context.lineJoin = 'round'
  context.setLineDash([])
  context.strokeStyle = theme.halo
  context.fillStyle = theme.text
  context.lineWidth = 2 * haloFor(size)
}

/** Writes lines of a size around a middle, with a context that has taken the look. Each label has its own direction. */
export function paintLines(
  context: CanvasRenderingContext2D,
  { x, y }: Point,
  lines: readonly string[],
  size: number,
  hasHalo: boolean,
): void {
  context.direction = firstStrongDirection(lines.join(' '))
  const baseline = (index: number) =>
    y + (index - (lines.length - 1) / 2) * size * LINE_HEIGHT + size * OPTICAL_MIDDLE
  // All halos first: that of a line would wipe out what hangs down from the one above.
  if (hasHalo) for (const [index, line] of lines.entries()) context.strokeText(line, x, baseline(index))
  for (const [index, line] of lines.entries()) context.fillText(line, x, baseline(index))
}

/** Draws a label centred in a box. */
export function paintLabel(context: CanvasRenderingContext2D, box: Box, label: LabelPaint): void {
  if (label.lines.length === 0) return
  if (label.plate) paintPlate(context, box, label.theme)
  takeLook(context, label)
  paintLines(context, boxMiddle(box), label.lines, label.size, !label.plate)
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
