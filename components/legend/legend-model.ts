import type { ReactNode } from 'react'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

export interface LegendProps {
  /** Number of lines of each family in the view, hidden ones too: what pressing it would bring back. */
  readonly families: Readonly<Record<LineFamily, number>>
  /** Kinds in the view, hidden ones too, in the order of the vocabulary; those with count 0 may be left out. */
  readonly kinds: readonly { readonly kind: EntityKind; readonly label: LocalText; readonly count: number }[]
  /** Lines with a split marker in the picture. */
  readonly contested: number
  /** What is switched off. */
  readonly hidden: {
    readonly families: readonly LineFamily[]
    readonly kinds: readonly EntityKind[]
  }
  /** Whether the picture has tinted ground around the members of a body. */
  readonly hasHulls: boolean
  /** What explains the pins of the picture; left out where it has none. */
  readonly pins?: ReactNode
  /** Wide: one strip under the canvas. Stacked: for the list on a narrow screen. */
  readonly layout: 'strip' | 'stacked'
  readonly onToggle: (sort: 'families' | 'kinds', item: LineFamily | EntityKind) => void
  /** Hide the others of its sort. */
  readonly onOnly: (sort: 'families' | 'kinds', item: LineFamily | EntityKind) => void
}
