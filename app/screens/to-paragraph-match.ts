import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ArticleOriginal } from '#app/domain/match-original.ts'
import type { ParagraphMatch } from '#components/evidence/proof-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Span } from '#graph-data/schema/primitives.ts'
import { findQuote } from '#graph-data/text/find-quote.ts'
import { findMentions } from '#graph-data/text/mark-mentions.ts'

/** What is attached, by article. */
export interface AttachedTexts {
  readonly of: (articleId: string) => { readonly file: string; readonly article: ArticleOriginal } | null
  /** Files are being read, so that "not checked" may change at any moment. */
  readonly isChecking: boolean
}

/** What the attached original says of the paragraph behind a piece of evidence: computed anew each time. */
export function toParagraphMatch(
  sources: {
    readonly index: CollectionIndex
    readonly detail: DetailFile
    readonly originals: AttachedTexts
  },
  claim: CoreClaim,
  piece: DetailEvidence,
  place: { readonly article: string; readonly n: number },
): ParagraphMatch {
  const original = sources.originals.of(place.article)
  if (!original) return { rung: sources.originals.isChecking ? 'checking' : 'not-checked' }
  const { file } = original
  const found = original.article.paragraphs.get(place.n)
  if (!found || found.rung === 'absent') return { rung: 'absent', file }
  const quote = findQuote(found.text, piece.quote, piece.at[0])
  // Positions were recorded in the paragraph's own form C; only an exact match is that very text.
  const span = found.rung === 'exact' ? piece.span : null
  const spellings = (entityId: string | undefined) =>
    mentionsOf(sources, found.text, entityId, place.article, span)
  return {
    rung: found.rung,
    file,
    text: found.text,
    quote:
      quote.kind === 'missing'
        ? { verdict: 'missing' }
        : quote.kind === 'normalised'
          ? { verdict: quote.kind, span: quote.span, foldings: quote.foldings }
          : { verdict: quote.kind, span: quote.span },
    span,
    subject: spellings(claim.subject),
    object: spellings(claim.object),
  }
}

/**
 * Where an entity is named in a paragraph: by the article's own spellings first, then by its other names. Inside the
 * lit passage if it is named there, else wherever it is.
 */
function mentionsOf(
  { index, detail }: { readonly index: CollectionIndex; readonly detail: DetailFile },
  text: string,
  entityId: string | undefined,
  articleId: string,
  span: Span | null,
): readonly Span[] {
  const entity = entityId === undefined ? undefined : index.entities.get(entityId)
  if (!entity) return []
  const details = detail.entities[entity.id]
  const names = new Set([
    ...(details?.seen[articleId] ?? []),
    ...Object.values(details?.seen ?? {}).flat(),
    entity.label.ar,
    entity.short.ar,
    entity.label.en,
    ...(details?.aliases ?? []),
  ])
  const mentions = findMentions(text, [...names])
  if (span === null) return mentions
  const inside = mentions.filter((mention) => span[0] <= mention[0] && mention[1] <= span[1])
  return inside.length > 0 ? inside : mentions
}
