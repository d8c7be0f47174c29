import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

/** The picture of a step, made for paper: everything placed, the unit is the CSS pixel of the printed sheet. */
export interface PaperPicture {
  readonly width: number
  readonly height: number
  /** Narrow enough for its text to stand beside it. */
  readonly isBeside: boolean
  readonly nodes: readonly PaperNode[]
  readonly lines: readonly PaperLine[]
}

export interface PaperNode {
  readonly id: string
  readonly kind: EntityKind
  readonly x: number
  readonly y: number
  /** Side of the field in which its outline is drawn. */
  readonly size: number
  readonly label: readonly PaperLabelLine[]
  /** Middle of its lines. */
  readonly labelX: number
  /** Drawn only because a line ends at it. */
  readonly isContext: boolean
}

export interface PaperLabelLine {
  readonly text: string
  readonly direction: 'rtl' | 'ltr'
  /** Of its baseline. */
  readonly y: number
  readonly font: number
  readonly isBold: boolean
}

export interface PaperLine {
  readonly claimId: string
  /** The claim's number on the sheet. */
  readonly n: number
  readonly family: LineFamily
  readonly width: number
  readonly path: string
  /** Where its head points, in degrees; `null` where it holds both ways. */
  readonly arrow: { readonly x: number; readonly y: number; readonly degrees: number } | null
  /** Strokes across a denied line. */
  readonly slashes: readonly { readonly x: number; readonly y: number; readonly degrees: number }[]
  readonly badge: { readonly x: number; readonly y: number }
  readonly isContested: boolean
}
