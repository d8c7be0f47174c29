import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { ListedClaim } from '../ui/listed-claim.ts'

/** One claim as a row. */
export interface ClaimRow extends ListedClaim {
  readonly subject: { readonly id: string; readonly label: LocalText; readonly kind: EntityKind }
  /** Where it stands, in the order of its evidence. */
  readonly places: readonly {
    readonly articleId: string
    readonly publisher: LocalText
    readonly paragraphs: readonly number[]
  }[]
}

export interface ClaimListProps {
  readonly rows: readonly ClaimRow[]
  /** Claims and entities of the whole collection: "12 of 92 claims". */
  readonly totalClaims: number
  readonly currentClaim: string | null
  readonly onOpenClaim: (claimId: string) => void
  /** Hover or keyboard focus of a row, for the preview and the canvas; `null` when it leaves. */
  readonly onPointClaim?: (claimId: string | null, row: HTMLElement | null) => void
  /** The reader filtered the list: how many rows are left, to be announced. */
  readonly onFiltered?: (count: number) => void
  /** Offered in the empty state and when not all claims are in view. */
  readonly onShowAll?: () => void
}
