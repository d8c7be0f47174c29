import { expect, test } from 'vitest'
import { findingsOf } from '../test-collection.ts'
import type { DraftCollection } from '../test-draft.ts'

type DraftEntity = DraftCollection['entities'][number]

const change = (more: Partial<DraftEntity>) => (draft: DraftCollection) => {
  Object.assign(draft.entities[0] ?? {}, more)
}
const label = (ar: string, en = 'Nadim Haddad') => change({ label: { ar, en } })
const wordsOf = (count: number) => Array.from({ length: count }, (_, n) => `كلمة${n}`).join(' ')

test('[T1] no text has a control, a direction mark or another hidden character', () => {
  for (const [hidden, character] of [
    ['\u202e', 'U+202E'],
    ['\u200f', 'U+200F'],
    ['\u2067', 'U+2067'],
    ['\u0007', 'U+0007'],
    ['\ufeff', 'U+FEFF'],
    ['\u00ad', 'U+00AD'],
  ] as const) {
    expect(findingsOf('T1', label(`نديم${hidden} حداد`))).toMatchObject([
      { path: ['entities', 0, 'label', 'ar'], params: { character } },
    ])
  }
  expect(findingsOf('T1', change({ aliases: ['a\u200bb'], seen: { daily: ['c\u061cd'] } }))).toHaveLength(2)
  expect(findingsOf('T1', label('نَدِيمٌ (حدّاد) «S-400» 50%'))).toEqual([])
})

test('[T2] a name has at most twelve words', () => {
  expect(findingsOf('T2', label(wordsOf(13)))).toMatchObject([{ params: { count: 13 } }])
  expect(findingsOf('T2', label(wordsOf(12)))).toEqual([])
  expect(findingsOf('T2', change({ aliases: [wordsOf(13)] }))).toHaveLength(1)
  expect(findingsOf('T2', change({ seen: { daily: [wordsOf(13)] } }))).toHaveLength(1)
})

test('[T3] a short name has at most 24 characters, each counting once', () => {
  const short = (en: string) => findingsOf('T3', change({ short: { ar: 'حداد', en } }))
  expect(short('x'.repeat(25))).toMatchObject([
    { path: ['entities', 0, 'short', 'en'], params: { count: 25 } },
  ])
  expect(short('x'.repeat(24))).toEqual([])
  expect(short('𐍈'.repeat(24))).toEqual([])
})

test('[T4] a text of white space is no text', () => {
  expect(findingsOf('T4', label(' \u00a0 '))).toMatchObject([{ path: ['entities', 0, 'label', 'ar'] }])
  expect(findingsOf('T4', label('حداد'))).toEqual([])
})

test('[T5] each language is written in its own script', () => {
  expect(findingsOf('T5', label('Haddad'))).toMatchObject([
    { severity: 'warning', params: { language: 'ar' } },
  ])
  expect(findingsOf('T5', label('حداد', 'حداد'))).toMatchObject([{ params: { language: 'en' } }])
  expect(findingsOf('T5', label('منظومة S-400', 'the S-400 (إس)'))).toEqual([])
  expect(findingsOf('T5', label('1997', '1997'))).toEqual([])
})

test('[T6] texts have no outer or doubled spaces and are composed; line breaks may stand', () => {
  for (const text of [' حداد', 'حداد ', 'نديم  حداد', 'آ'.normalize('NFD')]) {
    expect(findingsOf('T6', label(text))).toMatchObject([{ severity: 'warning' }])
  }
  expect(findingsOf('T6', change({ description: { ar: 'سطر\nوسطر', en: 'a line\nand another\n' } }))).toEqual(
    [],
  )
})

test('[T7] a description is one sentence', () => {
  const described = (ar: string) => findingsOf('T7', change({ description: { ar, en: 'One.' } }))
  expect(described('هذه جملة. وهذه جملة.')).toMatchObject([{ params: { count: 2 } }])
  expect(described('هذه جملة، وفيها د. حداد و3.5 أمتار.')).toEqual([])
})
