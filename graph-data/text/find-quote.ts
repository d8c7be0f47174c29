import type { Span } from '../schema/primitives.ts'
import { isMark } from './code-point-sets.ts'
import { codePoints, toCodePointOffset } from './code-points.ts'
import { type Folding, neededFoldings } from './foldings.ts'
import { formC } from './form-c.ts'
import { skeletonWithMap } from './skeleton.ts'
import { isWholeWords } from './word-edges.ts'

/**
 * What became of a quote in a paragraph; spans in code points of the paragraph.
 * - `verbatim`: letter for letter, from one edge of a word to another;
 * - `inside-word`: letter for letter, but a longer word begins before or goes on after it, as with و، ب، ال;
 * - `normalised`: only once the listed differences of writing are folded;
 * - `missing`: not there. Never a best guess.
 */
export type QuoteMatch =
  | { readonly kind: 'verbatim'; readonly span: Span }
  | { readonly kind: 'inside-word'; readonly span: Span }
  | { readonly kind: 'normalised'; readonly span: Span; readonly foldings: readonly Folding[] }
  | { readonly kind: 'missing' }

/**
 * Finds a quote in a paragraph in form C, the firmest way that succeeds. A place that would cut a letter from its
 * marks is no verbatim one. Where a quote stands more than once, the place nearest to `near` is taken.
 *
 * @param quote any text; it is brought to form C first
 * @param near recorded start of the quote in code points; a hint only. Without it, the first place
 */
export function findQuote(paragraphC: string, quote: string, near = 0): QuoteMatch {
  const wanted = formC(quote)
  if (wanted === '') return { kind: 'missing' }
  const chars = codePoints(paragraphC)
  const length = codePoints(wanted).length
  const places = occurrences(paragraphC, wanted)
    .map((start): Span => [start, start + length])
    .filter(([start, end]) => !cutsCluster(chars, start) && !cutsCluster(chars, end))
  const verbatim = nearest(
    places.filter((span) => isWholeWords(chars, span)),
    near,
  )
  if (verbatim !== undefined) return { kind: 'verbatim', span: verbatim }
  const inside = nearest(places, near)
  return inside === undefined
    ? findFolded(paragraphC, chars, wanted, near)
    : { kind: 'inside-word', span: inside }
}

function findFolded(paragraphC: string, chars: readonly string[], wanted: string, near: number): QuoteMatch {
  const text = skeletonWithMap(paragraphC)
  const quote = skeletonWithMap(wanted)
  if (quote.text === '') return { kind: 'missing' }
  const places = occurrences(text.text, quote.text).map((first) =>
    text.map.slice(first, first + quote.map.length),
  )
  const whole = places.filter((letters) => isWholeWords(chars, spanOf(letters)))
  const candidates = whole.length > 0 ? whole : places
  const span = nearest(candidates.map(spanOf), near)
  const letters = candidates.find((candidate) => spanOf(candidate)[0] === span?.[0])
  if (span === undefined || letters === undefined) return { kind: 'missing' }
  const found = neededFoldings({ chars, letters }, { chars: codePoints(wanted), letters: quote.map })
  return {
    kind: 'normalised',
    span: found.span,
    foldings: whole.length > 0 ? found.foldings : [...found.foldings, 'word-edges'],
  }
}

const spanOf = (letters: readonly Span[]): Span => [letters[0]?.[0] ?? 0, letters.at(-1)?.[1] ?? 0]

/** Starts of all places, overlapping ones too, in code points. */
function occurrences(text: string, wanted: string): number[] {
  const starts: number[] = []
  for (let at = text.indexOf(wanted); at !== -1; at = text.indexOf(wanted, at + 1)) {
    starts.push(toCodePointOffset(text, at))
  }
  return starts
}

function nearest(spans: readonly Span[], near: number): Span | undefined {
  let best = spans[0]
  for (const span of spans) {
    if (best === undefined || Math.abs(span[0] - near) < Math.abs(best[0] - near)) best = span
  }
  return best
}

const cutsCluster = (chars: readonly string[], at: number): boolean =>
  at > 0 && isMark(chars[at]?.codePointAt(0) ?? 0)
