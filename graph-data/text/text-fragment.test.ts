import { describe, expect, test } from 'vitest'
import { buildTextFragment, withTextFragment } from './text-fragment.ts'

/** The texts that a directive asks a browser to look for. */
const texts = (quote: string): string[] =>
  (buildTextFragment(quote)?.slice(3).split('&') ?? []).map((term) => decodeURIComponent(term.slice(5)))

describe('a text fragment', () => {
  test('holds the whole quote where nothing is unsafe, then a word less', () => {
    expect(texts('أعلن الوزير انتهاء المفاوضات بين البلدين')).toEqual([
      'أعلن الوزير انتهاء المفاوضات بين البلدين',
      'الوزير انتهاء المفاوضات بين البلدين',
    ])
  })

  test('keeps inner punctuation, drops the outer, and offers a run without any', () => {
    expect(texts('«أعلن الوزير، انتهاء المفاوضات مع الجيران.»')).toEqual([
      'أعلن الوزير، انتهاء المفاوضات مع الجيران',
      'انتهاء المفاوضات مع الجيران',
    ])
  })

  test('keeps a dash that stands alone between words', () => {
    expect(texts('أعلن الوزير – أمس – انتهاء المفاوضات')[0]).toBe('أعلن الوزير – أمس – انتهاء المفاوضات')
  })

  test('begins and ends with words without marks', () => {
    expect(texts('مساءً أعلن الوزيرُ انتهاء المفاوضات رسميًّا')[0]).toBe('أعلن الوزيرُ انتهاء المفاوضات')
  })

  test('has no word with tatweel or presentation forms', () => {
    expect(texts('أعلن الـوزير أمس انتهاء المفاوضات ﻻ غير')).toEqual(['أمس انتهاء المفاوضات'])
  })

  test('has no directional controls', () => {
    expect(texts('\u200fأعلن الوزير انتهاء\u200f المفاوضات')[0]).toBe('أعلن الوزير انتهاء المفاوضات')
  })

  test('encodes what has a meaning in a directive', () => {
    const fragment = buildTextFragment('منظومة S-400 & غيرها, من الأسلحة')
    expect(fragment).toMatch(/^:~:text=[^-,]+%20S%2D400%20%26%20[^-,]+%2C%20[^-,&]+&text=[^-,&]+$/)
  })

  test.each([
    ['two words', 'الاستراتيجية الإقليمية'],
    ['three short words', 'من هنا هناك'],
    ['only words that are unsafe', 'الـحرب الـباردة الـطويلة الـجديدة'],
    ['nothing', ''],
    ['punctuation only', '… — … — … — … — … — … — …'],
  ])('is not made from %s', (_, quote) => {
    expect(buildTextFragment(quote)).toBeNull()
  })
})

test('a directive is added behind the fragment an address has', () => {
  expect(withTextFragment('https://example.org/a', ':~:text=b')).toBe('https://example.org/a#:~:text=b')
  expect(withTextFragment('https://example.org/a#top', ':~:text=b')).toBe(
    'https://example.org/a#top:~:text=b',
  )
})
