import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { gramHashes, gramsOf, likeness, minimaOf, SKETCH_BYTES, sketchBytes, sketchOf } from './sketch.ts'

/** Letters of an invented alphabet, so that two long draws hardly share a run of four. */
const letters = (seed: number, length: number): string => {
  let state = seed
  return Array.from({ length }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return String.fromCodePoint(0x0627 + ((state >>> 16) % 28))
  }).join('')
}

const alike = (a: string, b: string): number => {
  const grams = gramHashes(Array.from(b))
  return likeness(sketchBytes(sketchOf(a)), minimaOf(grams, 0, grams.length))
}

describe('a sketch', () => {
  test('is like itself and hardly like another', () => {
    expect(alike(letters(1, 200), letters(1, 200))).toBe(1)
    expect(alike(letters(1, 200), letters(2, 200))).toBeLessThan(0.1)
  })

  test('is like a text in proportion to the runs of four letters that they share', () => {
    const [same, one, other] = [letters(3, 150), letters(4, 50), letters(5, 50)]
    // 147 runs of 200 are shared by 247 in all: 0.6, and the estimate wanders by about 0.06.
    expect(alike(same + one, same + other)).toBeGreaterThan(0.45)
    expect(alike(same + one, same + other)).toBeLessThan(0.75)
  })

  test('does not know the order of far parts, nor how often they come', () => {
    const [a, b] = [letters(6, 120), letters(7, 120)]
    expect(alike(a + b, b + a)).toBeGreaterThan(0.9)
    expect(alike(a, a + a)).toBeGreaterThan(0.9)
  })

  test('of a text is made of the minima of its parts, whatever the parts', () => {
    const text = letters(8, 90)
    const grams = gramHashes(Array.from(text))
    fc.assert(
      fc.property(fc.integer({ min: 0, max: grams.length }), (cut) => {
        const [left, right] = [minimaOf(grams, 0, cut), minimaOf(grams, cut, grams.length)]
        const whole = left.map((least, k) => Math.min(least, right[k] ?? 0))
        expect(likeness(sketchBytes(sketchOf(text)), whole)).toBe(1)
      }),
    )
  })

  test('is 64 bytes and comes back from its hex', () => {
    expect(sketchBytes(sketchOf('ابجد'))).toHaveLength(SKETCH_BYTES)
    expect(gramsOf(10, 20)).toEqual([10, 17])
    expect(gramsOf(10, 12)).toEqual([10, 11])
  })
})
