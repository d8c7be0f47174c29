import type { Span } from '../schema/primitives.ts'
import { isLetterLike, isLetterOrDecimal, isMark, TATWEEL } from './code-point-sets.ts'
import { DIGIT_ROWS, LETTER_FOLDS } from './skeleton-tables.ts'

/** Version of the text rules; it stands in every fingerprint file and changes when any hash would. */
export const NORM = 'n1'

/**
 * Skeleton of a text: its letters and decimal digits, nothing between them, variants folded (hamza and alef forms,
 * ta marbuta, alef maqsura, Persian ya and kaf, presentation forms, Arabic-Indic and Persian digits, accents, case).
 *
 * Works code point by code point: NFKD, marks dropped, folds of `skeleton-tables.ts`, lower case. NFKD, unlike NFKC,
 * needs no look at the neighbours, so `skeleton(a + b) === skeleton(a) + skeleton(b)` for whole code points, a letter
 * typed composed or with a separate mark comes out the same, and a window of a skeleton is the skeleton of a window.
 * A code point that Unicode 14 did not know is dropped, whatever the engine knows. Folding twice changes nothing.
 * Reference: the search collation for Arabic of CLDR, deviations listed in `skeleton.test.ts`.
 */
export function skeleton(text: string): string {
  let folded = ''
  for (const char of text) folded += foldedLetters(char)
  return folded
}

export interface SkeletonWithMap {
  readonly text: string
  /** For each code point of the skeleton the range `[start, end)` of code points it came from, marks included. */
  readonly map: readonly Span[]
}

/** Skeleton of a text with the way back: `map[i]` in code points of `textC`, ascending, never inside base + marks. */
export function skeletonWithMap(textC: string): SkeletonWithMap {
  const map: Span[] = []
  let text = ''
  let index = 0
  let attached = 0
  for (const char of textC) {
    const letters = foldedLetters(char)
    const code = char.codePointAt(0) ?? 0
    if (letters !== '') {
      text += letters
      attached = 0
      for (const _ of letters) {
        map.push([index, index + 1])
        attached += 1
      }
    } else if (isMark(code) || code === TATWEEL) {
      for (let i = map.length - attached; i < map.length; i += 1) map[i] = [map[i]?.[0] ?? index, index + 1]
    } else {
      attached = 0
    }
    index += 1
  }
  return { text, map }
}

/** Folded forms of the basic plane by code point, filled as they are asked for: an array is read faster than a map. */
const remembered: (string | undefined)[] = []

/** What one code point leaves in the skeleton: nothing, a letter or digit, or several for a ligature. */
export function foldedLetters(char: string): string {
  if (char.length > 1) return foldCodePoint(char)
  const code = char.charCodeAt(0)
  const known = remembered[code]
  if (known !== undefined) return known
  const folded = foldCodePoint(char)
  remembered[code] = folded
  return folded
}

function foldCodePoint(char: string): string {
  const code = char.codePointAt(0) ?? 0
  if (!isLetterOrDecimal(code) && !isLetterLike(code)) return ''
  let folded = ''
  for (const part of char.normalize('NFKD')) folded += foldLetter(part)
  return folded
}

function foldLetter(letter: string): string {
  const code = letter.codePointAt(0) ?? 0
  if (!isLetterOrDecimal(code)) return ''
  const folded = LETTER_FOLDS.get(code)
  if (folded !== undefined) return folded
  for (const zero of DIGIT_ROWS) if (code >= zero && code <= zero + 9) return String(code - zero)
  return lowered(letter)
}

/** Lower case, unless that leads to a letter that Unicode 14 did not have. */
function lowered(letter: string): string {
  const lower = letter.toLowerCase()
  return isLetterOrDecimal(lower.codePointAt(0) ?? 0) ? lower : letter
}
