import type { ParagraphPrints } from '../schema/article.ts'
import type { Span } from '../schema/primitives.ts'
import { codePointLength, codePoints } from './code-points.ts'
import { type RollingHashes, rollingHashes, rollingHashOf } from './rolling-hash.ts'
import { sha256Hex, sha256OfBytes, utf8Bytes } from './sha256.ts'
import { skeletonWithMap } from './skeleton.ts'
import { splitCounted } from './split-paragraphs.ts'
import { isWordEdge, isWordPart } from './word-edges.ts'

/** A document made ready to be matched against any number of articles. Offsets count code points. */
export interface PreparedDocument {
  readonly lines: readonly string[]
  /** How many hidden controls form C took out of each line. */
  readonly hidden: readonly number[]
  /** SHA-256 of a line → the lines that have it, in order. */
  readonly linesByHash: ReadonlyMap<string, readonly number[]>
  /** All lines, joined by a space: form C of the document. */
  readonly chars: readonly string[]
  /** Where each line stands in `chars`. */
  readonly lineSpans: readonly Span[]
  /** The letters of its skeleton, one code point each. */
  readonly letters: readonly string[]
  /** The same as UTF-8, so that any stretch can be hashed without being put together first. */
  readonly letterBytes: Uint8Array
  /** Letter → where its bytes begin; one entry more for the end. */
  readonly byteStarts: Uint32Array
  /** Rolling hashes of the letters. */
  readonly rolling: RollingHashes
  /** Letter → its place in `chars`. */
  readonly map: readonly Span[]
  /** Where each line stands among the letters. */
  readonly lineLetters: readonly Span[]
  /** Letters with which a line begins, or after which it ends. */
  readonly lineEdges: ReadonlySet<number>
  /** Letters before which, or after the last of which, a word begins or ends. */
  readonly wordEdges: ReadonlySet<number>
}

/** Makes a plain-text document ready for matching. Linear in its length. */
export function prepareDocument(documentText: string): PreparedDocument {
  const counted = splitCounted(documentText)
  const lines = counted.map(({ text }) => text)
  const textC = lines.join(' ')
  const chars = codePoints(textC)
  const { text, map } = skeletonWithMap(textC)
  const lineSpans = spansOf(lines.map(codePointLength), 1)
  const lineLetters = letterSpans(lineSpans, map)
  return {
    lines,
    hidden: counted.map(({ hidden }) => hidden),
    linesByHash: indexByHash(lines),
    chars,
    lineSpans,
    ...encodeLetters(text),
    map,
    lineLetters,
    lineEdges: new Set(lineLetters.flat()),
    wordEdges: edgesOf(chars, map),
  }
}

/** How many letters and digits a document has. */
export const letterCount = (document: PreparedDocument): number => document.map.length

/**
 * Whether the letters from a place on are those of a fingerprint. SHA-256 decides; the rolling hash keeps it from being
 * asked at every word of a long document.
 */
export function hasLettersAt(
  { letterBytes, byteStarts, rolling, map }: PreparedDocument,
  print: ParagraphPrints['skeleton'],
  from: number,
): boolean {
  const to = from + print.length
  if (to > map.length || rollingHashOf(rolling, from, to) !== print.rolling) return false
  return sha256OfBytes(letterBytes.subarray(byteStarts[from], byteStarts[to])) === print.sha256
}

/** A stretch of a document: its words in form C, and what was hidden in the lines that it touches. */
export interface Passage {
  readonly text: string
  readonly hidden: number
}

/**
 * A stretch of letters `[from, to)` as it stands in the document, with the punctuation that belongs to it: all that is
 * left of its first and last line where that has no letters, else what is opened right before and closed right after it.
 */
export function passageOf(document: PreparedDocument, from: number, to: number): Passage {
  const { chars, map, lineSpans, hidden } = document
  const start = map[from]?.[0] ?? 0
  const end = map[to - 1]?.[1] ?? start
  const first = Math.max(0, lastLineFrom(lineSpans, start))
  const last = Math.max(first, lastLineFrom(lineSpans, end - 1))
  const left = widenLeft(chars, start, lineSpans[first]?.[0] ?? 0)
  const right = widenRight(chars, end, lineSpans[last]?.[1] ?? chars.length)
  return {
    text: chars.slice(left, right).join(''),
    hidden: hidden.slice(first, last + 1).reduce((sum, count) => sum + count, 0),
  }
}

/** The last line that begins at or before a place. */
function lastLineFrom(lineSpans: readonly Span[], at: number): number {
  let low = 0
  let high = lineSpans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lineSpans[middle]?.[0] ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return low - 1
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

function encodeLetters(
  text: string,
): Pick<PreparedDocument, 'letters' | 'letterBytes' | 'byteStarts' | 'rolling'> {
  const letters = codePoints(text)
  const byteStarts = new Uint32Array(letters.length + 1)
  letters.forEach((letter, i) => {
    byteStarts[i + 1] = (byteStarts[i] ?? 0) + utf8Length(letter)
  })
  return { letters, letterBytes: utf8Bytes(text), byteStarts, rolling: rollingHashes(letters) }
}

function utf8Length(char: string): number {
  const code = char.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
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
