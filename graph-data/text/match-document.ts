import type { ArticlePrints } from '../schema/article.ts'
import { prepareDocument } from './prepare-document.ts'
import { type DocumentMatch, searchDocument } from './search-document.ts'

/** An article that a document holds. */
export interface Recognised {
  readonly article: string
  /** Letters and digits of the paragraphs found, as a share of the article's: 0 to 1. */
  readonly share: number
  readonly match: DocumentMatch
}

/**
 * Of the letters of an article, how many must be found for the document to be taken as one that holds it. Below lie
 * articles that merely share a paragraph of an agency, above those of which some paragraphs were revised.
 */
const RECOGNISED_SHARE = 0.3

/**
 * Looks for the paragraphs of an article in a document, exact ones first. Identical paragraphs are told apart by
 * order; if the document has fewer of them, the later ones share the last place (short ones only if exact). Time:
 * words × paragraphs, each a comparison of two numbers.
 */
export const matchDocument = (documentText: string, prints: ArticlePrints): DocumentMatch =>
  searchDocument(prepareDocument(documentText), prints)

/** The articles that a document holds, the fullest first. One page may hold two, one `within` the other. */
export function recognise(
  documentText: string,
  printsByArticle: Readonly<Record<string, ArticlePrints>>,
): readonly Recognised[] {
  const document = prepareDocument(documentText)
  return Object.entries(printsByArticle)
    .map(([article, prints]) => {
      const match = searchDocument(document, prints)
      return { article, share: shareOf(match, prints), match }
    })
    .filter(({ share }) => share >= RECOGNISED_SHARE)
    .sort((a, b) => b.share - a.share)
}

function shareOf(match: DocumentMatch, prints: ArticlePrints): number {
  let all = 0
  let found = 0
  for (const [n, { skeleton }] of Object.entries(prints.paragraphs)) {
    all += skeleton.length
    if (match.get(Number(n))?.rung !== 'absent') found += skeleton.length
  }
  return all === 0 ? 0 : found / all
}
