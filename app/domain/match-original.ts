import type { ArticlePrints } from '#graph-data/schema/article.ts'
import { recognise } from '#graph-data/text/match-document.ts'
import type { ParagraphMatch } from '#graph-data/text/search-document.ts'

/** What an attached document says of one article. */
export interface ArticleOriginal {
  readonly id: string
  /** By paragraph number; the text of a match is the passage of the document, form C. */
  readonly paragraphs: ReadonlyMap<number, ParagraphMatch>
  readonly matched: number
  readonly of: number
}

/**
 * Hold a document against the fingerprints of all articles: which it holds, and what became of their paragraphs.
 * One page may hold two articles; a document that holds none gives an empty list. Costs some 100 ms for a long page,
 * and brings the hashing code with it: load this file lazily.
 */
export const matchOriginal = (
  documentText: string,
  prints: Readonly<Record<string, ArticlePrints>>,
): readonly ArticleOriginal[] =>
  recognise(documentText, prints).map(({ article, match }) => ({
    id: article,
    paragraphs: match,
    matched: [...match.values()].filter((paragraph) => paragraph.rung !== 'absent').length,
    of: match.size,
  }))
