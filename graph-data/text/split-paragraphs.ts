import { formC } from './form-c.ts'

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
