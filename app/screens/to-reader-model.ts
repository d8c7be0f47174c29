import { articleOf } from '#app/domain/article-facts.ts'
import { entityName, statusFactsOf } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { coverageOf } from '#app/domain/coverage.ts'
import { type CitedParagraph, type CitedPiece, readerOf } from '#app/domain/reader-of.ts'
import type { DetailState } from '#app/state/collection-slice.ts'
import type {
  ReaderArticle,
  ReaderClaim,
  ReaderContent,
  ReaderModel,
  ReaderParagraph,
  ReaderTitle,
} from '#components/reader/reader-model.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import { lineFamilyOf } from '#graph-data/derive/line-family.ts'
import type { Article, ParagraphPart } from '#graph-data/schema/article.ts'
import type { Span } from '#graph-data/schema/primitives.ts'
import { sliceCodePoints } from '#graph-data/text/code-points.ts'
import type { AttachedTexts } from './to-paragraph-match.ts'

export interface ReaderSources {
  readonly index: CollectionIndex
  readonly detail: DetailState
  readonly originals: AttachedTexts
}

/** @throws {Error} naming the id if the collection lacks the article: addresses are resolved before. */
export function toReaderModel({ index, detail, originals }: ReaderSources, articleId: string): ReaderModel {
  const core = index.articles.get(articleId)
  if (!core) throw new Error(`article ${articleId} is not in the collection`)
  const title: ReaderTitle = {
    id: articleId,
    headline: core.headline ?? null,
    publisher: entityName(index, core.publisher).label,
    language: 'ar',
  }
  if (detail.kind !== 'ready') return { ...detail, article: title }
  const article = articleOf(detail.file, articleId)
  if (!article) throw new Error(`article ${articleId} is not in the detail file`)
  const cited = readerOf(index, detail.file, articleId)
  const paragraphs = cited.map((entry) => toParagraph(index, originals, articleId, entry))
  return {
    kind: 'ready',
    article: toArticle(index, detail.file, article, title),
    coverage: coverageOf(cited, detail.file.prints[articleId]),
    words: wordsOf(paragraphs, originals.of(articleId) === null && originals.isChecking),
    paragraphs,
  }
}

function toArticle(
  index: CollectionIndex,
  detail: DetailFile,
  article: Article,
  title: ReaderTitle,
): ReaderArticle {
  const host = article.within === undefined ? null : articleOf(detail, article.within)
  return {
    ...title,
    language: article.language,
    country: article.publisher.country ?? null,
    owner: article.publisher.owner ?? null,
    from: article.from === undefined ? null : entityName(index, article.from).label,
    date: { value: article.date.value, basis: article.date.basis, reason: article.date.reason ?? null },
    machineTranslated: article.translated === 'machine',
    within: host === null ? null : { id: host.id, headline: host.headline ?? null },
    url: article.url ?? host?.url ?? null,
    note: article.note ?? null,
  }
}

function wordsOf(
  paragraphs: readonly ReaderParagraph[],
  isChecking: boolean,
): Extract<ReaderModel, { kind: 'ready' }>['words'] {
  const verbatim = paragraphs.filter(({ content }) => content.words === 'article').length
  if (verbatim === 0) return isChecking ? 'checking' : 'ours'
  return verbatim === paragraphs.length ? 'article' : 'mixed'
}

function toParagraph(
  index: CollectionIndex,
  originals: AttachedTexts,
  articleId: string,
  entry: CitedParagraph,
): ReaderParagraph {
  const { paragraph, pieces } = entry
  return {
    n: paragraph.n,
    kind: paragraph.kind,
    content: toContent(originals, articleId, entry),
    note: paragraph.note ?? null,
    uncited: paragraph.uncited ?? null,
    claims: pieces.map((piece) => toClaim(index, piece)),
  }
}

function toContent(
  originals: AttachedTexts,
  articleId: string,
  { paragraph, pieces }: CitedParagraph,
): ReaderContent {
  const original = originals.of(articleId)
  const found = original?.article.paragraphs.get(paragraph.n)
  if (!found || !('text' in found)) {
    return {
      words: 'ours',
      restatement: paragraph.restatement,
      lost: original === null ? null : (found?.rung ?? 'absent'),
      parts: (paragraph.parts ?? []).map(({ kind }) => kind),
    }
  }
  const quotes = pieces.flatMap(({ piece }): readonly Span[] => {
    const verdict = original?.article.quotes.get(piece.id)?.verdict
    return verdict === undefined || verdict.kind === 'missing' ? [] : [verdict.span]
  })
  const length = [...found.text].length
  // Positions of parts were recorded in the paragraph's own form C; only an exact match is that very text.
  const parts: readonly ParagraphPart[] = (found.rung === 'exact' && paragraph.parts) || [
    { kind: paragraph.kind, span: [0, length] },
  ]
  return {
    words: 'article',
    rung: found.rung,
    critical: found.rung === 'exact' ? 'same' : found.critical,
    hidden: found.hidden,
    restatement: paragraph.restatement,
    parts: parts.map(({ kind, span }) => ({
      start: span[0],
      kind,
      text: sliceCodePoints(found.text, span[0], span[1]),
      quotes: quotes.flatMap((quote) => within(quote, span)),
    })),
  }
}

/** The common stretch of a quote and a part, counted from the part's beginning. */
function within(quote: Span, part: Span): readonly Span[] {
  const from = Math.max(quote[0], part[0])
  const to = Math.min(quote[1], part[1])
  return from < to ? [[from - part[0], to - part[0]]] : []
}

function toClaim(index: CollectionIndex, { claim, piece }: CitedPiece): ReaderClaim {
  return {
    claimId: claim.id,
    evidenceId: piece.id,
    stance: piece.stance,
    family: lineFamilyOf(piece),
    ...statusFactsOf(index, claim),
  }
}
