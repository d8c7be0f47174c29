import { expect, test } from 'vitest'
import { cutSegments } from './segments.ts'

test('overlapping spans are cut into runs with the marks that cover each', () => {
  const marked = [
    { span: [2, 6], mark: 'quote' },
    { span: [4, 8], mark: 'subject' },
  ] as const
  expect(cutSegments('0123456789', marked)).toEqual([
    { start: 0, end: 2, marks: [] },
    { start: 2, end: 4, marks: ['quote'] },
    { start: 4, end: 6, marks: ['quote', 'subject'] },
    { start: 6, end: 8, marks: ['subject'] },
    { start: 8, end: 10, marks: [] },
  ])
})

test('a text without marks is one run, an empty text none', () => {
  expect(cutSegments('نص', [])).toEqual([{ start: 0, end: 2, marks: [] }])
  expect(cutSegments('', [{ span: [0, 3], mark: 1 }])).toEqual([])
})

test('ends that would part a letter from its marks move out past them', () => {
  expect(cutSegments('قَّع', [{ span: [1, 2], mark: 1 }])).toEqual([
    { start: 0, end: 3, marks: [1] },
    { start: 3, end: 4, marks: [] },
  ])
})

test('spans are cut to the text, empty ones mark nothing', () => {
  const marked = [
    { span: [1, 99], mark: 'a' },
    { span: [1, 1], mark: 'b' },
  ] as const
  expect(cutSegments('نص', marked)).toEqual([
    { start: 0, end: 1, marks: [] },
    { start: 1, end: 2, marks: ['a'] },
  ])
})
