import { isContested } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { applyFilter, type FilterExtras } from '#app/domain/filter/apply-filter.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { LegendProps } from '#components/legend/legend-model.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'

/**
 * What the view holds, counted for its key.
 *
 * @param view everything of the view, hidden or not: a count says what its switch would bring back
 * @param shown what is left of it in the picture
 */
export function toLegend(
  index: CollectionIndex,
  view: VisibleGraph,
  shown: VisibleGraph,
  filter: ViewFilter,
  extras: FilterExtras,
): Pick<LegendProps, 'families' | 'kinds' | 'contested'> {
  // A line to a hidden kind does not come back with its family.
  const lines = applyFilter(index, view, { ...filter, families: [] }, extras).edges
  const claims = lines.flatMap((id) => index.claims.get(id) ?? [])
  const kinds = view.nodes.map((id) => index.entities.get(id)?.kind)
  const count = (family: string): number => claims.filter((claim) => claim.family === family).length
  const [stated, said, planned, conditional, denied] = LINE_FAMILIES
  const drawn = new Set(shown.edges)
  return {
    families: {
      stated: count(stated),
      said: count(said),
      planned: count(planned),
      conditional: count(conditional),
      denied: count(denied),
    },
    kinds: index.core.kinds.map(({ id, label }) => ({
      kind: id,
      label,
      count: kinds.filter((kind) => kind === id).length,
    })),
    contested: claims.filter((claim) => drawn.has(claim.id) && isContested(index, claim)).length,
  }
}
