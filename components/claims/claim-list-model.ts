import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'

/** One claim as a row; everything in it is known from the core file. */
export interface ClaimRow {
  readonly id: string
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly family: LineFamily
  /** Mode of the evidence that gives the claim its family; names the status closer (planned, requested, possible). */
  readonly mode: Mode
  /** Who denies it, for "Denied by …"; empty where not known or not denied. */
  readonly deniedBy: readonly LocalText[]
  /** Stands in a conflict, or is asserted and denied. */
  readonly contested: boolean
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
