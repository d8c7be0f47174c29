import { describe, expect, test } from 'vitest'
import { codePoints, sliceCodePoints } from './code-points.ts'
import { skeleton, skeletonWithMap } from './skeleton.ts'

/** The stretch of the text behind each letter of its skeleton. */
const behind = (text: string): string[] =>
  skeletonWithMap(text).map.map((span) => sliceCodePoints(text, ...span))

describe('the map of a skeleton', () => {
  test('gives a letter its marks and tatweel', () => {
    expect(behind('وقَّـع')).toEqual(['و', 'قَّـ', 'ع'])
  })

  test('gives all letters of a ligature the ligature with its marks', () => {
    expect(codePoints(skeleton('سﻻًم'))).toEqual(['س', 'ل', 'ا', 'م'])
    expect(behind('سﻻًم')).toEqual(['س', 'ﻻً', 'ﻻً', 'م'])
  })

  test('gives no letter a mark that stands on punctuation', () => {
    expect(behind('أ-\u0651ب')).toEqual(['أ', 'ب'])
  })

  test('counts code points, an emoji before the letters being one', () => {
    expect(skeletonWithMap('🚀 نص').map).toEqual([
      [2, 3],
      [3, 4],
    ])
  })

  test('spells a sign of four words out without losing its place', () => {
    expect(behind('قال ﷺ نعم').slice(-3)).toEqual(['ن', 'ع', 'م'])
  })
})

test('a letter that Unicode 14 did not know is dropped', () => {
  // U+1E030, a modifier letter of Unicode 15 that newer engines decompose into Cyrillic a
  expect(skeleton('\u{1e030}')).toBe('')
})

test('small and large words that differ in one letter stay apart', () => {
  expect(skeleton('لم يوقع')).not.toBe(skeleton('لن يوقع'))
})
