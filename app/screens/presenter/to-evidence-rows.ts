import { articleOf } from '#app/domain/article-facts.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { evidenceOffer } from '#app/domain/presenter/evidence-offer.ts'
import type { Revealed } from '#app/domain/story/story-state.ts'
import type { EvidenceRow } from '#components/presenter/presenter-model.ts'
import type { CoreEvidence } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { PlayedStep } from '#graph-data/compile/story-files.ts'

/**
 * What can be put before the class at a step.
 *
 * @param detail `null` while it is fetched: then the quotes are not there yet
 */
export function toEvidenceRows(
  index: CollectionIndex,
  detail: DetailFile | null,
  step: PlayedStep,
  revealed: Revealed | null,
): readonly EvidenceRow[] {
  return evidenceOffer(index, step).flatMap((place) => {
    const claim = index.claims.get(place.claim)
    const piece = claim?.evidence.find(({ id }) => id === place.evidence)
    const article = piece && index.articles.get(piece.article)
    if (!claim || !piece || !article) return []
    const shown = revealed && (revealed.evidence ?? index.claims.get(revealed.claim)?.evidence[0]?.id)
    return {
      ...place,
      statement: claim.statement,
      publisher: entityName(index, article.publisher).label,
      paragraph: piece.paragraph,
      quote: detail && quoteOf(detail, claim.id, piece),
      isShown: shown === piece.id,
    }
  })
}

/** The quote of a piece of evidence with its language. Throws where core and detail file disagree: a bug. */
export function quoteOf(
  detail: DetailFile,
  claimId: string,
  { id, article }: Pick<CoreEvidence, 'id' | 'article'>,
): { readonly text: string; readonly language: string } {
  const piece = detail.claims[claimId]?.evidence.find((candidate) => candidate.id === id)
  const source = articleOf(detail, article)
  if (!piece || !source) throw new Error(`evidence ${id} of claim ${claimId} is not in the detail file`)
  return { text: piece.quote, language: source.language }
}
