import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { Place } from './address.ts'
import { isContested } from './claim-facts.ts'
import type { CollectionIndex } from './collection-index.ts'
import { type FilterExtras, NO_EXTRAS, passes } from './filter/apply-filter.ts'
import { NO_FILTER, type ViewFilter } from './filter/view-filter.ts'
import type { VisibleGraph } from './visible-graph.ts'

/**
 * The claims that the list shows: of an article or its paragraph, of the disagreements, or else those of the picture,
 * with claims whose object is a value where their subject is drawn (they have no line, and the list must not lose them).
 */
export function listedClaims(
  index: CollectionIndex,
  place: Place,
  visible: VisibleGraph,
  filter: ViewFilter = NO_FILTER,
  extras: FilterExtras = NO_EXTRAS,
): readonly CoreClaim[] {
  const { claims } = index.core
  if (place.kind === 'disagreements') return claims.filter((claim) => isContested(index, claim))
  if (place.kind === 'article') {
    return claims.filter((claim) =>
      claim.evidence.some(
        (piece) =>
          piece.article === place.id && (place.paragraph === null || piece.paragraph === place.paragraph),
      ),
    )
  }
  const nodes = new Set(visible.nodes)
  const edges = new Set(visible.edges)
  return claims.filter((claim) =>
    claim.object === undefined
      ? nodes.has(claim.subject) && passes(index, claim, filter, extras)
      : edges.has(claim.id),
  )
}

/** A good claim to begin with: in the opening view, told by the most independent origins, then by the most evidence. */
export function firstClaim(index: CollectionIndex, visible: VisibleGraph): CoreClaim | null {
  const edges = new Set(visible.edges)
  const candidates = index.core.claims.filter((claim) => edges.size === 0 || edges.has(claim.id))
  const weight = (claim: CoreClaim): number =>
    (claim.status === 'supported' ? 10_000 : 0) + claim.origins * 100 + claim.evidence.length
  return candidates.reduce<CoreClaim | null>(
    (best, claim) => (best === null || weight(claim) > weight(best) ? claim : best),
    null,
  )
}
