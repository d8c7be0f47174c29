import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import { KIND_MARKS } from './kind-look.ts'
import { LINE_LOOKS } from './line-look.ts'

type Rgb = readonly [number, number, number]
type Matrix = readonly [Rgb, Rgb, Rgb]

/**
 * Full severity, on linear light: Machado, Oliveira and Fernandes 2009 for the three dichromacies; grey is relative
 * luminance (WCAG 2).
 */
const VISIONS: Readonly<Record<string, Matrix>> = {
  normal: [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ],
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
  grey: [
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
    [0.2126, 0.7152, 0.0722],
  ],
}

/** CIE76 distance from which two fills of this size are told apart without comparing them side by side. */
const APART = 20
/** Share of the ground of two outlines that only one covers, from which they are told apart: a tenth, as octagon and circle. */
const SHAPES_APART = 0.1

const linear = (channel: number): number =>
  channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4

function seen(hex: string, vision: Matrix): Rgb {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) =>
    linear(Number.parseInt(hex.slice(at, at + 2), 16) / 255),
  )
  const mix = (row: Rgb) => Math.min(1, Math.max(0, row[0] * r + row[1] * g + row[2] * b))
  return [mix(vision[0]), mix(vision[1]), mix(vision[2])]
}

/** CIE Lab under D65, from linear light. */
function lab([r, g, b]: Rgb): Rgb {
  const f = (t: number): number => (t > 216 / 24389 ? Math.cbrt(t) : (24389 / 27) * (t / 116) + 16 / 116)
  const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047)
  const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b)
  const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883)
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)]
}

function distance(a: string, b: string, vision: Matrix): number {
  const [one, two] = [lab(seen(a, vision)), lab(seen(b, vision))]
  return Math.hypot(one[0] - two[0], one[1] - two[1], one[2] - two[2])
}

const TOKENS = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')

