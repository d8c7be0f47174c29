import { describe, expect, test } from 'vitest'
import { sliceCodePoints } from './code-points.ts'
import { wordSpans, words } from './words.ts'

describe('words', () => {
  test.each([
    ['a clitic belongs to its word', 'وبالاتفاق مع الجيران', ['وبالاتفاق', 'مع', 'الجيران']],
    [
      'alef forms, ta marbuta and alef maqsura fold',
      'أُعلنت الاتفاقيّة على الملأ',
      ['اعلنت', 'الاتفاقيه', 'علي', 'الملا'],
    ],
    ['waw and ya with hamza do not', 'مسؤول شاطئ', ['مسؤول', 'شاطئ']],
    ['a hyphen, a point and an underscore separate', 'S-400 و3.5 a_b', ['s', '400', 'و3', '5', 'a', 'b']],
    ['punctuation is none', '«نعم»، قال؛ — !', ['نعم', 'قال']],
    ['a lone tatweel is none, in a word it is dropped', 'ـ سـلام', ['سلام']],
    ['direction marks do not separate', 'كل\u200fمة', ['كلمه']],
    ['presentation forms are spelled out', 'ﺳﻼﻡ', ['سلام']],
    ['one sign may be several words', 'ﷺ', ['صلي', 'الله', 'عليه', 'وسلم']],
    ['decomposed letters are composed first', 'ا\u0654من', ['امن']],
    ['an empty text has none', '', []],
  ])('%s', (_, text, wanted) => {
    expect(words(text)).toEqual(wanted)
  })
})

describe('word spans', () => {
  test('hold the marks of their letters and no punctuation', () => {
    const text = '«🚀 وقَّعَ» الوزيرُ.'
    expect(wordSpans(text).map((span) => sliceCodePoints(text, ...span))).toEqual(['وقَّعَ', 'الوزيرُ'])
  })

  test('of a sign for several words are the same', () => {
    expect(wordSpans('٣½')).toEqual([
      [0, 2],
      [1, 2],
    ])
  })
})
