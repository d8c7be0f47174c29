import type { LineFamily } from '#graph-data/derive/line-family.ts'

export interface LineLook {
  /** Strokes and gaps in CSS pixels; empty for a solid line. */
  readonly dash: readonly number[]
  readonly cap: 'butt' | 'round'
  readonly width: number
  /** Drawn in the colour of denial and crossed out. */
  readonly struck: boolean
}

/** The five families of DESIGN.md "Pictures", as the canvas draws them (there: canvas/family-look.ts). */
export const LINE_LOOKS: Readonly<Record<LineFamily, LineLook>> = {
  stated: { dash: [], cap: 'butt', width: 3, struck: false },
  said: { dash: [0.1, 7], cap: 'round', width: 4, struck: false },
  planned: { dash: [12, 7], cap: 'butt', width: 3, struck: false },
  conditional: { dash: [14, 5, 2, 5], cap: 'butt', width: 3, struck: false },
  denied: { dash: [], cap: 'butt', width: 3, struck: true },
}
