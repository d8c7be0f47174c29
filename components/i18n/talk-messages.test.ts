import { describe, expect, it } from 'vitest'
import { judgeAr } from './messages/judge.ar.ts'
import { judgeEn } from './messages/judge.en.ts'
import { presenterAr } from './messages/presenter.ar.ts'
import { presenterEn } from './messages/presenter.en.ts'

const ANYTHING = {
  at: 3,
  of: 5,
  n: 7,
  count: 3,
  by: '٭',
  total: '٭',
  publisher: '٭',
  date: '٭',
  word: '٭',
  card: '٭',
}

/** Every message as text, functions called with some of everything. */
function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  // The words of the clock's total are a text, those of a count a number: `ANYTHING` has both.
  if (typeof value === 'function') return [[path, (value as (p: unknown) => string)(ANYTHING)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))
}

describe.each([
  ['the presenter’s window', presenterAr(String), presenterEn(String)],
  ['judging together', judgeAr(String), judgeEn(String)],
])('the words of %s', (_, inArabic, inEnglish) => {
  const arabic = flatten(inArabic, '')
  const english = flatten(inEnglish, '')

  it('say the same things in both languages, and are never empty', () => {
    expect(arabic.map(([path]) => path)).toEqual(english.map(([path]) => path))
    expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are Arabic in Arabic: letters and punctuation', () => {
    const foreign = arabic.filter(
      ([path, text]) => path !== '.cards.4' && /[A-Za-z,;?\u0640]/u.test(text.replace('Shift', '')),
    )
    expect(foreign).toEqual([])
    expect(english.filter(([, text]) => /[\u0621-\u064a]/u.test(text))).toEqual([])
  })
})

it('hands are counted in Arabic as Arabic does', () => {
  const { hands } = judgeAr(String)
  expect([0, 1, 2, 3, 11, 100].map((count) => hands({ count }))).toEqual([
    'لا أحد',
    'صوت واحد',
    'صوتان',
    '3 أصوات',
    '11 صوتًا',
    '100 صوت',
  ])
})

it('no word calls the editors’ reading the right one', () => {
  for (const [, text] of [...flatten(judgeAr(String), ''), ...flatten(judgeEn(String), '')]) {
    expect(text).not.toMatch(/right answer|correct|الصحيح|الصواب|الإجابة الصحيحة/)
  }
})
