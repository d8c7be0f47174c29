import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import {
  DEFAULT_PROJECTOR,
  formatProjector,
  isProjecting,
  PROJECTOR_RANGES,
  parseProjector,
} from './projector.ts'

const within = (range: keyof typeof PROJECTOR_RANGES) => {
  const { min, max } = PROJECTOR_RANGES[range]
  return fc.integer({ min: min * 100, max: max * 100 }).map((hundredths) => hundredths / 100)
}

describe('the projector profile', () => {
  test.prop([
    fc.record({
      isOn: fc.constantFrom(true, false, null),
      size: within('size'),
      contrast: within('contrast'),
      brightness: within('brightness'),
      theme: fc.constantFrom('light' as const, 'dark' as const),
      isBoth: fc.boolean(),
    }),
  ])('is read as it was stored', (profile) => {
    expect(parseProjector(formatProjector(profile))).toEqual(profile)
  })

  test.prop([fc.string()])('is the usual one where it cannot be read, and never out of range', (text) => {
    const profile = parseProjector(text)
    for (const range of ['size', 'contrast', 'brightness'] as const) {
      expect(profile[range]).toBeGreaterThanOrEqual(PROJECTOR_RANGES[range].min)
      expect(profile[range]).toBeLessThanOrEqual(PROJECTOR_RANGES[range].max)
    }
  })

  test('is light, and in force in full screen until somebody says otherwise', () => {
    expect(parseProjector('')).toEqual(DEFAULT_PROJECTOR)
    expect(DEFAULT_PROJECTOR.theme).toBe('light')
    expect(isProjecting(DEFAULT_PROJECTOR, true)).toBe(true)
    expect(isProjecting(DEFAULT_PROJECTOR, false)).toBe(false)
    expect(isProjecting({ ...DEFAULT_PROJECTOR, isOn: false }, true)).toBe(false)
    expect(isProjecting({ ...DEFAULT_PROJECTOR, isOn: true }, false)).toBe(true)
  })
})
