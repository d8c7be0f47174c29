import { expect, test } from 'vitest'
import { draftProof, findingsOf } from '../test-collection.ts'
import { DAILY_LINES, type DraftCollection, type DraftEvidence, placeOf } from '../test-draft.ts'
import { quoteBudget } from './quotes.ts'

const SIGNS = 'haddad-signs-treaty'
const change = (more: Partial<DraftEvidence>) => (draft: DraftCollection) => {
  Object.assign(draftProof(draft, SIGNS), more)
}

/** The first `count` words of line 2 of the sample. */
const opening = (count: number) => (DAILY_LINES[1] ?? '').split(' ').slice(0, count).join(' ')
const quoted = (quote: string) => change({ quote, at: placeOf(2, quote) })

test('[Q1] a quote has at most twelve words', () => {
  expect(findingsOf('Q1', quoted(opening(13)))).toMatchObject([
    { path: ['claims', 'agreements', 0, 'evidence', 0, 'quote'], params: { count: 13, limit: 12 } },
  ])
  expect(findingsOf('Q1', quoted(opening(12)))).toEqual([])
})

test('[Q4] the quotes of a paragraph together stay within its budget, what several cover counting once', () => {
  const length = (DAILY_LINES[1] ?? '').length
  expect(quoteBudget(length)).toBe(60)
  expect(findingsOf('Q4', quoted(opening(11)))).toMatchObject([{ params: { n: 2, length, limit: 60 } }])
  const shared = findingsOf('Q4', (draft) => {
    draft.claims.agreements?.[0]?.evidence.push({ ...draftProof(draft, SIGNS), id: 'daily-2b' })
  })
  expect(shared).toEqual([])
})

test.each([
  [1000, 300],
  [200, 60],
  [199, 60],
  [100, 50],
  [41, 20],
])('[Q4] of %i characters, %i may be quoted', (length, budget) => {
  expect(quoteBudget(length)).toBe(budget)
})

test('[Q5] evidence is anchored: position first, then span', () => {
  const without = (part: 'at' | 'span') =>
    findingsOf('Q5', (draft) => void delete draftProof(draft, SIGNS)[part])
  expect(without('at')).toMatchObject([{ params: { part: 'at' } }])
  expect(without('span')).toMatchObject([{ params: { part: 'span' } }])
  expect(findingsOf('Q5')).toEqual([])
})

test('[Q6] the quote lies in the span, the span in the paragraph', () => {
  const length = (DAILY_LINES[1] ?? '').length
  const [from, to] = placeOf(2, 'معاهدة الجوار مع جمهورية الواحة')
  const spanned = (span: [number, number]) => findingsOf('Q6', change({ span }))
  expect(spanned([from, to])).toEqual([])
  expect(spanned([0, length])).toEqual([])
  expect(spanned([from + 1, to])).toMatchObject([{ path: expect.arrayContaining(['at']) }])
  expect(spanned([0, length + 1])).toMatchObject([{ path: expect.arrayContaining(['span']) }])
})

test('[Q7] an evidence id names a paragraph of an article', () => {
  const named = (id: string) => findingsOf('Q7', change({ id }))
  for (const id of ['daily-9', 'weekly-2', 'daily-lake-2'])
    expect(named(id)).toMatchObject([{ params: { id } }])
  for (const id of ['daily-2', 'daily-2k', 'daily-lake-6']) expect(named(id)).toEqual([])
})

test('[Q8] an evidence id is used once', () => {
  expect(findingsOf('Q8', change({ id: 'daily-3' }))).toMatchObject([
    { path: ['claims', 'agreements', 1, 'evidence', 0, 'id'] },
  ])
  expect(findingsOf('Q8', change({ id: 'daily-3c' }))).toEqual([])
})

test('[Q9] a position is as long as its quote', () => {
  const [from, to] = placeOf(2, 'معاهدة الجوار مع جمهورية الواحة')
  expect(findingsOf('Q9', change({ at: [from, to + 1] }))).toMatchObject([
    { path: expect.arrayContaining(['at']) },
  ])
  expect(findingsOf('Q9', change({ at: [from + 1, to + 1] }))).toEqual([])
})

test('[Q10] a quote is in form C', () => {
  const written = (quote: string) => findingsOf('Q10', change({ quote }))
  for (const quote of ['معاهدة  الجوار', ' معاهدة', 'معاه\u200fدة', 'ا\u0653ل'])
    expect(written(quote)).toHaveLength(1)
  expect(written('معاهدة الجوار')).toEqual([])
})
