import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type Comparison, compareEntities, type JoinedEntity } from '#app/domain/focus/compare.ts'
import type { Answer } from '#app/state/view-slice.ts'
import type { CompareAnswer } from '#components/compare/compare-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { toClaimLine } from './to-claim-line.ts'

/** Two entities beside each other; `null` if they are the same. */
export function toComparison(index: CollectionIndex, one: string, other: string): Comparison | null {
  return one === other ? null : compareEntities(index, one, other)
}

export function toCompareAnswer(index: CollectionIndex, comparison: Comparison): CompareAnswer {
  const lines = (claims: readonly CoreClaim[]) => claims.map((claim) => toClaimLine(index, claim))
  const apart = (entities: readonly JoinedEntity[]) =>
    entities.map(({ id, claims }) => ({ entity: entityName(index, id), claims: lines(claims) }))
  const publishers = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const article = index.articles.get(id)
      return article ? entityName(index, article.publisher).label : []
    })
  const { between, shared, onlyOne, onlyOther, articles } = comparison
  return {
    between: lines(between),
    shared: shared.map(({ id, ofOne, ofOther }) => ({
      entity: entityName(index, id),
      ofOne: lines(ofOne),
      ofOther: lines(ofOther),
    })),
    onlyOne: apart(onlyOne),
    onlyOther: apart(onlyOther),
    articles: {
      both: publishers(articles.both),
      onlyOne: publishers(articles.onlyOne),
      onlyOther: publishers(articles.onlyOther),
    },
  }
}

/** What the picture lights: the two, what they share, and the lines between. */
export function toCompareLight(one: string, other: string, { between, shared }: Comparison): Answer {
  const nodes = new Set([one, other, ...shared.map(({ id }) => id)])
  const claims = [...between, ...shared.flatMap(({ ofOne, ofOther }) => [...ofOne, ...ofOther])]
  const drawn = claims.filter(
    ({ subject, object }) => object !== undefined && nodes.has(subject) && nodes.has(object),
  )
  return { nodes: [...nodes], edges: [...new Set(drawn.map(({ id }) => id))], roles: [], marks: new Map() }
}
