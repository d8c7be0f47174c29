import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { ArticlePrints } from '#graph-data/schema/article.ts'
import { parseEvidenceId } from '#graph-data/schema/evidence-id.ts'
import type { ParagraphQuote } from '#graph-data/text/match-types.ts'

/** What a document is held against. */
export interface MatchSources {
  readonly prints: Readonly<Record<string, ArticlePrints>>
  /** By article. */
  readonly quotes: Readonly<Record<string, readonly ParagraphQuote[]>>
}

/** Fingerprints and quotes of a collection, the little of it that matching needs. */
export function matchSources({ prints, claims }: Pick<DetailFile, 'prints' | 'claims'>): MatchSources {
  const quotes: Record<string, ParagraphQuote[]> = {}
  for (const { id, quote, at } of Object.values(claims).flatMap(({ evidence }) => evidence)) {
    const place = parseEvidenceId(id)
    if (place === null) continue
    const ofArticle = quotes[place.article] ?? []
    ofArticle.push({ id, n: place.paragraph, quote, near: at[0] })
    quotes[place.article] = ofArticle
  }
  return { prints, quotes }
}
