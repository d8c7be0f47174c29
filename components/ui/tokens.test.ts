import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'

const css = readFileSync(new URL('./tokens.css', import.meta.url), 'utf8')
/** What a story puts over them for the last row. */
const projector = readFileSync(new URL('../story/projector.css', import.meta.url), 'utf8')

/** Value of a colour token in a scheme; `var(…)` is followed. The first of the sheets that has it counts. */
function colour(token: string, scheme: 'light' | 'dark', sheets: readonly string[] = [css]): string {
  const found = sheets.map((sheet) => new RegExp(`${token}:\\s*([^;]+);`).exec(sheet)?.[1])
  const value = found.find((one) => one !== undefined) ?? ''
  const [, other] = /^var\((--[a-z-]+)\)$/.exec(value) ?? []
  if (other !== undefined) return colour(other, scheme, sheets)
  const [, light = '', dark = ''] = /^light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)$/.exec(value) ?? []
  if (light === '') throw new Error(`${token} is not a pair of colours: ${value}`)
  return scheme === 'light' ? light : dark
}

/** Relative luminance and contrast of WCAG 2.2. */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x)
  return (light + 0.05) / (dark + 0.05)
}

const GROUNDS = ['--paper', '--surface', '--sunken']
const pairs = (fronts: readonly string[], grounds: readonly string[]): [string, string][] =>
  fronts.flatMap((front) => grounds.map((ground): [string, string] => [front, ground]))

const TEXT: [string, string][] = [
  ...pairs(['--ink', '--ink-soft', '--accent'], GROUNDS),
  ...pairs(['--denied', '--warning', '--good'], ['--surface', '--paper']),
  ['--on-accent', '--accent'],
  ['--on-accent', '--accent-strong'],
  ['--accent', '--accent-soft'],
  ['--ink', '--accent-soft'],
  ['--ink-soft', '--accent-soft'],
  ['--warning', '--accent-soft'],
  ['--warning', '--sunken'],
  ['--denied', '--denied-soft'],
  ['--ink', '--denied-soft'],
  ['--warning', '--warning-soft'],
  ['--ink', '--warning-soft'],
  ['--good', '--good-soft'],
  ['--ink', '--mark-span'],
  ['--ink', '--mark-quote'],
  ...pairs(['--mark-subject', '--mark-object'], ['--surface', '--mark-span', '--mark-quote']),
  ['--canvas-text', '--canvas-ground'],
]

const LINES: [string, string][] = [
  ...pairs(['--rule-strong', '--focus', '--canvas-line', '--denied'], ['--surface', '--paper']),
  ...pairs(
    ENTITY_KINDS.map((kind) => `--kind-${kind}`),
    ['--surface', '--paper'],
  ),
]

describe.each(['light', 'dark'] as const)('colours of the %s theme', (scheme) => {
  it.each(TEXT)('text in %s on %s has 4.5 : 1', (front, ground) => {
    expect(contrast(colour(front, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(4.5)
  })

  it.each(LINES)('lines and marks in %s on %s have 3 : 1', (front, ground) => {
    expect(contrast(colour(front, scheme), colour(ground, scheme))).toBeGreaterThanOrEqual(3)
  })
})

/** What is read from the last row: title, caption, chips, and a proof that is opened there. */
const FAR_TEXT: [string, string][] = [
  ...pairs(['--ink', '--ink-soft', '--accent', '--denied', '--warning', '--good'], ['--paper', '--surface']),
  ...pairs(['--mark-subject', '--mark-object'], ['--surface']),
  ['--ink', '--accent-soft'],
  ['--on-accent', '--accent'],
  ['--canvas-text', '--canvas-ground'],
]

describe.each(['light', 'dark'] as const)('for the last row, %s', (scheme) => {
  it.each(FAR_TEXT)('text in %s on %s has 7 : 1', (front, ground) => {
    const sheets = [projector, css]
    expect(contrast(colour(front, scheme, sheets), colour(ground, scheme, sheets))).toBeGreaterThanOrEqual(7)
  })
})

describe('styles', () => {
  it('use no italics, no justified text and no letter-spacing, which Arabic does not have', () => {
    const base = readFileSync(new URL('./base.css', import.meta.url), 'utf8')
    expect(`${css}${base}`).not.toMatch(/letter-spacing|italic|justify;|text-transform/)
  })
})
