import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ArticleOriginal } from '#app/domain/match-original.ts'
import type { ParagraphMatch, PassageMatch, QuoteVerdict } from '#components/evidence/proof-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Span } from '#graph-data/schema/primitives.ts'
import { findMentions } from '#graph-data/text/mark-mentions.ts'
import type { ParagraphMatch as ParagraphFound, QuoteFinding } from '#graph-data/text/match-types.ts'

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
  const { file, article } = original
  const finding = article.quotes.get(piece.id)
  const passage = passageFor(article.paragraphs.get(place.n), finding)
  if (passage === null) return { rung: 'absent', file }
  const { rung, critical, text, hidden } = passage
  // Positions were recorded in the paragraph's own form C; only an exact match is that very text.
  const span = rung === 'exact' ? piece.span : null
  const spellings = (entityId: string | undefined) => mentionsOf(sources, text, entityId, place.article, span)
  return {
    rung,
    file,
    text,
    critical,
    hidden,
    quote: toQuoteVerdict(finding?.verdict),
    span,
    subject: spellings(claim.subject),
    object: spellings(claim.object),
  }
}

/** The passage that stands for a paragraph, or the line in which its quote was found alone. */
function passageFor(
  found: ParagraphFound | undefined,
  finding: QuoteFinding | undefined,
): Pick<PassageMatch, 'rung' | 'critical' | 'text' | 'hidden'> | null {
  if (found === undefined) return null
  if (!('text' in found)) {
    const alone = finding?.alone ?? null
    return alone === null ? null : { rung: 'quote-only', critical: 'same', ...alone }
  }
  const critical = found.rung === 'exact' ? 'same' : found.critical
  return { rung: found.rung, critical, text: found.text, hidden: found.hidden }
}

function toQuoteVerdict(found: QuoteFinding['verdict'] | undefined): QuoteVerdict {
  if (found === undefined) return { verdict: 'missing' }
  const { kind, ...rest } = found
  return { verdict: kind, ...rest } as QuoteVerdict
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
