import type { Paragraph } from '../schema/article.ts'
import type { Span } from '../schema/primitives.ts'
import { sentencesAround } from '../text/split-sentences.ts'

/**
 * The passage that carries a claim by default: the sentences that the quote stands in, without leaving the part of
 * the paragraph that it stands in, where lines are glued without a full stop between them.
 */
export function defaultSpan(textC: string, paragraph: Pick<Paragraph, 'parts'>, at: Span): Span {
  const [start, end] = sentencesAround(textC, at)
  const part = paragraph.parts?.find(({ span }) => at[0] >= span[0] && at[1] <= span[1])
  if (part === undefined) return [start, end]
  return [Math.max(start, part.span[0]), Math.min(end, part.span[1])]
}
