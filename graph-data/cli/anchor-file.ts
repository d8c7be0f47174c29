import { isMap, isScalar, isSeq, type Pair, type YAMLMap } from 'yaml'
import { type Span, spanSchema } from '../schema/primitives.ts'
import { findQuote } from '../text/find-quote.ts'
import type { SourceFile } from './source-file.ts'

/** Why a quote could not be anchored. */
interface LostQuote {
  readonly id: string
  readonly line: number
  readonly reason: 'no such paragraph' | 'not found' | 'found only when differences of writing are folded'
}

export interface AnchoredFile {
  /** Text of the file with the positions written; the same text where nothing had to be written. */
  readonly text: string
  /** Ids of evidence whose position was not there, or not this one. */
  readonly anchored: readonly string[]
  readonly lost: readonly LostQuote[]
}

/** What the tool has to know of the paragraph that an evidence id names. */
export interface QuotedParagraph {
  /** In form C. */
  readonly text: string
  /** The passage to record where none is: sentences around a quote at this position. */
  readonly spanAround: (at: Span) => Span
}

/**
 * Writes `at` and, where it is missing or no longer holds the quote, `span` into a claims file. Only these values
 * are touched: every comment, quotation mark and line break stays, since the text itself is edited at the positions
 * that the parser reports. Anchoring twice changes nothing.
 *
 * @param file a claims file that parses
 * @param paragraphOf finds a paragraph by evidence id; undefined where it has no original
 */
export function anchorFile(
  file: SourceFile,
  paragraphOf: (evidenceId: string) => QuotedParagraph | null | undefined,
): AnchoredFile {
  const edits: Edit[] = []
  const anchored: string[] = []
  const lost: LostQuote[] = []
  for (const evidence of evidenceIn(file)) {
    const paragraph = paragraphOf(evidence.id)
    if (paragraph === undefined) continue
    const at = paragraph === null ? null : positionOf(evidence, paragraph)
    if (paragraph === null || at === null || at === 'folded') {
      lost.push({
        id: evidence.id,
        line: file.lines.linePos(evidence.offset).line,
        reason: reasonOf(paragraph, at),
      })
      continue
    }
    const isSpanKept = evidence.span !== null && at[0] >= evidence.span[0] && at[1] <= evidence.span[1]
    const span = isSpanKept ? null : paragraph.spanAround(at)
    const isAtKept = evidence.at?.[0] === at[0] && evidence.at[1] === at[1]
    if (isAtKept && span === null) continue
    anchored.push(evidence.id)
    edits.push(...editsFor(file.text, evidence, isAtKept ? null : at, span))
  }
  return { text: apply(file.text, edits), anchored, lost }
}

interface WrittenEvidence {
  readonly map: YAMLMap
  readonly id: string
  readonly quote: string
  readonly offset: number
  readonly at: Span | null
  readonly span: Span | null
}

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

function evidenceIn(file: SourceFile): readonly WrittenEvidence[] {
  const claims = file.document.contents
  if (!isSeq(claims)) return []
  return claims.items.flatMap((claim) => {
    const list = isMap(claim) ? claim.get('evidence') : undefined
    return isSeq(list) ? list.items.flatMap((item) => (isMap(item) ? writtenEvidence(item) : [])) : []
  })
}

function writtenEvidence(map: YAMLMap): readonly WrittenEvidence[] {
  const [id, quote] = [map.get('id'), map.get('quote')]
  if (typeof id !== 'string' || typeof quote !== 'string') return []
  return [{ map, id, quote, offset: map.range?.[0] ?? 0, at: spanAt(map, 'at'), span: spanAt(map, 'span') }]
}

function spanAt(map: YAMLMap, key: string): Span | null {
  const value = map.get(key)
  return spanSchema.safeParse(isSeq(value) ? value.toJSON() : null).data ?? null
}

/** A quote that begins or ends inside a longer word counts: Arabic attaches its particles. */
function positionOf({ quote, at }: WrittenEvidence, paragraph: QuotedParagraph): Span | 'folded' | null {
  const match = findQuote(paragraph.text, quote, at?.[0])
  switch (match.kind) {
    case 'verbatim':
    case 'inside-word':
      return match.span
    case 'normalised':
      return 'folded'
    case 'missing':
      return null
  }
}

function reasonOf(paragraph: QuotedParagraph | null, at: Span | 'folded' | null): LostQuote['reason'] {
  if (paragraph === null) return 'no such paragraph'
  return at === 'folded' ? 'found only when differences of writing are folded' : 'not found'
}

function editsFor(
  text: string,
  { map }: WrittenEvidence,
  at: Span | null,
  span: Span | null,
): readonly Edit[] {
  const edits: Edit[] = []
  const added: string[] = []
  for (const [key, value] of [
    ['at', at],
    ['span', span],
  ] as const) {
    if (value === null) continue
    const written = `[${value.join(', ')}]`
    const pair = pairOf(map, key)
    if (pair === undefined) added.push(`${key}: ${written}`)
    else edits.push(replacement(text, pair, written))
  }
  return added.length === 0 ? edits : [...edits, insertion(text, map, added)]
}

/** Replaces all between the colon and the end of the value, which may be a list over several lines. */
function replacement(text: string, pair: Pair, written: string): Edit {
  const keyEnd = isScalar(pair.key) ? (pair.key.range?.[1] ?? 0) : 0
  const from = text.indexOf(':', keyEnd) + 1
  const end = valueRange(pair)?.[1] ?? from
  return { from, to: from + text.slice(from, end).trimEnd().length, text: ` ${written}` }
}

/** New keys go behind the quote (`span` behind an `at` that is there), in the style of their map. */
function insertion(text: string, map: YAMLMap, added: readonly string[]): Edit {
  const before = pairOf(map, 'at') ?? pairOf(map, 'quote')
  const end = valueRange(before)?.[1] ?? 0
  if (map.flow === true) return { from: end, to: end, text: added.map((one) => `, ${one}`).join('') }
  const newline = text.indexOf('\n', text[end - 1] === '\n' ? end - 1 : end)
  const lineEnd = newline === -1 ? text.length : newline
  const indent = ' '.repeat(columnOf(text, keyOffset(before)))
  return { from: lineEnd, to: lineEnd, text: added.map((one) => `\n${indent}${one}`).join('') }
}

function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((item) => isScalar(item.key) && item.key.value === key)
}

function valueRange(pair: Pair | undefined): readonly [number, number] | null {
  const value = pair?.value
  const range = isScalar(value) || isSeq(value) ? value.range : null
  return range == null ? null : [range[0], range[1]]
}

const keyOffset = (pair: Pair | undefined): number => (isScalar(pair?.key) ? (pair.key.range?.[0] ?? 0) : 0)

const columnOf = (text: string, offset: number): number => offset - (text.lastIndexOf('\n', offset - 1) + 1)

function apply(text: string, edits: readonly Edit[]): string {
  let edited = text
  for (const { from, to, text: written } of edits.toSorted((a, b) => b.from - a.from)) {
    edited = edited.slice(0, from) + written + edited.slice(to)
  }
  return edited
}
