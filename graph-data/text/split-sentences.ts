import type { Span } from '../schema/primitives.ts'
import { isMark } from './code-point-sets.ts'
import { codePoints } from './code-points.ts'
import { isWordPart } from './word-edges.ts'

/** Full stop, exclamation and question marks, ellipsis, Urdu full stop. A semicolon (؛) joins clauses, it ends nothing. */
const TERMINATORS = new Set('.!?\u061f\u2026\u06d4')
const CLOSERS = new Set('\u00bb\u203a\u201d\u2019"\')]}')
const OPENERS = new Set('\u00ab\u2039\u201c\u2018"\'([{')
/** Marks after which what precedes cannot have been a whole sentence. */
const CONTINUERS = new Set(',\u060c;\u061b:')
const LATIN_ABBREVIATIONS = new Set([
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'gen',
  'col',
  'no',
  'vs',
  'etc',
  'cf',
  'art',
  'vol',
])
const ARABIC_LETTER = /^[\u0620-\u064a\u066e-\u06d3]$/u
const LATIN_LOWER = /^[a-z\u00df-\u00f6\u00f8-\u00ff]$/u
const DIGIT = /^[0-9\u0660-\u0669\u06f0-\u06f9]$/u

/**
 * Cuts a paragraph in form C into sentences, in code points. The spans are in order, do not touch the space between
 * them, and leave nothing out. Closing quotes, brackets and note numbers (`[2]`) belong to the sentence they follow.
 * No sentence ends inside a decimal, after an initial or abbreviation (`د.`, `U.S.`), after the number of a list item,
 * or before a comma; a full stop without a space ends one between Arabic words only.
 */
export function splitSentences(paragraphC: string): Span[] {
  const chars = codePoints(paragraphC)
  const sentences: Span[] = []
  let start = skipSpaces(chars, 0)
  let i = start
  while (i < chars.length) {
    if (!TERMINATORS.has(chars[i] ?? '')) {
      i += 1
      continue
    }
    const run = runEnd(chars, i)
    const end = skipClosers(chars, run)
    if (endsSentence(chars, start, i, run, end)) {
      sentences.push([start, end])
      start = skipSpaces(chars, end)
      i = start
    } else {
      i = run
    }
  }
  const last = chars.length - (chars.at(-1) === ' ' ? 1 : 0)
  if (start < last) sentences.push([start, last])
  return sentences
}

/** The stretch from the first to the last sentence that a span touches: the passage shown where none is recorded. */
export function sentencesAround(paragraphC: string, span: Span): Span {
  const touched = splitSentences(paragraphC).filter(([start, end]) => start < span[1] && end > span[0])
  return [Math.min(span[0], touched[0]?.[0] ?? span[0]), Math.max(span[1], touched.at(-1)?.[1] ?? span[1])]
}

type Chars = readonly string[]

/** Whether the terminators at `[at, run)`, closed at `end`, end the sentence begun at `start`. */
function endsSentence(chars: Chars, start: number, at: number, run: number, end: number): boolean {
  if (end === chars.length) return true
  const next = chars[skipSpaces(chars, end)] ?? ''
  if (CONTINUERS.has(next) || LATIN_LOWER.test(next)) return false
  const spaced = chars[end] === ' '
  const isFullStop = run === at + 1 && (chars[at] === '.' || chars[at] === '\u06d4')
  if (!isFullStop) return spaced || !/^[a-z0-9=/]$/iu.test(next)
  const word = wordBefore(chars, at)
  if (word.length === 0) return spaced || isArabic(next)
  if (word.every((char) => DIGIT.test(char))) return spaced && at - word.length > start
  if (isAbbreviation(word, chars, at)) return false
  return spaced || (isArabic(word.at(-1)) && (isArabic(next) || OPENERS.has(next)))
}

/** A single letter is an initial, unless it follows a number as the letter of an era does (`2024 م.`). */
function isAbbreviation(word: readonly string[], chars: Chars, at: number): boolean {
  if (LATIN_ABBREVIATIONS.has(word.join('').toLowerCase())) return true
  if (word.length !== 1) return false
  const before = chars[at - 2] === ' ' ? chars[at - 3] : chars[at - 2]
  return !DIGIT.test(before ?? '')
}

/** Letters and digits of the word that ends at a place, without its marks. */
function wordBefore(chars: Chars, at: number): string[] {
  let from = at
  while (from > 0 && isWordPart(chars[from - 1])) from -= 1
  return chars.slice(from, at).filter((char) => !isMark(char.codePointAt(0) ?? 0))
}

const isArabic = (char: string | undefined): boolean => ARABIC_LETTER.test(char ?? '')

function runEnd(chars: Chars, at: number): number {
  let end = at
  while (TERMINATORS.has(chars[end] ?? '')) end += 1
  return end
}

/** Goes past closing quotes and brackets and note numbers. */
function skipClosers(chars: Chars, from: number): number {
  let end = from
  while (end < chars.length) {
    if (CLOSERS.has(chars[end] ?? '')) {
      end += 1
      continue
    }
    const note = /^\[[0-9\u0660-\u0669]{1,3}\]/u.exec(chars.slice(end, end + 5).join(''))
    if (note === null) return end
    end += note[0].length
  }
  return end
}

function skipSpaces(chars: Chars, from: number): number {
  let at = from
  while (chars[at] === ' ') at += 1
  return at
}
