import type { Span } from '../schema/primitives.ts'
import { codePointLength, codePoints } from './code-points.ts'
import { sha256Hex } from './fingerprint.ts'
import { skeletonWithMap } from './skeleton.ts'
import { splitParagraphs } from './split-paragraphs.ts'
import { isWordEdge, isWordPart } from './word-edges.ts'

/** A document made ready to be matched against any number of articles. Offsets count code points. */
export interface PreparedDocument {
  readonly lines: readonly string[]
  /** SHA-256 of a line → the lines that have it, in order. */
  readonly linesByHash: ReadonlyMap<string, readonly number[]>
  /** All lines, joined by a space: form C of the document. */
  readonly chars: readonly string[]
  /** Where each line stands in `chars`. */
  readonly lineSpans: readonly Span[]
  readonly letters: readonly string[]
  /** Letter → its place in `chars`. */
  readonly map: readonly Span[]
  /** Where each line stands in `letters`. */
  readonly lineLetters: readonly Span[]
  /** Letters before which, or after the last of which, a word begins or ends. */
  readonly wordEdges: ReadonlySet<number>
}

/** Makes a plain-text document ready for matching. Linear in its length. */
export function prepareDocument(documentText: string): PreparedDocument {
  const lines = splitParagraphs(documentText)
  const textC = lines.join(' ')
  const chars = codePoints(textC)
  const { text, map } = skeletonWithMap(textC)
  const letters = codePoints(text)
  const lineSpans = spansOf(lines.map(codePointLength), 1)
  return {
    lines,
    linesByHash: indexByHash(lines),
    chars,
    lineSpans,
    letters,
    map,
    lineLetters: letterSpans(lineSpans, map),
    wordEdges: edgesOf(chars, map),
  }
}

/**
 * The text of a stretch of letters `[from, to)`, with the punctuation that belongs to it: all that is left of its
 * first and last line where that has no letters, else what is opened right before and closed right after it.
 */
export function textOfLetters(document: PreparedDocument, from: number, to: number): string {
  const { chars, map, lineSpans } = document
  const start = map[from]?.[0] ?? 0
  const end = map[to - 1]?.[1] ?? start
  const first = lineSpans.find((line) => line[1] > start)?.[0] ?? 0
  const last = lineSpans.findLast((line) => line[0] < end)?.[1] ?? chars.length
  return chars.slice(widenLeft(chars, start, first), widenRight(chars, end, last)).join('')
}

const OPENERS = new Set('\u00ab\u2039\u201c\u2018([{')

function widenLeft(chars: readonly string[], start: number, lineStart: number): number {
  if (!chars.slice(lineStart, start).some(isWordPart)) return lineStart
  let at = start
  while (OPENERS.has(chars[at - 1] ?? '')) at -= 1
  return at
}

function widenRight(chars: readonly string[], end: number, lineEnd: number): number {
  if (!chars.slice(end, lineEnd).some(isWordPart)) return lineEnd
  let at = end
  while (at < lineEnd && chars[at] !== ' ' && !isWordPart(chars[at]) && !OPENERS.has(chars[at] ?? '')) at += 1
  return at
}

function indexByHash(lines: readonly string[]): Map<string, number[]> {
  const byHash = new Map<string, number[]>()
  lines.forEach((line, i) => {
    const hash = sha256Hex(line)
    byHash.set(hash, [...(byHash.get(hash) ?? []), i])
  })
  return byHash
}

function spansOf(lengths: readonly number[], gap: number): Span[] {
  let start = 0
  return lengths.map((length) => {
    const span: Span = [start, start + length]
    start += length + gap
    return span
  })
}

function letterSpans(lineSpans: readonly Span[], map: readonly Span[]): Span[] {
  let letter = 0
  return lineSpans.map((line) => {
    const from = letter
    while (letter < map.length && (map[letter]?.[0] ?? 0) < line[1]) letter += 1
    return [from, letter]
  })
}

function edgesOf(chars: readonly string[], map: readonly Span[]): Set<number> {
  const edges = new Set([0, map.length])
  map.forEach(([start], i) => {
    if (isWordEdge(chars, start) || isWordEdge(chars, map[i - 1]?.[1] ?? 0)) edges.add(i)
  })
  return edges
}
