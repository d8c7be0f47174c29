import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { CollectionIndex } from '../collection-index.ts'
import type { VisibleGraph } from '../visible-graph.ts'
import {
  applyFilter,
  type FilterExtras,
  originCount,
  passes,
  piecePasses,
  standing,
  UNJUDGED,
} from './apply-filter.ts'
import { type ChoiceName, EVERYTHING, type ViewFilter } from './view-filter.ts'

/** How many would be shown with each option of a dimension, all other dimensions as they are. Options without any are absent. */
export type Facet = ReadonlyMap<string, number>

/** Numbers of claims; of `kinds`, numbers of entities. */
export type Facets = Readonly<Record<ChoiceName | 'families' | 'kinds' | 'origins' | 'verdicts', Facet>>

/** Minimal numbers of origins that can be asked for. */
export const ORIGIN_STEPS = [2, 3, 4] as const

/**
 * Counts each option of each dimension of a filter.
 *
 * @param inView everything of the view, whatever the filter keeps out of it
 */
export function facetsOf(
  index: CollectionIndex,
  inView: VisibleGraph,
  filter: ViewFilter,
  extras: FilterExtras,
): Facets {
  const claims = claimsInView(index, inView, filter)
  const counted = (
    free: Partial<ViewFilter>,
    optionsOf: (claim: CoreClaim, rest: ViewFilter) => readonly string[],
  ) => {
    const rest = { ...filter, ...free }
    return tally(
      claims.filter((claim) => passes(index, claim, rest, extras)).flatMap((claim) => optionsOf(claim, rest)),
    )
  }
  const ofPieces =
    (of: (piece: CoreEvidence) => readonly string[]) => (claim: CoreClaim, rest: ViewFilter) => [
      ...new Set(
        standing(claim, rest.without, extras)
          .filter((piece) => piecePasses(index, piece, rest, extras))
          .flatMap(of),
      ),
    ]
  return {
    families: counted({ families: [] }, (claim) => [claim.family]),
    kinds: tally(
      applyFilter(index, inView, { ...filter, kinds: [] }, extras).nodes.map(
        (id) => index.entities.get(id)?.kind ?? '',
      ),
    ),
    groups: counted({ groups: EVERYTHING }, (claim) => [index.predicates.get(claim.predicate)?.group ?? '']),
    predicates: counted({ predicates: EVERYTHING }, (claim) => [claim.predicate]),
    articles: counted(
      { articles: EVERYTHING },
      ofPieces((piece) => [piece.article]),
    ),
    speakers: counted(
      { speakers: EVERYTHING },
      ofPieces((piece) => extras.evidence?.get(piece.id)?.speakers ?? []),
    ),
    verdicts: counted(
      { verdicts: [] },
      ofPieces((piece) => [extras.verdicts.get(piece.id) ?? UNJUDGED]),
    ),
    origins: counted({ origins: 0 }, (claim, rest) => {
      const count = originCount(standing(claim, rest.without, extras))
      return ORIGIN_STEPS.filter((step) => count >= step).map(String)
    }),
  }
}

/** Claims with a line in the view, and those with a value, which have none; not where an end is of a hidden kind. */
export function claimsInView(
  index: CollectionIndex,
  { nodes, edges }: VisibleGraph,
  { kinds }: Pick<ViewFilter, 'kinds'>,
): readonly CoreClaim[] {
  const drawn = new Set(edges)
  const here = new Set(nodes)
  const isHidden = (id: string | undefined): boolean =>
    kinds.some((kind) => kind === index.entities.get(id ?? '')?.kind)
  return index.core.claims.filter(
    (claim) =>
      (claim.object === undefined ? here.has(claim.subject) : drawn.has(claim.id)) &&
      !isHidden(claim.subject) &&
      !isHidden(claim.object),
  )
}

function tally(options: readonly string[]): Facet {
  const counts = new Map<string, number>()
  for (const option of options) counts.set(option, (counts.get(option) ?? 0) + 1)
  return counts
}
