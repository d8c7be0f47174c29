import type { Span } from '../schema/primitives.ts'
import { foldedLetters } from './skeleton.ts'
import { isWordPart } from './word-edges.ts'

/** A text as its words, each by its skeleton, one space between two: what a quote is looked for in. */
export interface FoldedWords {
  readonly text: string
  /** Where each word begins in `text`, in UTF-16 units. */
  readonly starts: readonly number[]
  /** Where each word stands in the text it came from, in code points, marks included. */
  readonly spans: readonly Span[]
}

/** The words of a text, given as its code points; a run of letters, numbers and marks whose skeleton is empty is none. */
export function foldedWords(chars: readonly string[]): FoldedWords {
  const parts: string[] = []
  const starts: number[] = []
  const spans: Span[] = []
  let length = 0
  let at = 0
  while (at < chars.length) {
    let word = ''
    const from = at
    while (at < chars.length && isWordPart(chars[at])) {
      word += foldedLetters(chars[at] ?? '')
      at += 1
    }
    if (word !== '') {
      parts.push(word)
      starts.push(length)
      spans.push([from, at])
      length += word.length + 1
    }
    if (at === from) at += 1
  }
  return { text: parts.join(' '), starts, spans }
}

/** The word that a place in `text` belongs to, the space after a word included; the last word past the end. */
export function wordAt({ starts }: FoldedWords, at: number): number {
  let low = 0
  let high = starts.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((starts[middle] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}

/** The stretch of `text` from one word to another, both included. */
export const textOfWords = ({ text, starts }: FoldedWords, first: number, last: number): string =>
  text.slice(starts[first] ?? 0, (starts[last + 1] ?? text.length + 1) - 1)
