import { expect, test } from 'vitest'
import { firstStrongDirection, isolate } from './first-strong.ts'

test.each([
  ['المادة نافذة.', 'rtl'],
  ['5 مقالات عن 12/6/2024', 'rtl'],
  ['«برق-7» منظومة', 'rtl'],
  ['\u2067\u200e(نص)', 'rtl'],
  ['(Lakes) البحيرات', 'ltr'],
  ['C++ للمبتدئين', 'ltr'],
  ['12/6/2024', 'ltr'],
  ['', 'ltr'],
] as const)('the first letter decides: %j is %s', (text, direction) => {
  expect(firstStrongDirection(text)).toBe(direction)
})

test('an isolate closes what it opens and keeps the text', () => {
  expect(isolate('نص.')).toBe('\u2067نص.\u2069')
  expect(isolate('Text.')).toBe('\u2066Text.\u2069')
})
