import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { codePoints, sliceCodePoints } from './code-points.ts'
import { foldedWords } from './folded-words.ts'
import { formC } from './form-c.ts'
import { judgeQuote } from './judge-quote.ts'
import { WATER, WATER_QUOTES } from './match-cases.ts'
import { quickFold } from './quick-fold.ts'

const unit = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0x0620, max: 0x0669 }) },
  { weight: 2, arbitrary: fc.integer({ min: 0x20, max: 0x24f }) },
  { weight: 1, arbitrary: fc.integer({ min: 0xfb50, max: 0xfefc }) },
)
const text = fc.array(unit, { maxLength: 60 }).map((codes) => formC(String.fromCharCode(...codes)))

describe('the quick fold', () => {
  test.prop([text])('of the basic plane is the slow one', (any) => {
    expect(quickFold(any).text).toBe(foldedWords(codePoints(any)).text)
  })

  test.prop([text])('knows where each unit comes from', (any) => {
    const { text: folded, at } = quickFold(any)
    expect(at).toHaveLength(folded.length)
    expect([...at].every((place, i) => i === 0 || place >= (at[i - 1] ?? 0))).toBe(true)
  })
})

it('takes a sign that is no letter for none, though letters are known for it', () => {
  const rial = 'ألف ﷼ فقط'
  expect(quickFold(rial).text).toBe(foldedWords(codePoints(rial)).text)
})

describe('a quote in a text as long as a book', () => {
  const filler = 'هبّت الريح على الحقول فمالت السنابل وعاد الرعاة إلى القرية قبل المغيب. '.repeat(600)
  const book = formC(`🚀 ${filler}${WATER.join(' ')} ${filler}`)

  test.prop([fc.constantFrom(...WATER_QUOTES)])('is found as in its paragraph', ({ quote }) => {
    const verdict = judgeQuote(book, quote)
    if (verdict.kind !== 'verbatim') throw new Error(verdict.kind)
    expect(sliceCodePoints(book, ...verdict.span)).toBe(quote)
  })

  // Not by `test`, which repeats what has no property as often as it tries one.
  it('is found written otherwise, altered, and with critical words changed', () => {
    expect(judgeQuote(book, 'الطرفين لم يتفقا علي موعد تسليم القاطره K-12').kind).toBe('normalised')
    expect(judgeQuote(book, 'الطرفين لم يتفقا على تاريخ تسليم القاطرة K-12').kind).toBe('altered')
    expect(judgeQuote(book, 'الطرفين يتفقان على موعد تسليم القاطرة K-12').kind).toBe('altered-critical')
    expect(judgeQuote(book, 'انطلقت السفينة من الميناء عند الفجر محملة بالقمح').kind).toBe('missing')
  })
})
