import { isContested } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { LegendProps } from '#components/legend/legend-model.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'

/** What the picture holds, counted for its key. */
export function toLegend(index: CollectionIndex, visible: VisibleGraph): Omit<LegendProps, 'layout'> {
  const claims = visible.edges.flatMap((id) => index.claims.get(id) ?? [])
  const kinds = visible.nodes.map((id) => index.entities.get(id)?.kind)
  const count = (family: string): number => claims.filter((claim) => claim.family === family).length
  const [stated, said, planned, conditional, denied] = LINE_FAMILIES
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
    contested: claims.filter((claim) => isContested(index, claim)).length,
  }
}
