import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { KIND_MARKS } from '../ui/kind-look.ts'
import { LINE_LOOKS } from '../ui/line-look.ts'
import { SIGN_WIDTH, type Sign, signPath } from '../ui/sign-look.ts'

/** What a picture says by itself: title, sentence, legend, and where it comes from. */
export interface PictureSheet {
  readonly language: Language
  readonly title: string
  readonly sentence: string
  /** Collection, version, date, address, licence. */
  readonly credit: string
  readonly families: readonly { readonly family: LineFamily; readonly word: string }[]
  readonly kinds: readonly { readonly kind: EntityKind; readonly word: string }[]
  /** Signs on its lines and nodes. */
  readonly signs: readonly { readonly sign: Sign; readonly word: string }[]
  /** Size of the drawing in pixels. */
  readonly drawing: { readonly width: number; readonly height: number }
  readonly colours: {
    readonly text: string
    readonly soft: string
    readonly line: string
    readonly denied: string
    readonly onKind: string
    readonly kinds: Readonly<Record<EntityKind, string>>
    readonly signs: Readonly<Record<Sign, string>>
  }
}

export interface SheetText {
  readonly text: string
  /** Where the line begins: its right end in Arabic. */
  readonly x: number
  /** Of the baseline. */
  readonly y: number
  readonly size: number
  readonly weight: number
  readonly colour: string
}

export interface SheetShape {
  readonly path: string
  readonly x: number
  readonly y: number
  readonly scale: number
  readonly fill?: string
  readonly stroke?: {
    readonly colour: string
    readonly width: number
    readonly dash: readonly number[]
    readonly cap: 'butt' | 'round'
  }
}

/** Everything of a sheet with its place; pixels from the top left corner. */
export interface SheetLayout {
  readonly width: number
  readonly height: number
  readonly drawing: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  }
  readonly texts: readonly SheetText[]
  readonly shapes: readonly SheetShape[]
}

const MARGIN = 32
const LEAST_WIDTH = 760
const TITLE = 26
const TEXT = 15
const LINE = 24
const SAMPLE = 46
const MARK = 20
const GAP = 10
/** Mean breadth of a letter to the font size: lines are broken by count, as nothing is measured here. */
const LETTER = 0.55

/** Title and sentence over the drawing, legend and credit under it. */
export function layoutSheet(sheet: PictureSheet): SheetLayout {
  const { drawing, language, colours } = sheet
  const width = Math.max(LEAST_WIDTH, drawing.width) + 2 * MARGIN
  const inner = width - 2 * MARGIN
  const start = language === 'ar' ? width - MARGIN : MARGIN
  const sentence = broken(sheet.sentence, inner, TEXT)
  const credit = broken(sheet.credit, inner, TEXT - 2)
  const sentenceTop = MARGIN + TITLE + 12
  const top = sentenceTop + sentence.length * LINE + 8
  const legend = legendOf(sheet, inner, top + drawing.height + 16)
  const creditTop = legend.bottom + 16
  const line = (text: string, y: number, size: number, weight: number, colour: string): SheetText => ({
    text,
    x: start,
    y,
    size,
    weight,
    colour,
  })
  return {
    width,
    height: creditTop + credit.length * LINE + MARGIN,
    drawing: { x: (width - drawing.width) / 2, y: top, ...drawing },
    texts: [
      line(sheet.title, MARGIN + TITLE, TITLE, 700, colours.text),
      ...sentence.map((text, row) => line(text, sentenceTop + (row + 0.8) * LINE, TEXT, 400, colours.text)),
      ...legend.texts,
      ...credit.map((text, row) => line(text, creditTop + (row + 0.8) * LINE, TEXT - 2, 400, colours.soft)),
    ],
    shapes: legend.shapes,
  }
}

interface Legend {
  readonly texts: readonly SheetText[]
  readonly shapes: readonly SheetShape[]
  readonly bottom: number
}

/** Samples and words in rows from the side where reading begins. */
function legendOf(sheet: PictureSheet, inner: number, top: number): Legend {
  const samples = [
    ...sheet.families.map(({ family, word }) => ({ word, wide: SAMPLE, draw: lineSample(sheet, family) })),
    ...sheet.signs.map(({ sign, word }) => ({ word, wide: MARK, draw: signMark(sheet, sign) })),
    ...sheet.kinds.map(({ kind, word }) => ({ word, wide: MARK, draw: kindMark(sheet, kind) })),
  ]
  const isMirrored = sheet.language === 'ar'
  const pitch = LINE + 4
  let [x, row] = [0, 0]
  const placed = samples.map(({ word, wide, draw }) => {
    const length = wide + GAP + Math.max(word.length, 5) * TEXT * LETTER + 2 * GAP
    if (x > 0 && x + length > inner) [x, row] = [0, row + 1]
    const y = top + (row + 0.5) * pitch
    const left = isMirrored ? MARGIN + inner - x - wide : MARGIN + x
    x += length
    const text: SheetText = {
      text: word,
      x: isMirrored ? left - GAP : left + wide + GAP,
      y: y + TEXT * 0.35,
      size: TEXT,
      weight: 400,
      colour: sheet.colours.text,
    }
    return { text, shapes: draw.map((shape) => ({ ...shape, x: left + shape.x, y: y + shape.y })) }
  })
  return {
    texts: placed.map(({ text }) => text),
    shapes: placed.flatMap(({ shapes }) => shapes),
    bottom: top + (row + 1) * pitch,
  }
}

function lineSample({ colours }: PictureSheet, family: LineFamily): readonly SheetShape[] {
  const { dash, cap, width, struck } = LINE_LOOKS[family]
  const colour = struck ? colours.denied : colours.line
  const line = { path: `M0 0H${SAMPLE}`, x: 0, y: 0, scale: 1, stroke: { colour, width, dash, cap } }
  if (!struck) return [line]
  const slashes = `M12 6l5 -12M${SAMPLE - 17} 6l5 -12`
  return [line, { ...line, path: slashes, stroke: { colour, width: 2, dash: [], cap } }]
}

function signMark({ colours }: PictureSheet, sign: Sign): readonly SheetShape[] {
  const radius = MARK / 2
  const middle = { x: radius, y: 0, scale: 1 }
  const disc = `M${-radius} 0a${radius} ${radius} 0 1 0 ${MARK} 0a${radius} ${radius} 0 1 0 ${-MARK} 0z`
  return [
    { ...middle, path: disc, fill: colours.signs[sign] },
    {
      ...middle,
      path: signPath(sign, radius),
      stroke: { colour: colours.onKind, width: radius * SIGN_WIDTH, dash: [], cap: 'round' },
    },
  ]
}

function kindMark({ colours }: PictureSheet, kind: EntityKind): readonly SheetShape[] {
  const { outline, icon, shift } = KIND_MARKS[kind]
  const scale = MARK / 24
  const inset = 5 * scale
  return [
    { path: outline, x: 0, y: -MARK / 2, scale, fill: colours.kinds[kind] },
    {
      path: icon,
      x: inset,
      y: inset - MARK / 2 + (shift / 2) * scale,
      scale: (scale * 14) / 24,
      stroke: { colour: colours.onKind, width: 2.4, dash: [], cap: 'round' },
    },
  ]
}

/** Text in lines that fit a breadth. */
function broken(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / (size * LETTER)))
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines
}
