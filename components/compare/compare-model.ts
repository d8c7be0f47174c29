import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { ClaimLineModel } from '../ui/ClaimLine.tsx'
import type { NamedEntity } from '../ui/EntityLink.tsx'
import type { PickGroup } from '../ui/EntityPick.tsx'

export interface ComparedEntity {
  readonly entity: NamedEntity
  readonly claims: readonly ClaimLineModel[]
}

export interface CompareAnswer {
  readonly between: readonly ClaimLineModel[]
  readonly shared: readonly {
    readonly entity: NamedEntity
    readonly ofOne: readonly ClaimLineModel[]
    readonly ofOther: readonly ClaimLineModel[]
  }[]
  readonly onlyOne: readonly ComparedEntity[]
  readonly onlyOther: readonly ComparedEntity[]
  /** Publishers of the articles. */
  readonly articles: {
    readonly both: readonly LocalText[]
    readonly onlyOne: readonly LocalText[]
    readonly onlyOther: readonly LocalText[]
  }
}

export interface ComparePanelProps {
  readonly one: NamedEntity | null
  readonly other: NamedEntity | null
  readonly groups: readonly PickGroup[]
  /** `null` until two different entities are chosen. */
  readonly answer: CompareAnswer | null
  readonly currentClaim: string | null
  readonly onAsk: (change: { readonly from?: string | null; readonly to?: string | null }) => void
  readonly onAskPath: () => void
  readonly onOpenClaim: (claimId: string) => void
  readonly onPointClaim: (claimId: string | null) => void
  readonly onOpenEntity: (entityId: string) => void
  readonly onClose: () => void
}
