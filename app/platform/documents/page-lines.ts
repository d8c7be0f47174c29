import { turnLtrRuns } from './ltr-runs.ts'

/** A stretch of text on a page of a PDF, as pdf.js gives it. Units: points, the origin at the bottom left. */
export interface PageItem {
  readonly str: string
  /** Left end, unless `isMirrored`: then the right end. */
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  /** Its letters advance to the left: it is stored in the order of reading. */
  readonly isMirrored: boolean
}

export interface PageText {
  /** One line a block; words in the order of reading. */
  readonly text: string
  /** Whether letters, words or brackets had to be put into that order. */
  readonly isRepaired: boolean
}

interface Line {
  readonly y: number
  readonly size: number
  readonly items: PageItem[]
}

const RTL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/u
const RTL_ALL = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/gu
const LTR_ALL = /[A-Za-z\u00C0-\u024F\u0370-\u052F]/gu
const ONLY_MARKS = /^\p{M}+$/u

/** Items of one line differ in height by less than this share of their size. */
const SAME_LINE = 0.4
/** A gap wider than this share of the size is a space that the page does not hold as a character. */
const SPACE_GAP = 0.15
/** A gap between lines this much wider than the usual one begins another block. */
const BLOCK_GAP = 1.3

/**
 * The text of a page in the order of reading. PDFs hold Arabic mostly as it is drawn, from left to right: each line is
 * put in order by where its pieces stand, not by the order in which they are stored, which is right for either kind.
 * Whether the letters of the pieces are reversed too, and whether brackets are mirrored, is voted on by the whole page.
 */
export function pageText(items: readonly PageItem[]): PageText {
  const lines = groupLines(items.map(withPlainLetters))
  const isRtlPage = lines.some(isRtlLine)
  const letters = isRtlPage && areLettersReversed(lines) ? lines.map(turnLetters) : lines
  const ordered = letters.map(orderLine)
  const texts = ordered.map(joinLine)
  const mirrored = isRtlPage && areBracketsMirrored(texts) ? texts.map(mirrorIfRtl) : texts
  const isMoved = ordered.some(
    (line, i) => isRtlLine(line) && line.items.some((item, k) => item !== letters[i]?.items[k]),
  )
  return {
    text: joinBlocks(ordered, mirrored.map(settleMarks)),
    isRepaired: letters !== lines || mirrored !== texts || isMoved,
  }
}

/** Forms that letters take beside others, each a character of its own: what is meant is the letter. */
const FORMS = /[\uFB50-\uFBB1\uFBD3-\uFD3D\uFE70-\uFEFC]/gu

const withPlainLetters = (item: PageItem): PageItem => {
  // A mark alone comes as a space that carries it.
  const str = item.str.replace(FORMS, (form) => form.normalize('NFKC').replace(' ', ''))
  return str === item.str ? item : { ...item, str }
}

/** Lines in the order in which they are stored, so that columns stay apart. */
function groupLines(items: readonly PageItem[]): Line[] {
  const lines: Line[] = []
  for (const item of withMarksSettled(items)) {
    // Pieces of a line in another font may follow after its neighbour.
    const line = lines.slice(-3).findLast((candidate) => isOn(candidate, item))
    if (line) line.items.push(item)
    else if (item.str.trim() !== '') lines.push({ y: item.y, size: item.size, items: [item] })
  }
  return lines
}

const isOn = (line: Line, item: PageItem): boolean =>
  Math.abs(line.y - item.y) < SAME_LINE * Math.max(line.size, item.size)

/** A mark stands no further to the left of its letter's left end, or above its line, than this share of its size. */
const MARK_REACH = 0.4
/** Narrower than this share of the size, a space is one that the reader of PDFs put beside a mark. */
const THIN_SPACE = 0.05

/**
 * Marks that are pieces of their own go behind the letter on which they stand: the one that follows where letters are
 * stored from the left, else the one before.
 */
function withMarksSettled(items: readonly PageItem[]): readonly PageItem[] {
  const pieces = items.filter(({ str, width, size }) => str.trim() !== '' || width > THIN_SPACE * size)
  const settled: PageItem[] = []
  let marks = ''
  pieces.forEach((item, i) => {
    const str = item.str.trim()
    const before = settled.at(-1)
    if (str === '') settled.push(item)
    else if (!ONLY_MARKS.test(str)) {
      settled.push(marks === '' ? item : { ...item, str: item.str.trimEnd() + marks })
      marks = ''
    } else if (standsOn(item, nextLetter(pieces, i))) marks = str + marks
    else if (before) settled[settled.length - 1] = { ...before, str: before.str + str }
  })
  return settled
}

const nextLetter = (pieces: readonly PageItem[], at: number): PageItem | undefined =>
  pieces.slice(at + 1, at + 4).find(({ str }) => str.trim() !== '' && !ONLY_MARKS.test(str.trim()))

function standsOn(mark: PageItem, letter: PageItem | undefined): boolean {
  if (!letter || !RTL.test(letter.str)) return false
  const reach = MARK_REACH * letter.size
  return Math.abs(leftOf(letter) - mark.x) < reach && Math.abs(mark.y - letter.y) < reach * 2
}

const lettersOf = (line: Line): string => line.items.map(({ str }) => str).join('')

