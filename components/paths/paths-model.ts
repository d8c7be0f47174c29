import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { ClaimLineModel } from '../ui/ClaimLine.tsx'
import type { NamedEntity } from '../ui/EntityLink.tsx'
import type { PickGroup } from '../ui/EntityPick.tsx'

export interface PathStep {
  readonly from: NamedEntity
  readonly to: NamedEntity
  /** The first tells the step; the others join the two as well. */
  readonly claims: readonly [ClaimLineModel, ...ClaimLineModel[]]
  /** Which of the two stand in a role of the claim that tells it. */
  readonly roles: readonly { readonly name: LocalText; readonly role: LocalText }[]
}

export interface PathWay {
  /** Ids of its entities. */
  readonly key: string
  readonly entities: readonly NamedEntity[]
  readonly steps: readonly PathStep[]
  /** How the weakest of its steps is held. */
  readonly weakest: ClaimLineModel['family']
}

export type PathResult =
  | { readonly kind: 'choosing' }
  | { readonly kind: 'same' }
  | { readonly kind: 'searching' }
  | { readonly kind: 'ways'; readonly ways: readonly PathWay[] }
  /** How many ways there are under other conditions; `null` where those are in force already. */
  | {
      readonly kind: 'none'
      readonly withPlans: number | null
      readonly inAll: number | null
      readonly both: number | null
    }

export interface PathQuestion {
  readonly from: string | null
  readonly to: string | null
  readonly by: 'hops' | 'evidence'
  readonly plans: boolean
  readonly within: 'all' | 'shown'
}

export interface PathPanelProps {
  readonly question: PathQuestion
  readonly from: NamedEntity | null
  readonly to: NamedEntity | null
  readonly groups: readonly PickGroup[]
  readonly result: PathResult
  /** Key of the way that is told. */
  readonly chosenWay: string | null
  readonly currentClaim: string | null
  readonly onAsk: (change: Partial<PathQuestion>) => void
  readonly onChooseWay: (way: PathWay) => void
  readonly onSelectWay: (way: PathWay) => void
  readonly onOpenClaim: (claimId: string) => void
  readonly onPointClaim: (claimId: string | null) => void
  readonly onOpenEntity: (entityId: string) => void
  readonly onClose: () => void
}
