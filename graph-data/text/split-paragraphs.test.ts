import { expect, test } from 'vitest'
import { splitParagraphs } from './split-paragraphs.ts'

test('every kind of line end parts paragraphs', () => {
  const document = 'أ\r\nب\nج\rد\u2028ه\u2029و\u0085ز\vح\fط'
  expect(splitParagraphs(document)).toEqual(['أ', 'ب', 'ج', 'د', 'ه', 'و', 'ز', 'ح', 'ط'])
})

test('lines without visible characters are not counted', () => {
  expect(splitParagraphs('\ufeff\n أول \n\n \u00a0\u200f\n\tثانٍ\n')).toEqual(['أول', 'ثانٍ'])
})

test('an empty document has none', () => {
  expect(splitParagraphs('')).toEqual([])
})
