import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import { type Status, statusOf } from '#graph-data/derive/status.ts'
import type { CollectionIndex } from '../collection-index.ts'
import { originCount } from '../filter/apply-filter.ts'

/** What a claim amounts to by a part of its evidence. */
export interface Standing {
  readonly status: Status
  /** Independent origins that are left. */
  readonly origins: number
}

/**
 * What all claims amount to when only a part of the evidence is heard. A conflict counts while both of its claims stand.
 *
 * @param hears whether a piece of evidence is heard
 * @returns by claim id; claims of which nothing is heard are absent
 */
export function standingClaims(
  index: CollectionIndex,
  hears: (piece: CoreEvidence) => boolean,
): ReadonlyMap<string, Standing> {
  const left = new Map(
    index.core.claims.map((claim): readonly [CoreClaim, readonly CoreEvidence[]] => [
      claim,
      claim.evidence.filter(hears),
    ]),
  )
  const stands = new Set([...left].flatMap(([{ id }, pieces]) => (pieces.length > 0 ? [id] : [])))
  return new Map(
    [...left].flatMap(([{ id }, evidence]): readonly (readonly [string, Standing])[] => {
      if (evidence.length === 0) return []
      const isInConflict = (index.conflictsOf.get(id) ?? []).some(({ other }) => stands.has(other))
      return [[id, { status: statusOf({ evidence }, isInConflict), origins: originCount(evidence) }]]
    }),
  )
}
