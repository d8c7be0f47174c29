import { describe, expect, it } from 'vitest'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'
import { arabicCount } from './plural.ts'

const FORMS = { zero: 'صفر', one: 'مفرد', two: 'مثنى', few: '# جمع', many: '# تمييز', other: '# مضاف' }

describe('counted nouns', () => {
  it.each([
    [0, 'صفر'],
    [1, 'مفرد'],
    [2, 'مثنى'],
    [3, '3 جمع'],
    [10, '10 جمع'],
    [11, '11 تمييز'],
    [99, '99 تمييز'],
    [100, '100 مضاف'],
    [102, '102 مضاف'],
    [103, '103 جمع'],
    [111, '111 تمييز'],
  ])('gives %i its Arabic form', (count, expected) => {
    expect(arabicCount(count, String, FORMS)).toBe(expected)
  })

  it('counts claims as an Arabic reader does', () => {
    const say = (total: number) => ar(String).list.count({ shown: total, total })
    expect([0, 1, 2, 3, 11, 100, 103].map(say)).toEqual([
      'لا إفادات',
      'إفادة واحدة',
      'إفادتان',
      '3 إفادات',
      '11 إفادةً',
      '100 إفادة',
      '103 إفادات',
    ])
  })

  it('puts the dual into its case after من', () => {
    expect(ar(String).list.count({ shown: 1, total: 2 })).toBe('1 من إفادتين')
  })

  it('counts claims in English', () => {
    const say = (total: number) => en(String).list.count({ shown: total, total })
    expect([0, 1, 2, 11].map(say)).toEqual(['0 claims', '1 claim', '2 claims', '11 claims'])
  })
})
