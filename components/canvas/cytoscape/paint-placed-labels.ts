import type { CanvasTheme } from '../canvas-model.ts'
import { type Box, boxesOverlap } from '../geometry/box.ts'
import { LABEL_WEIGHTS } from './fonts.ts'
import { paintLines, takeLook } from './paint-label.ts'
import type { PlacedLabel, PlacedLabels } from './shown-labels.ts'

export interface LabelPicture {
  readonly placed: PlacedLabels
  readonly theme: CanvasTheme
  /** Only what meets it is written, model units; all without it. */
  readonly extent?: Box | undefined
}

/**
 * Writes the labels that have room, in model units. Ours and not the engine's: it knows no direction of a label, works out
 * the style of each element anew when its label comes or goes, and looks up ten properties for every word it writes.
 *
 * @param isMeant the labels written, by sort and id; all without it
 */
export function paintPlacedLabels(
  context: CanvasRenderingContext2D,
  { placed, theme, extent }: LabelPicture,
  isMeant: (sort: 'node' | 'edge', id: string) => boolean = () => true,
): void {
  const meets = ({ box }: PlacedLabel) => extent === undefined || boxesOverlap(box, extent)
  for (const sort of ['edge', 'node'] as const) {
    const labels = placed[sort].filter((label) => meets(label) && isMeant(sort, label.id))
    const [first] = labels
    if (!first) continue
    context.save()
    // All labels of a sort have one size.
    takeLook(context, { size: first.size, weight: LABEL_WEIGHTS[sort], theme })
    for (const label of labels) paintPlaced(context, label)
    context.restore()
  }
}

function paintPlaced(context: CanvasRenderingContext2D, { middle, angle, lines, size }: PlacedLabel): void {
  if (angle === 0) {
    paintLines(context, middle, lines, size, true)
    return
  }
  context.save()
  context.translate(middle.x, middle.y)
  context.rotate(angle)
  paintLines(context, { x: 0, y: 0 }, lines, size, true)
  context.restore()
}
