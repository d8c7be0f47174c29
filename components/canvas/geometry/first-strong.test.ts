import { expect, test } from 'vitest'
import { firstStrongDirection } from './first-strong.ts'

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
