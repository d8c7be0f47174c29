import type { Span } from '../schema/primitives.ts'
import { type ApproximateHit, approximateHits } from './approximate-search.ts'
import { codePoints, toCodePointOffset, toUtf16Offset } from './code-points.ts'
import { criticalTokens, numberTokens } from './critical-tokens.ts'
import { findQuote, type QuoteMatch } from './find-quote.ts'
import { type FoldedWords, foldedWords, textOfWords, wordAt } from './folded-words.ts'
import type { Folding } from './foldings.ts'
import { formC } from './form-c.ts'
import { quickFold } from './quick-fold.ts'
import { QUOTE_EDITS } from './thresholds.ts'
import { type DiffRun, diffWords } from './word-diff.ts'
import { isWordEdge } from './word-edges.ts'
import { words } from './words.ts'

/**
 * What became of a quote in a text; spans in code points of the text.
 * - `verbatim`, `inside-word`, `normalised`: as `findQuote` finds it;
 * - `altered`: other words stand in its place, few enough to know it by;
 * - `altered-critical`: the same, and a number, designator or negation is among what changed: no match;
 * - `missing`: not there. Never a best guess.
 */
export type QuoteVerdict =
  | { readonly kind: 'verbatim' | 'inside-word'; readonly span: Span }
  | { readonly kind: 'normalised'; readonly span: Span; readonly foldings: readonly Folding[] }
  | { readonly kind: 'altered' | 'altered-critical'; readonly span: Span; readonly diff: readonly DiffRun[] }
  | { readonly kind: 'missing' }

/**
 * Judges a quote against the paragraph it was taken from: first as `findQuote` does, then by edits, the more of them
 * allowed the longer it is (`QUOTE_EDITS`), under four words none.
 *
 * @param near recorded start of the quote in code points; a hint only
 */
export function judgeQuote(textC: string, quote: string, near = 0): QuoteVerdict {
  const quoteC = formC(quote)
  if (textC.length > LONG_TEXT) {
    const verdict = judgeInLongText(textC, quoteC, near)
    if (verdict !== null) return verdict
  }
  return judgeClosely(textC, quoteC, near)
}

function judgeClosely(textC: string, quoteC: string, near: number): QuoteVerdict {
  const found = findQuote(textC, quoteC, near)
  const chars = codePoints(textC)
  if (found.kind === 'verbatim' && !cutsNumber(chars, found.span)) return found
  if (found.kind !== 'missing') return keptCritical(chars, quoteC, found)
  const share = editsFor(quoteC)
  if (share === 0) return { kind: 'missing' }
  const folded = foldedWords(chars)
  const span = findAltered(folded, quoteC, share, near)
  if (span === null) return { kind: 'missing' }
  return alteredAt(chars, quoteC, withCriticalEdges(chars, folded.spans, quoteC, span))
}

/** A longer text is first looked over for where to look closely. */
const LONG_TEXT = 8_000
/** How far around a place it is looked at closely, in UTF-16 units. */
const CLOSE = 400

/** Looks closely only where the quote's folded words stand, or something like them; null where nothing was seen. */
function judgeInLongText(textC: string, quoteC: string, near: number): QuoteVerdict | null {
  const start = toUtf16Offset(textC, near)
  const seed = nearestOf(textC, quoteC, start) ?? onlySeed(textC, quoteC)
  const seen = seed === null ? null : judgeAround(textC, quoteC, seed)
  if (seen !== null) return seen
  const place = placeInLongText(textC, quoteC, start)
  return place === null ? null : judgeAround(textC, quoteC, place)
}

function judgeAround(textC: string, quoteC: string, place: number): QuoteVerdict | null {
  const from = wordStart(textC, Math.max(0, place - CLOSE))
  const slice = textC.slice(from, place + quoteC.length * 2 + CLOSE)
  const before = toCodePointOffset(textC, from)
  const verdict = judgeClosely(slice, quoteC, toCodePointOffset(slice, place - from))
  if (verdict.kind === 'missing') return null
  return { ...verdict, span: [verdict.span[0] + before, verdict.span[1] + before] }
}

function placeInLongText(textC: string, quoteC: string, near: number): number | null {
  const folded = quickFold(textC)
  const pattern = quickFold(quoteC).text
  if (pattern === '') return null
  const at = nearestOf(folded.text, pattern, near)
  if (at !== null) return folded.at[at] ?? null
  const limit = Math.floor(pattern.length * editsFor(quoteC))
  const [hit] = limit > 0 ? approximateHits(folded.text, pattern, limit) : []
  return hit === undefined ? null : (folded.at[hit.start] ?? null)
}

/** Words in a run that is looked for by itself where the whole quote does not stand. */
const SEED_WORDS = 6

/** Where a quote would begin by the first run of its words that stands in the text just once. */
function onlySeed(textC: string, quoteC: string): number | null {
  const tokens = quoteC.split(' ')
  let before = 0
  for (let i = 0; i + SEED_WORDS <= tokens.length; i += SEED_WORDS) {
    const seed = tokens.slice(i, i + SEED_WORDS).join(' ')
    const at = textC.indexOf(seed)
    if (at !== -1 && textC.indexOf(seed, at + 1) === -1) return Math.max(0, at - before)
    before += seed.length + 1
  }
  return null
}

/** The place of a string nearest to another place. */
function nearestOf(text: string, wanted: string, near: number): number | null {
  const before = text.lastIndexOf(wanted, near)
  const after = text.indexOf(wanted, near)
  if (before === -1 || after === -1) return before === after ? null : Math.max(before, after)
  return near - before <= after - near ? before : after
}

function wordStart(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at)
  return space === -1 ? 0 : space + 1
}

