import { entityName, isContested, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ClaimRow } from '#components/claims/claim-list-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'

const cache = new WeakMap<CoreClaim, ClaimRow>()

/** Claims as rows of the list; everything comes from the first file. The same claim gives the same row. */
export const toClaimRows = (index: CollectionIndex, claims: readonly CoreClaim[]): readonly ClaimRow[] =>
  claims.map((claim) => {
    const known = cache.get(claim)
    if (known) return known
    const row = toClaimRow(index, claim)
    cache.set(claim, row)
    return row
  })

function toClaimRow(index: CollectionIndex, claim: CoreClaim): ClaimRow {
  return {
    id: claim.id,
    ...statusFactsOf(index, claim),
    family: claim.family,
    contested: isContested(index, claim),
    subject: entityName(index, claim.subject),
    places: placesOf(index, claim),
  }
}

function placesOf(index: CollectionIndex, claim: CoreClaim): ClaimRow['places'] {
  const articles = [...new Set(claim.evidence.map((piece) => piece.article))]
  return articles.flatMap((articleId) => {
    const article = index.articles.get(articleId)
    if (!article) return []
    const pieces = claim.evidence.filter((piece) => piece.article === articleId)
    return {
      articleId,
      publisher: entityName(index, article.publisher).label,
      paragraphs: [...new Set(pieces.map((piece) => piece.paragraph))].sort((a, b) => a - b),
    }
  })
}
