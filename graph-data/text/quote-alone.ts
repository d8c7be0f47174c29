import type { Span } from '../schema/primitives.ts'
import { codePointLength, codePoints } from './code-points.ts'
import { type FoldedWords, foldedWords, wordAt } from './folded-words.ts'
import { formC } from './form-c.ts'
import { findAltered, judgeQuote, type QuoteVerdict } from './judge-quote.ts'
import type { Passage, PreparedDocument } from './prepare-document.ts'
import { skeleton } from './skeleton.ts'
import { QUOTE_ALONE, QUOTE_ALONE_EDITS } from './thresholds.ts'
import { words } from './words.ts'

/** The lines of a document in which no paragraph was found, ready to be searched for quotes. */
export interface LooseLines {
  readonly lines: readonly Passage[]
  /** Where each stands in the text they make up, in code points. */
  readonly spans: readonly Span[]
  readonly folded: FoldedWords
}

/** @param taken letters that belong to a paragraph, 1 each */
export function looseLines(document: PreparedDocument, taken: Uint8Array): LooseLines {
  const lines = document.lines.flatMap((text, i): Passage[] => {
    const [from, to] = document.lineLetters[i] ?? [0, 0]
    const isLoose = from < to && !taken.subarray(from, to).includes(1)
    return isLoose ? [{ text, hidden: document.hidden[i] ?? 0 }] : []
  })
  let at = 0
  const spans = lines.map(({ text }): Span => {
    const start = at
    at += codePointLength(text) + 1
    return [start, at - 1]
  })
  return { lines, spans, folded: foldedWords(codePoints(lines.map(({ text }) => text).join(' '))) }
}

/**
 * A quote whose paragraph was not found, in what is left of the document: long enough to prove something
 * (`QUOTE_ALONE`), whole words, and if altered then little (`QUOTE_ALONE_EDITS`) and in nothing critical.
 *
 * @returns the line in which it stands and the verdict there; null if it stands nowhere
 */
export function findQuoteAlone(
  loose: LooseLines,
  quote: string,
): { readonly passage: Passage; readonly verdict: QuoteVerdict } | null {
  const quoteC = formC(quote)
  const count = words(quoteC).length
  if (count < QUOTE_ALONE.words || codePointLength(skeleton(quoteC)) < QUOTE_ALONE.letters) return null
  const place = placeOf(loose, quoteC, count)
  const line = place === null ? -1 : loose.spans.findIndex(([, end]) => end > place[0])
  const whole = loose.lines[line]
  if (place === null || whole === undefined) return null
  const passage = excerpt(whole, place[0] - (loose.spans[line]?.[0] ?? 0))
  const verdict = judgeQuote(passage.text, quoteC)
  return isSame(verdict, count) ? { passage, verdict } : null
}

/** A line may be a whole book: more than so many code points around a place are not shown. */
const EXCERPT = 700

/** The words about a place of a line, in code points. */
function excerpt({ text, hidden }: Passage, at: number): Passage {
  const chars = codePoints(text)
  if (chars.length <= 2 * EXCERPT) return { text, hidden }
  let from = Math.max(0, at - EXCERPT)
  let to = Math.min(chars.length, at + EXCERPT)
  while (from > 0 && chars[from - 1] !== ' ') from -= 1
  while (to < chars.length && chars[to] !== ' ') to += 1
  return { text: chars.slice(from, to).join(''), hidden }
}

function placeOf({ folded }: LooseLines, quoteC: string, count: number): Span | null {
  const wanted = foldedWords(codePoints(quoteC)).text
  const at = ` ${folded.text} `.indexOf(` ${wanted} `)
  if (at !== -1) return folded.spans[wordAt(folded, at)] ?? null
  if (count < QUOTE_ALONE_EDITS.words) return null
  return findAltered(folded, quoteC, QUOTE_ALONE_EDITS.share, 0)
}

function isSame(verdict: QuoteVerdict, count: number): boolean {
  switch (verdict.kind) {
    case 'verbatim':
    case 'normalised':
      return true
    case 'altered':
      return count >= QUOTE_ALONE_EDITS.words
    case 'inside-word':
    case 'altered-critical':
    case 'missing':
      return false
  }
}
