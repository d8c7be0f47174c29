import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { createText } from './create-text.ts'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'

const english = createText({ language: 'en', digits: 'latn', messages: en })
const arabic = createText({ language: 'ar', digits: 'latn', messages: ar })
const arabicDigits = createText({ language: 'ar', digits: 'arab', messages: ar })

describe('dates in words', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2024-12', 'December 2024', 'كانون الأول/ديسمبر 2024'],
    ['2024-12-06', '6 December 2024', '6 كانون الأول/ديسمبر 2024'],
    ['2024?', '2024 (uncertain)', '2024 (غير مؤكد)'],
    ['2024-08~', 'about August 2024', 'نحو آب/أغسطس 2024'],
    ['2024%', 'about 2024 (uncertain)', 'نحو 2024 (غير مؤكد)'],
    ['2024-21', 'spring 2024', 'ربيع 2024'],
    ['2024-24', 'winter 2024', 'شتاء 2024'],
    ['2022/2024-03', 'from 2022 to March 2024', 'من 2022 إلى آذار/مارس 2024'],
    [
      '[2024-08..2024-11]',
      'some time from August 2024 to November 2024',
      'في وقت ما بين آب/أغسطس 2024 وتشرين الثاني/نوفمبر 2024',
    ],
    ['../2024-06', 'up to June 2024', 'حتى حزيران/يونيو 2024'],
    ['2024-06/..', 'from June 2024 on', 'منذ حزيران/يونيو 2024'],
    ['[..2024]', 'up to 2024', 'حتى 2024'],
  ])('reads %s in both languages', (edtf, inEnglish, inArabic) => {
    expect(english.date(edtf)).toBe(inEnglish)
    expect(arabic.date(edtf)).toBe(inArabic)
  })

  it('writes Arabic digits where they are set, and never in English', () => {
    expect(arabicDigits.date('2024-12-06')).toBe('٦ كانون الأول/ديسمبر ٢٠٢٤')
    expect(createText({ language: 'en', digits: 'arab', messages: en }).date('2024')).toBe('2024')
  })

  it.each(['yesterday', '2024-13', '2024-12-32', '', '../..', '[a..b]'])('says that %j is no date', (bad) => {
    expect(english.date(bad)).toBe(`date not readable: ${bad}`)
  })

  test.prop([fc.integer({ min: 1900, max: 2099 }), fc.integer({ min: 1, max: 12 })])(
    'gives every month both of its Arabic names and never groups the year',
    (year, month) => {
      const date = arabic.date(`${year}-${String(month).padStart(2, '0')}`)
      expect(date).toMatch(/^[\u0621-\u064a ]+\/[\u0621-\u064a]+ \d{4}$/u)
      expect(date).toContain(String(year))
    },
  )
})
