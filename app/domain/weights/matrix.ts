import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { CollectionIndex } from '../collection-index.ts'

/** Claims of one group of predicates. */
export interface MatrixGroup {
  readonly id: string
  readonly label: LocalText
  readonly rows: readonly MatrixLine[]
}

/** Who reports a claim: for each article of the collection, in its order, the evidence it gives; empty where it is silent. */
export interface MatrixLine {
  readonly claim: CoreClaim
  readonly cells: readonly (readonly CoreEvidence[])[]
  /** How many articles report it. */
  readonly articles: number
}

/** Articles × claims, grouped as the vocabulary groups predicates; most widely told first, then as the collection has it. */
export function matrixOf(index: CollectionIndex): readonly MatrixGroup[] {
  const { articles, claims, groups } = index.core
  const lines = claims.map((claim): MatrixLine => {
    const cells = articles.map(({ id }) => claim.evidence.filter((piece) => piece.article === id))
    return { claim, cells, articles: cells.filter((pieces) => pieces.length > 0).length }
  })
  const groupOf = ({ predicate }: CoreClaim): string | undefined => index.predicates.get(predicate)?.group
  return groups.flatMap(({ id, label }) => {
    const rows = lines
      .filter(({ claim }) => groupOf(claim) === id)
      .toSorted((a, b) => b.articles - a.articles)
    return rows.length > 0 ? { id, label, rows } : []
  })
}
