import { formC, isHiddenControl } from './form-c.ts'

/** Line ends of every system, and the separators that word processors write. */
const LINE_ENDS = /\r\n|[\n\v\f\r\u0085\u2028\u2029]/u

/**
 * The paragraphs of a plain-text document: its lines in form C, those left out that are empty then.
 * Paragraph numbers count these lines from 1.
 */
export const splitParagraphs = (document: string): string[] =>
  document
    .split(LINE_ENDS)
    .map(formC)
    .filter((line) => line !== '')

/** A line of a document in form C, and how many hidden controls were taken out of it. */
export interface CountedLine {
  readonly text: string
  readonly hidden: number
}

/** `splitParagraphs`, with what is hidden in each line. A byte order mark that opens the document is not counted. */
export const splitCounted = (document: string): CountedLine[] =>
  document
    .replace(/^\ufeff/u, '')
    .split(LINE_ENDS)
    .map((line) => ({ text: formC(line), hidden: hiddenIn(line) }))
    .filter(({ text }) => text !== '')

function hiddenIn(line: string): number {
  let count = 0
  for (const char of line) if (isHiddenControl(char.codePointAt(0) ?? 0)) count += 1
  return count
}
