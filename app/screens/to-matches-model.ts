import { articleOf } from '#app/domain/article-facts.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ArticleOriginal } from '#app/domain/match-original.ts'
import {
  PARAGRAPH_MARKS,
  type ParagraphMark,
  QUOTE_MARKS,
  type QuoteMark,
} from '#components/i18n/match-names.ts'
import type { ArticleMatches, HeldMatches, MatchesModel } from '#components/matches/matches-model.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { ParagraphMatch } from '#graph-data/text/match-types.ts'
import type { AttachedTexts } from './to-paragraph-match.ts'

/** A piece of evidence, by the article that it is from. */
interface Piece {
  readonly claimId: string
  readonly evidenceId: string
  readonly n: number
  readonly quote: string
}

/** What all attached files say of all articles, in the collection's order. */
export function toMatchesModel(
  index: CollectionIndex,
  detail: DetailFile,
  originals: AttachedTexts,
): MatchesModel {
  const pieces = piecesByArticle(index, detail)
  return {
    isChecking: originals.isChecking,
    articles: index.core.articles.map(({ id, headline, publisher }): ArticleMatches => {
      const article = articleOf(detail, id)
      const original = originals.of(id)
      const own = pieces.get(id) ?? []
      return {
        id,
        headline: headline ?? null,
        publisher: entityName(index, publisher).label,
        language: article?.language ?? 'ar',
        paragraphs: article?.paragraphs.length ?? 0,
        quotes: own.length,
        held: original === null ? null : toHeld(original.file, original.article, own),
      }
    }),
  }
}

function piecesByArticle(
  { core }: CollectionIndex,
  detail: DetailFile,
): ReadonlyMap<string, readonly Piece[]> {
  const pieces = new Map<string, Piece[]>()
  for (const { id: claimId, evidence } of core.claims) {
    for (const { id: evidenceId, article, paragraph: n } of evidence) {
      const quote = detail.claims[claimId]?.evidence.find(({ id }) => id === evidenceId)?.quote ?? ''
      pieces.set(article, [...(pieces.get(article) ?? []), { claimId, evidenceId, n, quote }])
    }
  }
  return pieces
}

function toHeld(file: string, original: ArticleOriginal, pieces: readonly Piece[]): HeldMatches {
  const paragraphs = [...original.paragraphs].map(([n, match]) => ({ n, mark: paragraphMark(match) }))
  const quotes = pieces.map((piece) => ({
    ...piece,
    mark: original.quotes.get(piece.evidenceId)?.verdict.kind ?? ('not-judged' as const),
  }))
  return {
    file,
    paragraphs: countMarks<ParagraphMark>(PARAGRAPH_MARKS, paragraphs),
    quotes: countMarks<QuoteMark>(QUOTE_MARKS, quotes),
    changed: paragraphs.filter(({ mark }) => mark !== 'exact').sort((a, b) => a.n - b.n),
    altered: quotes.filter(({ mark }) => mark !== 'verbatim').sort((a, b) => a.n - b.n),
  }
}

function paragraphMark(match: ParagraphMatch): ParagraphMark {
  return 'critical' in match && match.critical === 'changed' ? 'critical' : match.rung
}

function countMarks<Mark extends string>(
  marks: readonly Mark[],
  marked: readonly { readonly mark: Mark }[],
): Record<Mark, number> {
  const counts = Object.fromEntries(marks.map((mark) => [mark, 0])) as Record<Mark, number>
  for (const { mark } of marked) counts[mark] += 1
  return counts
}
