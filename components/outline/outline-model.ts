import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { ListedClaim } from '../ui/listed-claim.ts'

/** The picture as a tree: one branch for each entity in view. */
export interface OutlineEntity {
  readonly id: string
  readonly kind: EntityKind
  /** What the collection calls that kind. */
  readonly kindLabel: LocalText
  readonly label: LocalText
  /** Claims under it, each counted once. */
  readonly claimCount: number
  readonly relations: readonly OutlineRelation[]
}

export interface OutlineRelation {
  /** Unique within the entity. */
  readonly key: string
  /** The predicate read from the entity, or the name of its role. */
  readonly label: LocalText
  readonly claims: readonly OutlineClaim[]
}

export interface OutlineClaim extends ListedClaim {
  readonly evidence: readonly OutlineEvidence[]
}

export interface OutlineEvidence {
  readonly id: string
  readonly publisher: LocalText
  readonly paragraph: number
  readonly denies: boolean
  /** In the language of its article; `null` while it is not loaded. */
  readonly quote: { readonly text: string; readonly language: string } | null
}

/** What is open: its row is marked, and its branch opened. */
export type OutlineCurrent =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string; readonly evidence: string | null }
  | null

export interface OutlineProps {
  readonly entities: readonly OutlineEntity[]
  readonly current: OutlineCurrent
  /** Single letters do something in the page; where they do not, they lead to the row that begins with them. */
  readonly lettersAreKeys: boolean
  readonly onOpenEntity: (entityId: string) => void
  readonly onOpenClaim: (claimId: string) => void
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  /** Hover or keyboard focus of a row that stands for something drawn; `null` when it leaves. */
  readonly onPoint?: (
    target:
      | { readonly kind: 'node'; readonly id: string }
      | { readonly kind: 'edge'; readonly id: string }
      | null,
  ) => void
}
