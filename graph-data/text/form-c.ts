import type { Span } from '../schema/primitives.ts'
import { isMark } from './code-point-sets.ts'

/**
 * Invisible code points that form C removes, pairs of first and last: C0 and C1 controls but white space, soft hyphen,
 * grapheme joiner, bidirectional and joining controls, byte order mark, interlinear annotation.
 * Basis: `evidence-matching.md` 1f, widened by the plain controls and by what `anti-trojan-source` lists.
 */
const HIDDEN_CONTROLS: readonly (readonly [number, number])[] = [
  [0x0000, 0x0008],
  [0x000e, 0x001f],
  [0x007f, 0x0084],
  [0x0086, 0x009f],
  [0x00ad, 0x00ad],
  [0x034f, 0x034f],
  [0x061c, 0x061c],
  [0x180e, 0x180e],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2064],
  [0x2066, 0x206f],
  [0xfeff, 0xfeff],
  [0xfff9, 0xfffb],
]

const WHITE_SPACE: readonly (readonly [number, number])[] = [
  [0x0009, 0x000d],
  [0x0020, 0x0020],
  [0x0085, 0x0085],
  [0x00a0, 0x00a0],
  [0x1680, 0x1680],
  [0x2000, 0x200a],
  [0x2028, 0x2029],
  [0x202f, 0x202f],
  [0x205f, 0x205f],
  [0x3000, 0x3000],
]

const REPLACEMENT = '\ufffd'

/**
 * Form C of a text, the form in which paragraphs are compared, counted and hashed: hidden controls removed, lone
 * surrogates replaced, NFC, every run of white space (no-break space too) one space, trimmed. Controls go before NFC,
 * since one between a letter and its mark would keep them apart. Tashkeel, tatweel and punctuation stay.
 *
 * `formC(formC(x)) === formC(x)`, and the result is the same in every engine that knows Unicode 14.
 */
export function formC(text: string): string {
  let kept = ''
  for (const char of text) kept += keptForm(char)
  let folded = ''
  for (const char of kept.normalize('NFC')) {
    if (!isWhiteSpace(codeOf(char))) folded += char
    else if (folded !== '' && !folded.endsWith(' ')) folded += ' '
  }
  return folded.endsWith(' ') ? folded.slice(0, -1) : folded
}

export interface FormCWithMap {
  /** Form C of the text. */
  readonly text: string
  /** For each code point of `text`, the range of UTF-16 offsets of the original it stands for. */
  readonly map: readonly Span[]
  /** How many hidden controls were removed. */
  readonly hiddenControls: number
}

/**
 * Form C of a text together with the way back to the original. Letters that NFC composed or reordered all stand for
 * the whole cluster (base and marks) they came from, so that a range of the original never cuts one.
 */
export function formCWithMap(text: string): FormCWithMap {
  const chars: string[] = []
  const map: Span[] = []
  let hiddenControls = 0
  let offset = 0
  let cluster: MappedChar[] = []
  for (const char of text) {
    const span: Span = [offset, offset + char.length]
    offset += char.length
    const kept = keptForm(char)
    if (kept === '') {
      hiddenControls += 1
      continue
    }
    if (!joinsCluster(codeOf(kept))) {
      for (const composed of composeCluster(cluster)) append(chars, map, composed)
      cluster = []
    }
    cluster.push({ char: kept, span })
  }
  for (const composed of composeCluster(cluster)) append(chars, map, composed)
  const end = chars.at(-1) === ' ' ? -1 : undefined
  return { text: chars.slice(0, end).join(''), map: map.slice(0, end), hiddenControls }
}

/** Whether form C folds a code point into a space. Pinned, so not `\s`. */
export const isWhiteSpace = (codePoint: number): boolean => inRanges(WHITE_SPACE, codePoint)

/** Whether form C removes a code point. */
export const isHiddenControl = (codePoint: number): boolean => inRanges(HIDDEN_CONTROLS, codePoint)

interface MappedChar {
  readonly char: string
  readonly span: Span
}

function composeCluster(cluster: readonly MappedChar[]): readonly MappedChar[] {
  const first = cluster[0]
  const last = cluster.at(-1)
  if (first === undefined || last === undefined) return []
  const typed = cluster.map(({ char }) => char).join('')
  const composed = typed.normalize('NFC')
  if (composed === typed) return cluster
  return Array.from(composed, (char) => ({ char, span: [first.span[0], last.span[1]] as const }))
}

/** Adds a character of form C; a run of white space becomes one space that stands for the whole run. */
function append(chars: string[], map: Span[], { char, span }: MappedChar): void {
  const space = isWhiteSpace(codeOf(char))
  const before = map.at(-1)
  if (space && before === undefined) return
  if (space && before !== undefined && chars.at(-1) === ' ') {
    map[map.length - 1] = [before[0], span[1]]
    return
  }
  chars.push(space ? ' ' : char)
  map.push(span)
}

/** Whether NFC may join a code point to what stands before it: marks, and vowels and finals of Hangul. */
const joinsCluster = (codePoint: number): boolean =>
  isMark(codePoint) || (codePoint >= 0x1160 && codePoint <= 0x11ff)

const codeOf = (char: string): number => char.codePointAt(0) ?? 0

function keptForm(char: string): string {
  const code = codeOf(char)
  if (code >= 0xd800 && code <= 0xdfff) return REPLACEMENT
  return isHiddenControl(code) ? '' : char
}

function inRanges(ranges: readonly (readonly [number, number])[], codePoint: number): boolean {
  for (const [first, last] of ranges) {
    if (codePoint < first) return false
    if (codePoint <= last) return true
  }
  return false
}
