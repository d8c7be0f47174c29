import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewBase, VisibleGraph } from '#app/domain/visible-graph.ts'
import type { PrintSheetProps } from '#components/print/print-model.ts'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { toClaimRows } from './to-claim-rows.ts'
import type { SignInPicture } from './to-signs.ts'

export interface PrintSources {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  readonly base: ViewBase
  readonly picture: string | null
  readonly link: string
  readonly signs: readonly SignInPicture[]
}

/** The current picture on paper: only what is drawn is listed, in the order of the legend. */
export function toPrintSheet({ index, visible, base, picture, link, signs }: PrintSources): PrintSheetProps {
  const { collection, kinds, views, claims: all } = index.core
  const theme = base.kind === 'theme' ? views.themes.find(({ id }) => id === base.id) : undefined
  const claims = toClaimRows(
    index,
    visible.edges.flatMap((id) => index.claims.get(id) ?? []),
  )
  const shownKinds = visible.nodes.map((id) => index.entities.get(id)?.kind)
  return {
    title: collection.title,
    sentence: (theme ?? views.opening).sentence,
    picture,
    families: countOf(claims.map(({ family }) => family)),
    kinds: kinds.map(({ id, label }) => ({
      kind: id,
      label,
      count: shownKinds.filter((kind) => kind === id).length,
    })),
    signs,
    claims: LINE_FAMILIES.flatMap((family) => claims.filter((claim) => claim.family === family)),
    totalClaims: all.length,
    version: collection.version,
    released: collection.released,
    link,
  }
}

function countOf(families: readonly LineFamily[]): PrintSheetProps['families'] {
  const count = { stated: 0, said: 0, planned: 0, conditional: 0, denied: 0 }
  for (const family of families) count[family] += 1
  return count
}
