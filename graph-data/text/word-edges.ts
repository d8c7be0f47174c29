import type { Span } from '../schema/primitives.ts'
import { isLetterOrDecimal, isMark, isOtherNumber } from './code-point-sets.ts'

/** What is known of the basic plane: 0 not asked yet, 1 part of a word, 2 none. */
const known = new Uint8Array(0x10000)

/** Whether a character belongs to a word: a letter, number, mark or tatweel. */
export function isWordPart(char: string | undefined): boolean {
  const code = char?.codePointAt(0) ?? 0
  const answer = known[code]
  if (answer !== undefined && answer > 0) return answer === 1
  const isPart = isLetterOrDecimal(code) || isOtherNumber(code) || isMark(code)
  if (code < known.length) known[code] = isPart ? 1 : 2
  return isPart
}

/**
 * Whether the place before `chars[at]` is not inside a word.
 *
 * @param chars a text, one code point each
 */
export const isWordEdge = (chars: readonly string[], at: number): boolean =>
  !(isWordPart(chars[at - 1]) && isWordPart(chars[at]))

/** Whether a span neither begins nor ends inside a word. */
export const isWholeWords = (chars: readonly string[], [start, end]: Span): boolean =>
  isWordEdge(chars, start) && isWordEdge(chars, end)
