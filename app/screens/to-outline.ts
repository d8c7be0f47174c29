import { entityName, isContested, kindLabelOf, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type OutlinedEntity, outlineOf } from '#app/domain/outline-of.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { OutlineClaim, OutlineEntity } from '#components/outline/outline-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'

export interface OutlineSources {
  readonly index: CollectionIndex
  /** Quotes come with it; the tree stands without them. */
  readonly detail: DetailFile | null
}

/** The tree of what is in view: exactly the nodes of the picture, each with its claims. */
export function toOutline(
  sources: OutlineSources,
  visible: VisibleGraph,
  claims: readonly CoreClaim[],
): readonly OutlineEntity[] {
  const made = new Map(claims.map((claim) => [claim.id, toOutlineClaim(sources, claim)]))
  return outlineOf(sources.index, visible.nodes, claims).map((entity) =>
    toEntity(sources.index, entity, made),
  )
}

function toEntity(
  index: CollectionIndex,
  { id, relations }: OutlinedEntity,
  made: ReadonlyMap<string, OutlineClaim>,
): OutlineEntity {
  return {
    ...entityName(index, id),
    kindLabel: kindLabelOf(index, id),
    claimCount: new Set(relations.flatMap(({ claims }) => claims.map(({ claim }) => claim.id))).size,
    relations: relations.map(({ key, label, claims }) => ({
      key,
      label,
      claims: claims.flatMap(({ claim }) => made.get(claim.id) ?? []),
    })),
  }
}

function toOutlineClaim({ index, detail }: OutlineSources, claim: CoreClaim): OutlineClaim {
  const quotes = new Map(detail?.claims[claim.id]?.evidence.map((piece) => [piece.id, piece.quote]))
  return {
    id: claim.id,
    ...statusFactsOf(index, claim),
    family: claim.family,
    contested: isContested(index, claim),
    evidence: claim.evidence.flatMap((piece) => {
      const article = index.articles.get(piece.article)
      if (!article) return []
      const text = quotes.get(piece.id)
      const language = detail?.articles.find(({ id }) => id === piece.article)?.language
      return {
        id: piece.id,
        publisher: entityName(index, article.publisher).label,
        paragraph: piece.paragraph,
        denies: piece.stance === 'denies',
        quote: text === undefined || language === undefined ? null : { text, language },
      }
    }),
  }
}
