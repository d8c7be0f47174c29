import fc from 'fast-check'
import { expect, test } from 'vitest'
import { rollingHash, rollingHashes, rollingHashOf } from './rolling-hash.ts'

test('a stretch of a text has the hash that it has alone', () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 40 })
  fc.assert(
    fc.property(text, fc.nat(60), fc.nat(60), (any, a, b) => {
      const chars = Array.from(any)
      const [from, to] = [Math.min(a, b, chars.length), Math.min(Math.max(a, b), chars.length)]
      expect(rollingHashOf(rollingHashes(chars), from, to)).toBe(rollingHash(chars.slice(from, to).join('')))
    }),
  )
})

test('order, length and every letter count', () => {
  const texts = ['', 'قلم', 'ملق', 'قل', 'قلمم', 'قلن', '😀', '😁']
  expect(new Set(texts.map(rollingHash)).size).toBe(texts.length)
})
