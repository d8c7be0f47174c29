import { statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ClaimLineModel } from '#components/ui/ClaimLine.tsx'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'

const cache = new WeakMap<CoreClaim, ClaimLineModel>()

/** A claim as a line of an answer; the same claim gives the same line. */
export function toClaimLine(index: CollectionIndex, claim: CoreClaim): ClaimLineModel {
  const known = cache.get(claim)
  if (known) return known
  const line = { id: claim.id, family: claim.family, ...statusFactsOf(index, claim) }
  cache.set(claim, line)
  return line
}
