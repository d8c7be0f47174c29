import type { Measure } from '../geometry/label-wrap.ts'
import { LABEL_FONT } from './fonts.ts'

/** Average advance of a letter, in ems, where there is no canvas to measure with. */
const ARABIC_EM = 0.5
const OTHER_EM = 0.57

/** Width at 100 px, so that widths at any size follow by a rule of three. */
const NOMINAL = 100

export interface TextMeter {
  /** @returns width in pixels of `text` at `size` pixels */
  readonly width: (text: string, weight: number, size: number) => number
  /** Forgets widths measured before a font arrived. */
  readonly forget: () => void
}

/** Measures label text with the browser's canvas, or estimates where there is none (headless). */
export function createTextMeter(): TextMeter {
  const known = new Map<string, number>()
  const context = typeof document === 'undefined' ? null : document.createElement('canvas').getContext('2d')
  const nominal = (text: string, weight: number): number => {
    if (!context) return estimate(text)
    context.font = `${weight} ${NOMINAL}px ${LABEL_FONT}`
    return context.measureText(text).width
  }
  return {
    width: (text, weight, size) => {
      const key = `${weight} ${text}`
      const width = known.get(key) ?? nominal(text, weight)
      known.set(key, width)
      return (width * size) / NOMINAL
    },
    forget: () => known.clear(),
  }
}

/** A measure at one size and weight, as `wrapLabel` wants it. */
export const measureAt =
  (meter: TextMeter, weight: number, size: number): Measure =>
  (text) =>
    meter.width(text, weight, size)

function estimate(text: string): number {
  let ems = 0
  for (const character of text) {
    if (/\p{M}/u.test(character)) continue
    ems += /\p{Script=Arabic}/u.test(character) ? ARABIC_EM : OTHER_EM
  }
  return ems * NOMINAL
}