function isRtlLine(line: Line): boolean {
  const text = lettersOf(line)
  return (text.match(RTL_ALL)?.length ?? 0) > (text.match(LTR_ALL)?.length ?? 0)
}

/**
 * Ta marbuta and alef maqsura end words and never begin them; the article begins words. A page on which it is the other
 * way round was stored in the order of reading and then turned round by the reader of PDFs.
 */
function areLettersReversed(lines: readonly Line[]): boolean {
  const text = ` ${lines.map((line) => joinLine(orderLine(line))).join(' ')} `
  const right =
    text.match(/[\u0629\u0649](?=[\s.\u060C])|(?<=\s)\u0627\u0644(?=[\u0621-\u064A])/gu)?.length ?? 0
  const wrong =
    text.match(/(?<=[\s.\u060C])[\u0629\u0649]|(?<=[\u0621-\u064A])\u0644\u0627(?=\s)/gu)?.length ?? 0
  return wrong > right * 2 && wrong >= 2
}

const turnLetters = (line: Line): Line => ({
  ...line,
  items: line.items.map((item) => (RTL.test(item.str) ? { ...item, str: turnAround(item.str) } : item)),
})

/** Letters from the last to the first, marks after what they stand on, numbers and Latin words as they are. */
function turnAround(text: string): string {
  const pieces = text.match(
    /[A-Za-z0-9\u00C0-\u052F\u0660-\u0669](?:[\w.,:/+\-\u00C0-\u052F\u0660-\u0669]*[A-Za-z0-9\u0660-\u0669])?|\P{M}\p{M}*|\p{M}+/gu,
  )
  return (pieces ?? []).reverse().join('')
}

const leftOf = ({ x, width, isMirrored }: PageItem): number => (isMirrored ? x - width : x)
const rightOf = ({ x, width, isMirrored }: PageItem): number => (isMirrored ? x : x + width)

/** From right to left where the line is Arabic, with what reads the other way inside it from left to right. */
function orderLine(line: Line): Line {
  if (!isRtlLine(line)) return line
  const fromRight = [...line.items].sort((a, b) => rightOf(b) - rightOf(a))
  return { ...line, items: turnLtrRuns(fromRight) }
}

/** The words of a line, with spaces where the page leaves room for one. */
function joinLine(line: Line): string {
  let text = ''
  let before: PageItem | null = null
  for (const item of line.items) {
    if (before !== null && isApart(before, item)) text += ' '
    text += item.str
    before = item
  }
  return text.replace(/\s+/gu, ' ').trim()
}

function isApart(a: PageItem, b: PageItem): boolean {
  const gap = Math.max(leftOf(b) - rightOf(a), leftOf(a) - rightOf(b))
  return gap > SPACE_GAP * Math.max(a.size, b.size)
}

const MIRRORS: Readonly<Record<string, string>> = {
  '(': ')',
  ')': '(',
  '[': ']',
  ']': '[',
  '{': '}',
  '}': '{',
  '\u00AB': '\u00BB',
  '\u00BB': '\u00AB',
  '\u2039': '\u203A',
  '\u203A': '\u2039',
}
const BRACKETS = /[()[\]{}\u00AB\u00BB\u2039\u203A]/gu
const OPENING = '([{\u00AB\u2039'

const mirrorBrackets = (text: string): string => text.replace(BRACKETS, (char) => MIRRORS[char] ?? char)
const mirrorIfRtl = (text: string): string => (RTL.test(text) ? mirrorBrackets(text) : text)

function areBracketsMirrored(texts: readonly string[]): boolean {
  const rtl = texts.filter((text) => RTL.test(text)).join('\n')
  return misplaced(rtl) > misplaced(mirrorBrackets(rtl))
}

/** Brackets that close nothing, and brackets that open and are never closed. */
function misplaced(text: string): number {
  const open: string[] = []
  let wrong = 0
  for (const [char] of text.matchAll(BRACKETS)) {
    if (OPENING.includes(char)) open.push(char)
    else if (open.at(-1) === MIRRORS[char]) open.pop()
    else wrong += 1
  }
  return wrong + open.length
}

/** A mark that stands before its letter, at the beginning of a word, goes behind it. */
const settleMarks = (text: string): string => text.replace(/(^|\s)(\p{M}+)(\p{L})/gu, '$1$3$2')

/** Lines of one block become one line: as far apart as most, and of one size. */
function joinBlocks(lines: readonly Line[], texts: readonly string[]): string {
  const gaps = lines
    .slice(1)
    .map((line, i) => (lines[i]?.y ?? 0) - line.y)
    .filter((gap) => gap > 0)
    .sort((a, b) => a - b)
  // Blocks of several lines set the usual gap; the lower quartile holds where most blocks have one line.
  const usual = gaps[gaps.length >> 2] ?? 0
  let text = texts[0] ?? ''
  for (let i = 1; i < lines.length; i += 1) {
    const [line, before] = [lines[i], lines[i - 1]]
    if (!line || !before) continue
    const gap = before.y - line.y
    const isSameSize = Math.abs(line.size - before.size) < 0.15 * before.size
    const continues = isSameSize && gap > 0 && gap <= usual * BLOCK_GAP && gap < 2.5 * line.size
    text += (continues ? ' ' : '\n') + (texts[i] ?? '')
  }
  return text
}
