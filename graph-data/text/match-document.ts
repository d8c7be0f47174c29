import type { ArticlePrints } from '../schema/article.ts'
import type { AlikePlace } from './alike-edges.ts'
import { type AlikeParagraph, type ClaimedPlace, claimPlaces } from './claim-places.ts'
import { findAlike } from './find-alike.ts'
import { judgeArticle } from './judge-article.ts'
import type { ParagraphMatch, ParagraphQuote, QuoteFinding } from './match-types.ts'
import { letterCount, type PreparedDocument, prepareDocument } from './prepare-document.ts'
import { type FoundPlaces, type OpenParagraph, paragraphsOf, searchDocument } from './search-document.ts'
import { PASSAGE_SHARE, RECOGNISED_SHARE, SKETCH_LETTERS } from './thresholds.ts'

/** Paragraph number → what was found; `text` is the place in the document, in form C. */
export type DocumentMatch = ReadonlyMap<number, ParagraphMatch>

/** An article that a document holds. */
export interface Recognised {
  readonly article: string
  /** Letters and digits of the paragraphs found, as a share of the article's: 0 to 1. */
  readonly share: number
  readonly match: DocumentMatch
  /** By the id of the evidence; of paragraphs that are absent only those quotes that stand elsewhere. */
  readonly quotes: ReadonlyMap<string, QuoteFinding>
}

/** An article while a document is searched for it. */
export interface ArticleSearch {
  readonly article: string
  readonly paragraphs: readonly OpenParagraph[]
  /** Letter for letter. */
  readonly found: FoundPlaces
  /** By their sketches. */
  readonly claimed: readonly ClaimedPlace[]
  readonly alike: readonly AlikeParagraph[]
}

/**
 * The articles that a document holds, the fullest first, with what became of their paragraphs and quotes. One page may
 * hold two, one `within` the other. Paragraphs are looked for letter for letter; then, where the document has letters
 * left, by their sketches; then, of the articles found so, by quotes and neighbours. Identical paragraphs are told
 * apart by order.
 *
 * @param quotesByArticle quotes to judge; without them none is, and no place is found by them
 */
export function recognise(
  documentText: string,
  printsByArticle: Readonly<Record<string, ArticlePrints>>,
  quotesByArticle: Readonly<Record<string, readonly ParagraphQuote[]>> = {},
): readonly Recognised[] {
  const document = prepareDocument(documentText)
  const found = Object.entries(printsByArticle).map(([article, prints]) => {
    const paragraphs = paragraphsOf(prints)
    return { article, paragraphs, found: searchDocument(document, paragraphs) }
  })
  const alike = alikeParagraphs(document, found)
  const claimed = claimPlaces(alike)
  return found
    .map((search): ArticleSearch => {
      const isOwn = ({ article }: AlikeParagraph | ClaimedPlace): boolean => article === search.article
      return { ...search, claimed: claimed.filter(isOwn), alike: alike.filter(isOwn) }
    })
    .filter((search) => isHeld(document, search))
    .map((search) => ({
      article: search.article,
      share: shareOf(search),
      ...judgeArticle(document, search, quotesByArticle[search.article] ?? []),
    }))
    .sort((a, b) => b.share - a.share)
}

/** `recognise` for one article, whether the document holds it or not: what became of its paragraphs and quotes. */
export function matchDocument(
  documentText: string,
  prints: ArticlePrints,
  quotes: readonly ParagraphQuote[] = [],
): Omit<Recognised, 'article'> {
  const document = prepareDocument(documentText)
  const paragraphs = paragraphsOf(prints)
  const found = { article: '', paragraphs, found: searchDocument(document, paragraphs) }
  const alike = alikeParagraphs(document, [found])
  const search = { ...found, alike, claimed: claimPlaces(alike) }
  return { share: shareOf(search), ...judgeArticle(document, search, quotes) }
}

/** Where the document has letters that are of no article yet, the places most like the paragraphs not found yet. */
function alikeParagraphs(
  document: PreparedDocument,
  searches: readonly Pick<ArticleSearch, 'article' | 'paragraphs' | 'found'>[],
): readonly AlikeParagraph[] {
  const taken = new Uint8Array(letterCount(document))
  for (const { found } of searches) addMarks(taken, found.taken)
  const left = taken.reduce((count, is) => count + 1 - is, 0)
  if (left < SKETCH_LETTERS / 2) return []
  const open = searches.flatMap(({ article, paragraphs, found }) =>
    paragraphs.flatMap((paragraph) => {
      const { n, sketch, critical, skeleton } = paragraph
      if (sketch === undefined || found.places.has(n)) return []
      return [{ article, paragraph, sketch, critical, length: skeleton.length }]
    }),
  )
  const places: readonly (readonly AlikePlace[])[] = findAlike(document, taken, open)
  return open.map(({ article, paragraph }, i) => ({ article, paragraph, places: places[i] ?? [] }))
}

const foundLetters = ({ paragraphs, found, claimed }: ArticleSearch): number => {
  const ns = new Set([...found.places.keys(), ...claimed.map(({ paragraph }) => paragraph.n)])
  return paragraphs.reduce((sum, { n, skeleton }) => sum + (ns.has(n) ? skeleton.length : 0), 0)
}

function shareOf(search: ArticleSearch): number {
  const all = search.paragraphs.reduce((sum, { skeleton }) => sum + skeleton.length, 0)
  return all === 0 ? 0 : foundLetters(search) / all
}

/** Whether a document holds an article: much of it, or little else (a passage that somebody copied). */
function isHeld(document: PreparedDocument, search: ArticleSearch): boolean {
  if (shareOf(search) >= RECOGNISED_SHARE) return true
  const letters = foundLetters(search)
  return letters >= SKETCH_LETTERS && letters >= letterCount(document) * PASSAGE_SHARE
}

function addMarks(marks: Uint8Array, more: Uint8Array): void {
  more.forEach((is, i) => {
    if (is === 1) marks[i] = 1
  })
}