/** A token's colour in the light and the dark theme. */
function token(name: string): Readonly<Record<'light' | 'dark', string>> {
  const [, light, dark] =
    new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)`).exec(TOKENS) ?? []
  if (light === undefined || dark === undefined) throw new Error(`no colour of ${name}`)
  return { light, dark }
}

const SIDE = 48

/** The cells of a mark's field that its outline covers; understands the path commands that the marks use. */
function covered(path: string): readonly boolean[] {
  const points: (readonly [number, number])[] = []
  let [x, y] = [0, 0]
  const go = (nextX: number, nextY: number) => {
    ;[x, y] = [nextX, nextY]
    points.push([x, y])
  }
  for (const [, command = '', rest = ''] of path.matchAll(/([a-zA-Z])([^a-zA-Z]*)/g)) {
    const n = [...rest.matchAll(/-?\d*\.?\d+/g)].map(Number)
    const at = (index: number): number => n[index] ?? 0
    if (command === 'M' || command === 'L') for (let i = 0; i < n.length; i += 2) go(at(i), at(i + 1))
    else if (command === 'l') for (let i = 0; i < n.length; i += 2) go(x + at(i), y + at(i + 1))
    else if (command === 'h') go(x + at(0), y)
    else if (command === 'v') go(x, y + at(0))
    else if (command === 'H') go(at(0), y)
    else if (command === 'V') go(x, at(0))
    else if (command === 'a') {
      for (let i = 0; i < n.length; i += 7) for (const to of arc([x, y], n.slice(i, i + 7))) go(to[0], to[1])
    } else if (command !== 'z') throw new Error(`a mark uses ${command}`)
  }
  return Array.from({ length: SIDE * SIDE }, (_, cell) =>
    isInside([((cell % SIDE) + 0.5) * (24 / SIDE), (Math.floor(cell / SIDE) + 0.5) * (24 / SIDE)], points),
  )
}

/** A circular arc as SVG draws it (all ours are circular), in steps. */
function arc(
  [x, y]: readonly [number, number],
  n: readonly number[],
): readonly (readonly [number, number])[] {
  const [radius = 1, , , large = 0, sweep = 0, dx = 0, dy = 0] = n
  const half = Math.hypot(dx, dy) / 2
  const rise = Math.sqrt(Math.max(0, radius ** 2 - half ** 2)) * (large === sweep ? -1 : 1)
  const centre = [x + dx / 2 - (dy / (2 * half)) * rise, y + dy / 2 + (dx / (2 * half)) * rise] as const
  const from = Math.atan2(y - centre[1], x - centre[0])
  let turn = Math.atan2(y + dy - centre[1], x + dx - centre[0]) - from
  if (sweep === 1 && turn <= 0) turn += 2 * Math.PI
  if (sweep === 0 && turn >= 0) turn -= 2 * Math.PI
  return Array.from({ length: 24 }, (_, step) => {
    const angle = from + (turn * (step + 1)) / 24
    return [centre[0] + radius * Math.cos(angle), centre[1] + radius * Math.sin(angle)] as const
  })
}

function isInside(
  [x, y]: readonly [number, number],
  points: readonly (readonly [number, number])[],
): boolean {
  let inside = false
  points.forEach(([ax, ay], index) => {
    const [bx, by] = points[(index + 1) % points.length] ?? [ax, ay]
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
  })
  return inside
}

const outlines = new Map(ENTITY_KINDS.map((kind) => [kind, covered(KIND_MARKS[kind].outline)]))

/** The same for red that only repeats what strokes and a cross say already. */
const APART_BESIDE_STROKES = 15

/** Of the ground that two outlines cover, the share that only one of them covers (Jaccard distance). */
function shapeDistance(a: EntityKind, b: EntityKind): number {
  const [one = [], two = []] = [outlines.get(a), outlines.get(b)]
  const either = one.filter((cell, index) => cell || two[index]).length
  return one.filter((cell, index) => cell !== two[index]).length / either
}

const pairs = ENTITY_KINDS.flatMap((a, index) => ENTITY_KINDS.slice(index + 1).map((b) => [a, b] as const))

describe('kinds of entities', () => {
  it.each(pairs)('%s and %s are told apart in every vision, by colour or else by outline', (a, b) => {
    for (const theme of ['light', 'dark'] as const) {
      for (const [name, vision] of Object.entries(VISIONS)) {
        const colours = distance(token(`kind-${a}`)[theme], token(`kind-${b}`)[theme], vision)
        const shapes = shapeDistance(a, b)
        const told = `${theme}, ${name}: colours ${colours.toFixed(1)}, outlines ${shapes.toFixed(3)}`
        expect(colours >= APART || shapes >= SHAPES_APART, told).toBe(true)
      }
    }
  })

  it('each have an icon of their own beside colour and outline', () => {
    expect(new Set(ENTITY_KINDS.map((kind) => KIND_MARKS[kind].icon)).size).toBe(ENTITY_KINDS.length)
  })
})

describe('line families', () => {
  it('are five patterns without any colour: no two share dashes, caps and strokes', () => {
    const patterns = LINE_FAMILIES.map((family) => {
      const { dash, cap, struck } = LINE_LOOKS[family]
      return JSON.stringify([dash, cap, struck])
    })
    expect(new Set(patterns).size).toBe(LINE_FAMILIES.length)
  })

  it('differ in how much of a stretch is drawn, by a tenth at least, or are crossed out', () => {
    const drawn = (family: (typeof LINE_FAMILIES)[number]): number => {
      const { dash, cap, width } = LINE_LOOKS[family]
      if (dash.length === 0) return 1
      const total = dash.reduce((sum, length) => sum + length, 0)
      const strokes = dash.filter((_, index) => index % 2 === 0)
      const caps = cap === 'round' ? strokes.length * width : 0
      return (strokes.reduce((sum, length) => sum + length, 0) + caps) / total
    }
    const period = (family: (typeof LINE_FAMILIES)[number]): number =>
      LINE_LOOKS[family].dash.reduce((sum, length) => sum + length, 0)
    const open = LINE_FAMILIES.filter((family) => !LINE_LOOKS[family].struck)
    for (const [index, a] of open.entries()) {
      for (const b of open.slice(index + 1)) {
        const isApart =
          Math.abs(drawn(a) - drawn(b)) >= 0.1 ||
          Math.abs(period(a) - period(b)) >= 5 ||
          LINE_LOOKS[a].dash.length !== LINE_LOOKS[b].dash.length
        expect(isApart, `${a} and ${b}`).toBe(true)
      }
    }
  })

  it('have the crossed-out one also in a colour of its own that stays apart from the line in dichromacy', () => {
    for (const theme of ['light', 'dark'] as const) {
      for (const name of ['normal', 'protanopia', 'deuteranopia', 'tritanopia']) {
        const vision = VISIONS[name]
        if (!vision) throw new Error(name)
        expect(
          distance(token('denied')[theme], token('canvas-line')[theme], vision),
          `${theme}, ${name}`,
        ).toBeGreaterThan(APART_BESIDE_STROKES)
      }
    }
  })
})
