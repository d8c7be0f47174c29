import { expect, test } from 'vitest'
import { codePointLength, sliceCodePoints, toCodePointOffset, toUtf16Offset } from './code-points.ts'

test('an emoji is one code point and two UTF-16 units', () => {
  expect(codePointLength('أ🚀ب')).toBe(3)
  expect(toUtf16Offset('أ🚀ب', 2)).toBe(3)
  expect(toCodePointOffset('أ🚀ب', 3)).toBe(2)
})

test('a slice counts code points', () => {
  expect(sliceCodePoints('أ🚀ب', 1, 2)).toBe('🚀')
  expect(sliceCodePoints('أ🚀ب', 2)).toBe('ب')
})

test('offsets outside the text become its ends', () => {
  expect(toUtf16Offset('أ🚀', 9)).toBe(3)
  expect(toUtf16Offset('أ🚀', -1)).toBe(0)
  expect(toCodePointOffset('أ🚀', 9)).toBe(2)
  expect(sliceCodePoints('أ🚀', 1, 9)).toBe('🚀')
})

test('an offset inside a surrogate pair becomes that of the next code point', () => {
  expect(toCodePointOffset('🚀ب', 1)).toBe(1)
})
