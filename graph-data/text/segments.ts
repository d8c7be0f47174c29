import type { Span } from '../schema/primitives.ts'
import { isMark } from './code-point-sets.ts'
import { codePoints } from './code-points.ts'

/** A stretch to mark in a text, in code points; what `mark` is, the caller decides. */
export interface MarkedSpan<Mark> {
  readonly span: Span
  readonly mark: Mark
}

/** A run of a text under the same marks. */
export interface Segment<Mark> {
  readonly start: number
  readonly end: number
  /** In the order in which they were given. */
  readonly marks: readonly Mark[]
}

/**
 * Cuts a text at the ends of marked spans that may overlap, into runs that follow each other and make up the whole
 * text, each with the marks that cover it. An end that would part a letter from its marks moves out past them; spans
 * are cut to the text; empty ones mark nothing. An empty text has no runs.
 */
export function cutSegments<Mark>(text: string, marked: readonly MarkedSpan<Mark>[]): Segment<Mark>[] {
  const chars = codePoints(text)
  const spans = marked
    .map(({ span, mark }) => ({ mark, start: clusterStart(chars, span[0]), end: clusterEnd(chars, span[1]) }))
    .filter(({ start, end }) => start < end)
  const cuts = new Set([0, chars.length, ...spans.flatMap(({ start, end }) => [start, end])])
  const places = [...cuts].sort((a, b) => a - b)
  return places.slice(1).map((end, i) => {
    const start = places[i] ?? 0
    const over = spans.filter((span) => span.start <= start && span.end >= end)
    return { start, end, marks: over.map(({ mark }) => mark) }
  })
}

function clusterStart(chars: readonly string[], at: number): number {
  let start = Math.min(Math.max(at, 0), chars.length)
  while (start > 0 && isMarkAt(chars, start)) start -= 1
  return start
}

function clusterEnd(chars: readonly string[], at: number): number {
  let end = Math.min(Math.max(at, 0), chars.length)
  while (end > 0 && isMarkAt(chars, end)) end += 1
  return end
}

const isMarkAt = (chars: readonly string[], at: number): boolean => isMark(chars[at]?.codePointAt(0) ?? 0)
