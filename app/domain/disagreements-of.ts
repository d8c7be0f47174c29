import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import { CONFLICTS_BY_WEIGHT } from '#graph-data/derive/dispute.ts'
import type { ConflictKind } from '#graph-data/schema/claim.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { CollectionIndex } from './collection-index.ts'

/** One side of a disagreement: a claim and the evidence that speaks for this side. */
export interface DisagreementSide {
  readonly claim: CoreClaim
  readonly pieces: readonly DetailEvidence[]
}

export interface Disagreement {
  /** Of the conflict; of the claim where one claim is asserted and denied. */
  readonly id: string
  readonly kind: ConflictKind
  /** The curators' reason; none where stance alone makes the disagreement. */
  readonly why: LocalText | null
  readonly sides: readonly [DisagreementSide, DisagreementSide]
}

/**
 * All disagreements: the pairs of claims that `conflicts.yaml` names, then the claims that one piece of evidence
 * asserts and another denies, unless a named conflict holds that claim already. The gravest first; of equally grave
 * ones, first what more evidence speaks to; else as the collection has them.
 *
 * @throws {Error} naming the id if core and detail file disagree: they come from one build.
 */
export function disagreementsOf(index: CollectionIndex, detail: DetailFile): readonly Disagreement[] {
  const named = detail.conflicts.map(
    ({ id, kind, why, claims }): Disagreement => ({
      id,
      kind,
      why,
      sides: [sideOf(index, detail, claims[0]), sideOf(index, detail, claims[1])],
    }),
  )
  const inNamed = new Set(detail.conflicts.flatMap(({ claims }) => claims))
  const denied = index.core.claims.flatMap((claim): readonly Disagreement[] => {
    const { pieces } = sideOf(index, detail, claim.id)
    const [asserting, denying] = ['asserts', 'denies'].map((stance) =>
      pieces.filter((piece) => piece.stance === stance),
    )
    if (!asserting?.length || !denying?.length || inNamed.has(claim.id)) return []
    return [
      {
        id: claim.id,
        kind: 'denial',
        why: null,
        sides: [
          { claim, pieces: asserting },
          { claim, pieces: denying },
        ],
      },
    ]
  })
  return [...named, ...denied].toSorted(
    (one, other) => weightOf(one) - weightOf(other) || piecesOf(other) - piecesOf(one),
  )
}

const weightOf = ({ kind }: Disagreement): number => CONFLICTS_BY_WEIGHT.indexOf(kind)

const piecesOf = ({ sides }: Disagreement): number => sides[0].pieces.length + sides[1].pieces.length

function sideOf(index: CollectionIndex, detail: DetailFile, claimId: string): DisagreementSide {
  const claim = index.claims.get(claimId)
  const pieces = detail.claims[claimId]?.evidence
  if (!claim || !pieces) throw new Error(`claim ${claimId} of a conflict is not in the collection`)
  return { claim, pieces }
}