/** Of the letters of a quote, the share that may be edited: 0 of a short one. */
function editsFor(quoteC: string): number {
  const count = words(quoteC).length
  return QUOTE_EDITS.find((step) => count >= step.words)?.share ?? 0
}

/** Of a quote whose letters stand there: not if they are part of another number or name, as 40 is of S-400. */
function keptCritical(
  chars: readonly string[],
  quoteC: string,
  found: Exclude<QuoteMatch, { readonly kind: 'missing' }>,
): QuoteVerdict {
  const span = wholeWords(chars, found.span)
  const text = chars.slice(...span).join('')
  // Words that are only written together or apart keep their letters; their numbers must be the same all the same.
  const tokens =
    found.kind === 'normalised' && found.foldings.includes('spaces') ? numberTokens : criticalTokens
  if (isSameList(tokens(text), tokens(quoteC))) return found
  return { kind: 'altered-critical', span, diff: diffWords(quoteC, text) }
}

function alteredAt(chars: readonly string[], quoteC: string, span: Span): QuoteVerdict {
  const text = chars.slice(...span).join('')
  const isSame = isSameList(criticalTokens(text), criticalTokens(quoteC))
  return { kind: isSame ? 'altered' : 'altered-critical', span, diff: diffWords(quoteC, text) }
}

/**
 * Where the first or last word of a quote was changed, a number or negation right beside the place is part of the
 * change: "will send" and "will not send" are not told apart by edits alone.
 */
function withCriticalEdges(
  chars: readonly string[],
  words: readonly Span[],
  quoteC: string,
  [from, to]: Span,
): Span {
  const runs = diffWords(quoteC, chars.slice(from, to).join(''))
  const isCritical = (word: Span | undefined): word is Span =>
    word !== undefined && criticalTokens(chars.slice(...word).join('')).length > 0
  const before = words.findLast(([, end]) => end <= from)
  const after = words.find(([start]) => start >= to)
  return [
    runs[0]?.kind !== 'same' && isCritical(before) ? before[0] : from,
    runs.at(-1)?.kind !== 'same' && isCritical(after) ? after[1] : to,
  ]
}

/**
 * Where a quote stands with few edits: whole words, in code points of the text; the place nearest to `near` of those
 * with the fewest edits.
 *
 * @param share how many of the quote's letters and spaces may be edited, 0 to 1
 */
export function findAltered(text: FoldedWords, quoteC: string, share: number, near: number): Span | null {
  const pattern = foldedWords(codePoints(quoteC)).text
  const limit = Math.floor(pattern.length * share)
  const hits = approximateHits(text.text, pattern, limit)
  const startOf = ({ start }: ApproximateHit): number => text.spans[wordAt(text, start)]?.[0] ?? 0
  const hit = hits.toSorted((a, b) => Math.abs(startOf(a) - near) - Math.abs(startOf(b) - near))[0]
  if (hit === undefined) return null
  const best = bestWords(text, pattern, wordAt(text, hit.start), wordAt(text, hit.end - 1))
  if (best === null || best.errors > limit) return null
  return [text.spans[best.first]?.[0] ?? 0, text.spans[best.last]?.[1] ?? 0]
}

interface WordRange {
  readonly first: number
  readonly last: number
  readonly errors: number
}

/** A hit may begin or end inside a word: of the words about there, those that need the fewest edits. */
function bestWords(text: FoldedWords, pattern: string, from: number, to: number): WordRange | null {
  let best: WordRange | null = null
  for (const first of [from, from - 1, from + 1]) {
    for (const last of [to, to - 1, to + 1]) {
      if (first < 0 || last < first || last >= text.starts.length) continue
      const errors = editDistance(textOfWords(text, first, last), pattern)
      if (best === null || errors < best.errors) best = { first, last, errors }
    }
  }
  return best
}

/** Levenshtein's distance in UTF-16 units. Time: product of the lengths. */
function editDistance(a: string, b: string): number {
  let row = Uint16Array.from({ length: b.length + 1 }, (_, i) => i)
  let next = new Uint16Array(b.length + 1)
  for (let i = 0; i < a.length; i += 1) {
    const unit = a.charCodeAt(i)
    next[0] = i + 1
    for (let j = 0; j < b.length; j += 1) {
      const kept = (row[j] ?? 0) + (unit === b.charCodeAt(j) ? 0 : 1)
      next[j + 1] = Math.min(kept, (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1)
    }
    ;[row, next] = [next, row]
  }
  return row[b.length] ?? 0
}

/** The span out to the edges of words and numbers. */
function wholeWords(chars: readonly string[], [start, end]: Span): Span {
  let from = start
  let to = end
  while (from > 0 && (!isWordEdge(chars, from) || isInNumber(chars, from))) from -= 1
  while (to < chars.length && (!isWordEdge(chars, to) || isInNumber(chars, to))) to += 1
  return [from, to]
}

const cutsNumber = (chars: readonly string[], [start, end]: Span): boolean =>
  isInNumber(chars, start) || isInNumber(chars, end)

const DIGIT = /^[0-9\u0660-\u0669\u06f0-\u06f9]$/u
const NUMBER_POINT = /^[.,\u060c\u066b\u066c]$/u

/** Whether the place before `chars[at]` is beside the point or comma of a number, digits on its other side. */
function isInNumber(chars: readonly string[], at: number): boolean {
  const around = (step: number): string => chars[at + step] ?? ''
  const isBeforePoint = NUMBER_POINT.test(around(0)) && DIGIT.test(around(-1)) && DIGIT.test(around(1))
  const isAfterPoint = NUMBER_POINT.test(around(-1)) && DIGIT.test(around(-2)) && DIGIT.test(around(0))
  return isBeforePoint || isAfterPoint
}

const isSameList = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((token, i) => token === b[i])
