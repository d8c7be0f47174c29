import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

export interface LegendProps {
  /** Number of lines of each family in the picture. */
  readonly families: Readonly<Record<LineFamily, number>>
  /** Kinds in the picture, in the order of the vocabulary; those with count 0 may be left out. */
  readonly kinds: readonly { readonly kind: EntityKind; readonly label: LocalText; readonly count: number }[]
  /** Lines with a split marker. */
  readonly contested: number
  /** Wide: one strip under the canvas. Stacked: for the list on a narrow screen. */
  readonly layout: 'strip' | 'stacked'
}
