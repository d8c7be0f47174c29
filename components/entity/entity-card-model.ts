import type { ReactNode } from 'react'
import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'

export interface EntityCardModel {
  readonly id: string
  readonly kind: EntityKind
  readonly kindLabel: LocalText
  readonly subtype: LocalText | null
  readonly label: LocalText
  readonly detail: EntityDetailState
  /** Claims in which it is subject or object, by predicate as read from this entity. */
  readonly relations: readonly EntityRelationGroup[]
  /** Claims in which it has a role (`place`, `addressee`), by role. */
  readonly roles: readonly EntityRelationGroup[]
  readonly neighbourCount: number
  /** The view already shows its neighbourhood. */
  readonly isAround: boolean
}

/** What comes with the detail file. */
export type EntityDetailState =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | {
      readonly kind: 'ready'
      readonly description: LocalText | null
      readonly note: LocalText | null
      /** As written in each article. */
      readonly spellings: readonly {
        readonly articleId: string
        readonly publisher: LocalText
        readonly language: string
        readonly spellings: readonly string[]
      }[]
    }

export interface EntityRelationGroup {
  readonly key: string
  /** The predicate read from this entity (its inverse where it is the object), or the name of the role. */
  readonly label: LocalText
  readonly relations: readonly EntityRelation[]
}

export interface EntityRelation {
  readonly claimId: string
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly family: LineFamily
  readonly mode: Mode
  readonly deniedBy: readonly LocalText[]
  readonly contested: boolean
  /** The other end; `null` where the claim has a value in its place, or in roles (the sentence is shown). */
  readonly other: { readonly id: string; readonly label: LocalText; readonly kind: EntityKind } | null
  readonly value: LocalText | null
  readonly articleCount: number
}

export interface EntityCardProps {
  readonly model: EntityCardModel
  readonly onClose: () => void
  readonly onOpenClaim: (claimId: string) => void
  readonly onOpenEntity: (entityId: string) => void
  /** Show this entity and its neighbours in the graph. */
  readonly onShowAround: (entityId: string) => void
  /** What else can be done with it; the app's. */
  readonly tools?: ReactNode
  readonly onPointClaim?: (claimId: string | null, row: HTMLElement | null) => void
}
