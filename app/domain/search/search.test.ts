import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { codePointLength, sliceCodePoints } from '#graph-data/text/code-points.ts'
import { skeleton } from '#graph-data/text/skeleton.ts'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { collectionSearch } from './collection-search.ts'
import { createSearchEngine, type SearchDoc } from './search-engine.ts'
import { searchWords, stemsOf } from './search-words.ts'
import { isOneTypoApart, swapped } from './typo.ts'

const NAMES = [
  'وزارة الدفاع',
  'أوريشنيك',
  'بيلاروس',
  'ألكسندر لوكاشينكو',
  'معاهدة الضمانات الأمنية',
  'مجلس الوزراء',
  'Oreshnik',
  'Union State',
]
const docs = (names: readonly string[]): readonly SearchDoc<'name'>[] =>
  names.map((text) => ({ group: 'name', weight: 0, texts: [{ text, isName: true }] }))

function find(query: string, names: readonly string[] = NAMES) {
  const engine = createSearchEngine(docs(names))
  engine.grow(names.length)
  return (engine.find(query, 10).get('name') ?? []).map(({ doc, ranked }) => {
    const text = names[doc] ?? ''
    return { text, marked: ranked.marks.map(([from, to]) => sliceCodePoints(text, from, to)), ...ranked }
  })
}

describe('search', () => {
  it.each([
    ['اوريشنيك', 'أوريشنيك', 'أوريشنيك', 'exact'],
    ['وبيلاروس', 'بيلاروس', 'بيلاروس', 'stem'],
    ['للدفاع', 'وزارة الدفاع', 'دفاع', 'stem'],
    ['دفاع', 'وزارة الدفاع', 'دفاع', 'stem'],
    ['والدفاع', 'وزارة الدفاع', 'دفاع', 'stem'],
    ['وزاره', 'وزارة الدفاع', 'وزارة', 'exact'],
    ['لوكا', 'ألكسندر لوكاشينكو', 'لوكا', 'prefix'],
    ['لوكاشنكو', 'ألكسندر لوكاشينكو', 'لوكاشينكو', 'typo'],
    ['oresh', 'Oreshnik', 'Oresh', 'prefix'],
    ['Orehsnik', 'Oreshnik', 'Oreshnik', 'typo'],
  ])('finds %s in %s and marks %s', (query, text, marked, match) => {
    expect(find(query)[0]).toMatchObject({ text, marked: [marked], match })
  })

  it('marks letters with their vowel signs and tatweel', () => {
    expect(find('الدفاع', ['وزارة الدِّفَـاع'])[0]?.marked).toEqual(['الدِّفَـاع'])
  })

  it('puts the whole word before its beginning, and a name before a sentence', () => {
    expect(find('بيلاروس', ['بيلاروسيا', 'بيلاروس']).map(({ text }) => text)).toEqual([
      'بيلاروس',
      'بيلاروسيا',
    ])
    const engine = createSearchEngine([
      { group: 'x', weight: 9, texts: [{ text: 'زار موسكو أمس', isName: false }] },
      { group: 'x', weight: 0, texts: [{ text: 'موسكو', isName: true }] },
    ])
    engine.grow(2)
    expect(
      engine
        .find('موسكو', 5)
        .get('x')
        ?.map(({ doc }) => doc),
    ).toEqual([1, 0])
  })

  it('wants all words, and takes some where no text has all', () => {
    expect(find('مجلس الوزراء').map(({ text }) => text)).toEqual(['مجلس الوزراء'])
    expect(find('مجلس القضاء').map(({ text }) => text)).toEqual(['مجلس الوزراء'])
  })

  it('takes short words as they are typed', () => {
    expect(find('Unoin', ['Union'])).toHaveLength(1)
    expect(find('Sate', ['State of'])).toEqual([])
  })

  it('finds nothing for what holds no letter', () => {
    expect(find('')).toEqual([])
    expect(find(' … !')).toEqual([])
  })

  const letters = fc.constantFrom(...'ابتجدرسعكلمنهويأإآةىفؤئabcd12')
  const signs = fc.constantFrom('', '', '', '\u064e', '\u0640', '\u0651\u0650')
  const word = fc
    .array(fc.tuple(letters, signs), { minLength: 1, maxLength: 9 })
    .map((parts) => parts.flat().join(''))
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => words.join(' '))

  test.prop([text, fc.nat()])('finds every word of a text, and marks just its letters', (written, which) => {
    const words = searchWords(written)
    const asked = words[which % words.length]?.folded ?? ''
    const [hit] = find(asked, [written])
    expect(hit?.match).toBe('exact')
    expect(hit?.marked.map(skeleton)).toEqual([asked])
  })

  test.prop([text, text])('marks letters within the text, in order and apart', (written, query) => {
    for (const { marks } of find(query, [written])) {
      let end = -1
      for (const [from, to] of marks) {
        expect(from).toBeGreaterThan(end)
        expect(to).toBeGreaterThan(from)
        end = to
      }
      expect(end).toBeLessThanOrEqual(codePointLength(written))
    }
  })

  test.prop([text])('cuts a text into words that join to its skeleton', (written) => {
    expect(
      searchWords(written)
        .map(({ folded }) => folded)
        .join(''),
    ).toBe(skeleton(written))
  })

  test.prop([word.map(skeleton)])('cuts stems off the front and never to nothing', (folded) => {
    for (const { text, cut } of stemsOf(folded)) expect(folded.slice(cut)).toBe(text)
  })
})

describe('one typo', () => {
  const word = fc.stringMatching(/^[a-z]{5,9}$/)

  test.prop([word, fc.nat(), fc.constantFrom('change', 'drop', 'add', 'swap'), fc.constantFrom(...'qxz')])(
    'is a letter changed, missing, added or swapped',
    (right, where, what, letter) => {
      const at = where % right.length
      const wrong = {
        change: right.slice(0, at) + letter + right.slice(at + 1),
        drop: right.slice(0, at) + right.slice(at + 1),
        add: right.slice(0, at) + letter + right.slice(at),
        swap: swapped(right)[at % Math.max(swapped(right).length, 1)] ?? right,
      }[what]
      expect(isOneTypoApart(right, wrong)).toBe(right !== wrong)
      expect(isOneTypoApart(wrong, right)).toBe(right !== wrong)
    },
  )

  it('are not two', () => {
    expect(isOneTypoApart('abcdef', 'abxdyf')).toBe(false)
    expect(isOneTypoApart('abcdef', 'abcd')).toBe(false)
    expect(isOneTypoApart('abcdef', 'cbadef')).toBe(false)
  })
})

describe('search of a collection', () => {
  const { detail } = sampleFiles()
  const search = collectionSearch(sampleIndex(), detail, 'en')
  while (!search.grow());

  it('finds entities, claims with the evidence that is quoted, and paragraphs', () => {
    expect(search.find('حداد', 5).entity[0]?.found).toEqual({ kind: 'entity', id: 'nadim-haddad' })
    expect(search.find('boats', 5).claim.map(({ found }) => found)).toContainEqual({
      kind: 'claim',
      id: 'haddad-asks-for-boats',
      evidence: null,
    })
    expect(search.find('زوارق سريعة', 5).claim[0]).toMatchObject({
      found: { kind: 'claim', evidence: 'daily-3' },
      in: 'quote',
    })
    expect(search.find('صياغتنا', 5).paragraph.every(({ found }) => found.kind === 'paragraph')).toBe(true)
  })

  it('shows of two texts that match as well the one in the reader’s language', () => {
    expect(search.find('2', 5).entity.every(({ language }) => language === 'en')).toBe(true)
  })
})
