import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Article, Paragraph, ParagraphKind } from '#graph-data/schema/article.ts'

/** The article of that id, as the detail file has it. */
export const articleOf = (detail: DetailFile, id: string): Article | null =>
  detail.articles.find((article) => article.id === id) ?? null

/**
 * How many paragraphs the page of an article has, to say "paragraph n of m": a page's articles share one numbering,
 * so the greatest number on the host page counts.
 */
export function pageLength(detail: DetailFile, article: Article): number {
  const host = article.within ?? article.id
  const onPage = detail.articles.filter((other) => (other.within ?? other.id) === host)
  return Math.max(...onPage.flatMap((other) => other.paragraphs.map((paragraph) => paragraph.n)))
}

/** The kind that a piece of evidence counts as: its part's, where a paragraph glues several together. */
export function kindAt(paragraph: Paragraph, evidence: Pick<DetailEvidence, 'at'>): ParagraphKind {
  const part = paragraph.parts?.find(({ span }) => span[0] <= evidence.at[0] && evidence.at[0] < span[1])
  return part?.kind ?? paragraph.kind
}
