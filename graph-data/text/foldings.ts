import type { Span } from '../schema/primitives.ts'
import { isMark, TATWEEL } from './code-point-sets.ts'
import { foldedLetters } from './skeleton.ts'

/** Differences of writing that the skeleton overlooks, in the order in which they are listed to a reader. */
export const FOLDINGS = [
  'hamza',
  'ta-marbuta',
  'alef-maqsura',
  'persian-letters',
  'presentation-forms',
  'digits',
  'case',
  'marks',
  'tatweel',
  'punctuation',
  'spaces',
  'word-edges',
] as const
export type Folding = (typeof FOLDINGS)[number]

/** A text and the places of its skeleton's letters in it, in code points. */
export interface Lettered {
  readonly chars: readonly string[]
  readonly letters: readonly Span[]
}

/**
 * Says in what a stretch of a text differs from a quote of the same skeleton.
 *
 * @param text the text, `letters` being the places of the stretch only
 * @returns the stretch, with the punctuation around it that the quote has too, and the differences
 */
export function neededFoldings(
  text: Lettered,
  quote: Lettered,
): { readonly span: Span; readonly foldings: readonly Folding[] } {
  const needed = new Set<Folding>()
  text.letters.forEach((_, i) => {
    const letter = letterFolding(charAt(text, i), charAt(quote, i))
    if (letter !== null) needed.add(letter)
    for (const folding of gapFoldings(gapAfter(text, i), gapAfter(quote, i))) needed.add(folding)
  })
  const { span, same } = widen(text, quote)
  if (!same) needed.add('punctuation')
  return { span, foldings: FOLDINGS.filter((folding) => needed.has(folding)) }
}

const charAt = ({ chars, letters }: Lettered, i: number): string => chars[letters[i]?.[0] ?? -1] ?? ''

/** What stands between a letter and the next, or after the last letter its marks. */
function gapAfter({ chars, letters }: Lettered, i: number): readonly string[] {
  const [start, end] = letters[i] ?? [0, 0]
  const next = letters[i + 1]?.[0]
  return next === start ? [] : chars.slice(start + 1, next ?? end)
}

function gapFoldings(a: readonly string[], b: readonly string[]): Folding[] {
  const differs = (test: (char: string) => boolean): boolean =>
    a.filter(test).join('') !== b.filter(test).join('')
  const found: Folding[] = []
  if (differs(isMarkChar)) found.push('marks')
  if (differs(isTatweel)) found.push('tatweel')
  if (differs(isSpace)) found.push('spaces')
  if (differs((char) => !isMarkChar(char) && !isTatweel(char) && !isSpace(char))) found.push('punctuation')
  return found
}

function letterFolding(a: string, b: string): Folding | null {
  if (a === b) return null
  const pair = a + b
  if (a.normalize('NFKC') !== a || b.normalize('NFKC') !== b) return 'presentation-forms'
  if (/[\u0623\u0625\u0622\u0671-\u0678\u0624\u0626]/u.test(pair)) return 'hamza'
  if (/[\u0629\u06c3]/u.test(pair)) return 'ta-marbuta'
  if (/[\u06cc\u06a9\u06aa\u06be\u06c1\u06d5\u06c0\u06c2]/u.test(pair)) return 'persian-letters'
  if (pair.includes('\u0649')) return 'alef-maqsura'
  if (/^[0-9]+$/u.test(foldedLetters(a))) return 'digits'
  return a.toLowerCase() === b.toLowerCase() ? 'case' : 'marks'
}

/** Takes in the punctuation around the stretch where it is the quote's. */
function widen(text: Lettered, quote: Lettered): { span: Span; same: boolean } {
  const [start, end] = outer(text)
  const [quoteStart, quoteEnd] = outer(quote)
  const before = quote.chars.slice(0, quoteStart)
  const after = quote.chars.slice(quoteEnd)
  const hasBefore = text.chars.slice(Math.max(0, start - before.length), start).join('') === before.join('')
  const hasAfter = text.chars.slice(end, end + after.length).join('') === after.join('')
  return {
    span: [hasBefore ? start - before.length : start, hasAfter ? end + after.length : end],
    same: hasBefore && hasAfter,
  }
}

const outer = ({ letters }: Lettered): Span => [letters[0]?.[0] ?? 0, letters.at(-1)?.[1] ?? 0]

const isMarkChar = (char: string): boolean => isMark(char.codePointAt(0) ?? 0)
const isTatweel = (char: string): boolean => char.codePointAt(0) === TATWEEL
const isSpace = (char: string): boolean => char === ' '
