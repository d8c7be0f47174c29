import search from 'approx-string-match'
import type { Span } from '../schema/primitives.ts'

/** A place where a pattern stands with so many edits; UTF-16 units. */
export interface ApproximateHit {
  readonly start: number
  readonly end: number
  readonly errors: number
}

const GRAM = 3
/** In shorter texts the search itself is quicker than finding out where it is worth its time. */
const SHORT_TEXT = 4_000
const BUCKETS = 1 << 16

/**
 * The places of a pattern in a text with the fewest edits, at most `maxErrors`: Myers' bit-vector search
 * (`approx-string-match`), in long texts only where enough runs of three letters of the pattern stand close together.
 * That filter loses nothing: `e` edits break at most `3e` of them (Ukkonen 1992, the q-gram lemma).
 */
export function approximateHits(text: string, pattern: string, maxErrors: number): readonly ApproximateHit[] {
  if (pattern === '') return []
  const hits = likelyWindows(text, pattern, maxErrors).flatMap(([from, to]) =>
    search(text.slice(from, to), pattern, maxErrors).map((hit) => ({
      start: hit.start + from,
      end: hit.end + from,
      errors: hit.errors,
    })),
  )
  const least = hits.reduce((best, { errors }) => Math.min(best, errors), maxErrors)
  return hits.filter(({ errors }) => errors === least)
}

/** Stretches of the text that may hold the pattern; all of it where it is short or the filter could not part them. */
function likelyWindows(text: string, pattern: string, maxErrors: number): readonly Span[] {
  const wanted = pattern.length - GRAM + 1 - maxErrors * GRAM
  if (text.length <= SHORT_TEXT || wanted < 1) return [[0, text.length]]
  const isOfPattern = new Uint8Array(BUCKETS)
  for (let i = 0; i + GRAM <= pattern.length; i += 1) isOfPattern[gramAt(pattern, i)] = 1
  const width = pattern.length + maxErrors
  const windows: [number, number][] = []
  let count = 0
  for (let i = 0; i + GRAM <= text.length; i += 1) {
    count += isOfPattern[gramAt(text, i)] ?? 0
    if (i >= width) count -= isOfPattern[gramAt(text, i - width)] ?? 0
    if (count < wanted) continue
    const from = Math.max(0, i - width)
    const last = windows.at(-1)
    if (last !== undefined && from <= last[1]) last[1] = i + GRAM
    else windows.push([from, i + GRAM])
  }
  return windows
}

const gramAt = (text: string, at: number): number =>
  (text.charCodeAt(at) * 1_009 + text.charCodeAt(at + 1) * 31 + text.charCodeAt(at + 2)) & (BUCKETS - 1)
