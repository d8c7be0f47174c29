import { describe, expect, test } from 'vitest'
import { codePointLength, sliceCodePoints } from './code-points.ts'
import { findQuote } from './find-quote.ts'
import { formC } from './form-c.ts'

const paragraph = formC(
  'وقّع الوزيران أمس «اتفاقية التعاون»، وقال أحدهما: وقّع الوزيران أمس ٣٥٠ وثيقة من طراز S-400.',
)

/** The stretch of the paragraph that was found. */
function found(text: string, quote: string, near?: number): string {
  const match = findQuote(text, quote, near)
  return match.kind === 'missing' ? '' : sliceCodePoints(text, ...match.span)
}

describe('a quote that stands letter for letter', () => {
  test('is verbatim, at its place in code points', () => {
    const match = findQuote(`🚀 ${paragraph}`, 'اتفاقية التعاون')
    expect(match).toEqual({ kind: 'verbatim', span: [21, 36] })
    expect(sliceCodePoints(`🚀 ${paragraph}`, 21, 36)).toBe('اتفاقية التعاون')
  })

  test('is verbatim with the punctuation inside and around it', () => {
    expect(findQuote(paragraph, '«اتفاقية التعاون»، وقال').kind).toBe('verbatim')
  })

  test('is verbatim whatever controls and spaces were typed around it', () => {
    expect(findQuote(paragraph, '\u200f اتفاقية\u00a0 التعاون\n').kind).toBe('verbatim')
  })

  test('is verbatim when typed with separate hamza', () => {
    expect(findQuote(formC('يوم الا\u0654من'), 'الأمن').kind).toBe('verbatim')
  })

  test('is taken where it stands nearest to the recorded place', () => {
    const second = codePointLength(paragraph.slice(0, paragraph.lastIndexOf('وقّع')))
    expect(findQuote(paragraph, 'وقّع الوزيران')).toMatchObject({ span: [0, 13] })
    expect(findQuote(paragraph, 'وقّع الوزيران', 49)).toMatchObject({ span: [second, second + 13] })
    expect(findQuote(paragraph, 'وقّع الوزيران', 9999)).toMatchObject({ span: [second, second + 13] })
  })

  test('is inside a word where a word goes on before or after it', () => {
    expect(findQuote('زار الوفد وروما', 'روما')).toEqual({ kind: 'inside-word', span: [11, 15] })
    expect(findQuote('زار الوفد مدينتهم', 'الوفد مدينت').kind).toBe('inside-word')
    expect(findQuote('زار 1350 سائحًا', '350 سائحًا').kind).toBe('inside-word')
  })

  test('is verbatim where it also stands inside a word nearer by', () => {
    expect(findQuote('وروما ثم روما', 'روما', 1)).toEqual({ kind: 'verbatim', span: [9, 13] })
  })
})

describe('a quote that stands there written otherwise', () => {
  test.each([
    ['hamza', 'اتفاق الأمن هنا', 'اتفاق الامن', ['hamza']],
    ['hamza on waw', 'قال المسؤول', 'المسوول', ['hamza']],
    ['ta marbuta and alef maqsura', 'على الاتفاقية', 'علي الاتفاقيه', ['ta-marbuta', 'alef-maqsura']],
    ['Persian ya and kaf', 'روسی والکتاب', 'روسي والكتاب', ['persian-letters']],
    ['presentation forms', 'هذا ﺳﻼﻡ', 'سلام', ['presentation-forms']],
    ['digits', 'نحو ٣٥٠ رأسًا', 'نحو 350', ['digits']],
    ['case', 'طراز S-400 هنا', 'طراز s-400', ['case']],
    ['tashkeel', 'وقّعَ الوزير', 'وقع الوزير', ['marks']],
    ['tashkeel of the last letter only', 'هذا كتابٌ', 'كتاب', ['marks']],
    ['tatweel', 'ســلام دائم', 'سلام', ['tatweel']],
    ['punctuation', 'نعم، قال «لا»', 'نعم قال لا', ['punctuation']],
    ['spaces', 'قال: لا مانع لديه', 'لامانع', ['spaces']],
    ['quotes that only the quote has', 'قال لا مانع', '«لا مانع»', ['punctuation']],
  ])('is normalised and names what was folded: %s', (_, text, quote, foldings) => {
    expect(findQuote(formC(text), quote)).toMatchObject({ kind: 'normalised', foldings })
  })

  test('spans the marks of its last letter', () => {
    expect(found('هذا كتابٌ جديد', 'كتاب')).toBe('كتابٌ')
  })

  test('takes in the punctuation that it shares', () => {
    expect(found('قال «الأمن أولًا».', '«الامن أولًا»')).toBe('«الأمن أولًا»')
  })

  test('says that it stands inside a longer word', () => {
    expect(findQuote('زار الوفد وإيطاليا', 'ايطاليا')).toMatchObject({
      kind: 'normalised',
      foldings: ['hamza', 'word-edges'],
    })
  })

  test('is taken where whole words match before where they do not, then by nearness', () => {
    expect(found('وإيطاليا ثم إيطاليا', 'ايطاليا', 1)).toBe('إيطاليا')
    expect(findQuote('أمن ثم أمن', 'امن', 8)).toMatchObject({ span: [7, 10] })
  })

  test('is found behind a sign that spells several words', () => {
    expect(found('قال ﷺ كلامًا', 'كلاما')).toBe('كلامًا')
  })
})

describe('a quote that does not stand there', () => {
  test.each([
    ['another number', '850 وثيقة'],
    ['another designator', 'S-300'],
    ['a word left out', 'وقّع أمس'],
    ['nothing', ''],
    ['nothing visible', ' \u200f'],
    ['punctuation that is not there', '؟!'],
  ])('is missing: %s', (_, quote) => {
    expect(findQuote(paragraph, quote)).toEqual({ kind: 'missing' })
  })

  test('is missing from an empty paragraph', () => {
    expect(findQuote('', 'نص')).toEqual({ kind: 'missing' })
  })
})
