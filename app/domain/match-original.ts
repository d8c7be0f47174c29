import { recognise } from '#graph-data/text/match-document.ts'
import type { ParagraphMatch, QuoteFinding } from '#graph-data/text/match-types.ts'
import { isMatch } from './is-match.ts'
import type { MatchSources } from './match-sources.ts'

/** What an attached document says of one article. */
export interface ArticleOriginal {
  readonly id: string
  /** Letters of the paragraphs found, as a share of the article's: 0 to 1. */
  readonly share: number
  /** By paragraph number; the text of a match is the passage of the document, form C. */
  readonly paragraphs: ReadonlyMap<number, ParagraphMatch>
  /** By evidence id; a quote that is not there was not found, nor its paragraph. */
  readonly quotes: ReadonlyMap<string, QuoteFinding>
  /** Paragraphs found whose critical words are unchanged, however much else is. */
  readonly matched: number
  readonly of: number
}

/**
 * Hold a document against the fingerprints of all articles: which it holds, and what became of their paragraphs and
 * quotes. One page may hold two articles; a document that holds none gives an empty list. Costs some 100 ms for a long
 * page, and brings the hashing code with it: load this file lazily.
 */
export const matchOriginal = (
  documentText: string,
  { prints, quotes }: MatchSources,
): readonly ArticleOriginal[] =>
  recognise(documentText, prints, quotes).map(({ article, share, match, quotes: found }) => ({
    id: article,
    share,
    paragraphs: match,
    quotes: found,
    matched: [...match.values()].filter(isMatch).length,
    of: match.size,
  }))
