import type { ArticlePrints } from '#graph-data/schema/article.ts'
import { coveredLength } from '#graph-data/text/covered-length.ts'
import { kindAt } from './article-facts.ts'
import type { CitedParagraph } from './reader-of.ts'

/** How much of an article the collection draws on, and how much of it the collection quotes. */
export interface Coverage {
  /** Paragraphs of the article's own text: of kind body, or with a part that is. */
  readonly body: number
  /** Those of them that a claim rests on. */
  readonly cited: number
  /** Share of the article's characters that stand in a quote, 0 to 1; `null` without fingerprints to know lengths. */
  readonly quotedShare: number | null
}

/**
 * Count an article's coverage.
 *
 * @param prints of the article; their lengths, in code points of form C, are known without the text
 */
export function coverageOf(
  paragraphs: readonly CitedParagraph[],
  prints: ArticlePrints | undefined,
): Coverage {
  const body = paragraphs.filter(hasBody)
  const cited = body.filter(({ paragraph, pieces }) =>
    pieces.some(({ piece }) => kindAt(paragraph, piece) === 'body'),
  )
  return { body: body.length, cited: cited.length, quotedShare: quotedShare(paragraphs, prints) }
}

const hasBody = ({ paragraph }: CitedParagraph): boolean =>
  paragraph.parts?.some(({ kind }) => kind === 'body') ?? paragraph.kind === 'body'

function quotedShare(
  paragraphs: readonly CitedParagraph[],
  prints: ArticlePrints | undefined,
): number | null {
  if (!prints) return null
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const letters = sum(Object.values(prints.paragraphs).map(({ c }) => c.length))
  if (letters === 0) return null
  return sum(paragraphs.map(({ pieces }) => coveredLength(pieces.map(({ piece }) => piece.at)))) / letters
}
