import { diffArrays } from 'diff'
import { skeleton } from './skeleton.ts'

/** A run of words that two texts share, or that only one has. */
export interface DiffRun {
  readonly kind: 'same' | 'only-quote' | 'only-text'
  readonly words: string
}

/**
 * Compares a quote, word for word, with what stands in its place (Myers' diff, by the package `diff`): blind to
 * tashkeel, tatweel, variants of letters and punctuation. What is the same is given as the text writes it.
 */
export function diffWords(quoteC: string, textC: string): readonly DiffRun[] {
  const runs = diffArrays(tokensOf(quoteC), tokensOf(textC), { comparator: isSameWord })
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'only-text' : removed ? 'only-quote' : 'same',
    words: value.join(' '),
  }))
}

const tokensOf = (textC: string): string[] => textC.split(' ').filter((token) => skeleton(token) !== '')

const isSameWord = (one: string, other: string): boolean => skeleton(one) === skeleton(other)
