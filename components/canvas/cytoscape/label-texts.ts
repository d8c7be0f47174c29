import { wrapLabel } from '../geometry/label-wrap.ts'
import type { LabelSize } from '../geometry/level-of-detail.ts'
import { NODE_FONT } from '../geometry/scene.ts'
import { LABEL_WEIGHTS } from './fonts.ts'
import { LINE_HEIGHT } from './label-look.ts'
import { measureAt, type TextMeter } from './measure-text.ts'

/** Widest line of a node's label at 14 px. Short labels are at most 24 characters: one or two lines. */
const WRAP_WIDTH = 116
/** Halo and rounding on both sides, CSS pixels. */
const BLEED = 5

export interface LabelText {
  readonly lines: readonly string[]
  /** CSS pixels at the font size asked for. */
  readonly size: LabelSize
}

export interface LabelTexts {
  /** @param size of the font, CSS pixels */
  readonly node: (label: string, size: number) => LabelText
  readonly edge: (label: string, size: number) => LabelText
  readonly forget: () => void
}

/** Lines, and the width of the widest, for a font of one pixel. */
interface Wrapped {
  readonly lines: readonly string[]
  readonly widest: number
}

/** Breaks and measures each label once: breaks do not depend on the zoom, and widths follow by a rule of three. */
export function createLabelTexts(meter: TextMeter): LabelTexts {
  const nodes = new Map<string, Wrapped>()
  const edges = new Map<string, Wrapped>()
  const measured = (lines: readonly string[], weight: number): Wrapped => ({
    lines,
    widest: Math.max(0, ...lines.map((line) => meter.width(line, weight, 1))),
  })
  const textAt = ({ lines, widest }: Wrapped, size: number): LabelText => ({
    lines,
    size: { width: widest * size + 2 * BLEED, height: lines.length * size * LINE_HEIGHT },
  })
  return {
    node: (label, size) => {
      const measure = measureAt(meter, LABEL_WEIGHTS.node, NODE_FONT)
      const known = nodes.get(label) ?? measured(wrapLabel(label, WRAP_WIDTH, measure), LABEL_WEIGHTS.node)
      nodes.set(label, known)
      return textAt(known, size)
    },
    edge: (label, size) => {
      const known = edges.get(label) ?? measured(label === '' ? [] : label.split('\n'), LABEL_WEIGHTS.edge)
      edges.set(label, known)
      return textAt(known, size)
    },
    forget: () => {
      meter.forget()
      nodes.clear()
      edges.clear()
    },
  }
}
