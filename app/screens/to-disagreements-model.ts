import { articleOf } from '#app/domain/article-facts.ts'
import { entityName, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type DisagreementSide, disagreementsOf } from '#app/domain/disagreements-of.ts'
import { isMatch } from '#app/domain/is-match.ts'
import type { DetailState } from '#app/state/collection-slice.ts'
import type {
  DisagreementPiece,
  DisagreementSideModel,
  DisagreementsModel,
} from '#components/disagreements/disagreements-model.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { AttachedTexts } from './to-paragraph-match.ts'
import { toVoices } from './to-voices.ts'

interface DisagreementSources {
  readonly index: CollectionIndex
  readonly detail: DetailFile
  readonly originals: AttachedTexts
}

/** All disagreements with both sides; paragraphs verbatim where their article is attached. */
export function toDisagreementsModel(
  index: CollectionIndex,
  detail: DetailState,
  originals: AttachedTexts,
): DisagreementsModel {
  if (detail.kind !== 'ready') return detail
  const sources = { index, detail: detail.file, originals }
  return {
    kind: 'ready',
    disagreements: disagreementsOf(index, detail.file).map(({ id, kind, why, sides }) => ({
      id,
      kind,
      why,
      sides: [toSide(sources, sides[0]), toSide(sources, sides[1])],
    })),
  }
}

function toSide(sources: DisagreementSources, { claim, pieces }: DisagreementSide): DisagreementSideModel {
  return {
    claimId: claim.id,
    ...statusFactsOf(sources.index, claim),
    family: claim.family,
    pieces: pieces.map((piece) => toPiece(sources, piece, placeOf(claim.evidence, piece.id))),
  }
}

interface Place {
  readonly article: string
  readonly paragraph: number
}

function placeOf(evidence: readonly (Place & { readonly id: string })[], id: string): Place {
  const place = evidence.find((candidate) => candidate.id === id)
  if (!place) throw new Error(`evidence ${id} is not in the core file`)
  return place
}

function toPiece(
  { index, detail, originals }: DisagreementSources,
  piece: DetailEvidence,
  place: Place,
): DisagreementPiece {
  const article = articleOf(detail, place.article)
  const paragraph = article?.paragraphs.find(({ n }) => n === place.paragraph)
  if (!article || !paragraph) throw new Error(`evidence ${piece.id} has no paragraph`)
  const original = originals.of(article.id)?.article
  const found = original?.paragraphs.get(paragraph.n)
  const quote = original?.quotes.get(piece.id)?.verdict
  return {
    evidenceId: piece.id,
    stance: piece.stance,
    mode: piece.mode,
    voices: toVoices(index, piece, article).map(({ label }) => label),
    said: piece.said ?? article.date.value,
    article: {
      id: article.id,
      publisher: entityName(index, article.publisher.entity).label,
      language: article.language,
    },
    n: paragraph.n,
    quote: piece.quote,
    paragraph:
      found && 'text' in found && isMatch(found)
        ? {
            words: 'article',
            text: found.text,
            quoteSpan: quote === undefined || quote.kind === 'missing' ? null : quote.span,
          }
        : { words: 'ours', restatement: paragraph.restatement },
  }
}
