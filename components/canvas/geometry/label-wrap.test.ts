import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { wrapLabel } from './label-wrap.ts'

const measure = (text: string) => [...text].length

describe('wrapLabel', () => {
  test('leaves a label that fits on one line', () => {
    expect(wrapLabel('مجلس الأعيان', 20, measure)).toEqual(['مجلس الأعيان'])
  })
  test('makes lines of even width rather than a long and a short one', () => {
    expect(wrapLabel('one two three four', 14, measure)).toEqual(['one two', 'three four'])
  })
  test('keeps bracketed Latin together, with what sticks to the bracket', () => {
    expect(wrapLabel('مجلس البحيرات (Lakes Grand Council).', 16, measure)).toContain('(Lakes Grand Council).')
  })
  test('lets bracketed Arabic break: it reads on in its own direction', () => {
    expect(wrapLabel('اتفاق (بين المدن الساحلية الكبيرة)', 16, measure).length).toBeGreaterThan(2)
  })
  test('never breaks inside a word that is too wide', () => {
    expect(wrapLabel('استراتيجيتهما الدفاعية', 5, measure)).toEqual(['استراتيجيتهما', 'الدفاعية'])
  })
  test('an empty label has no lines', () => {
    expect(wrapLabel('  ', 10, measure)).toEqual([])
  })
  test.prop([
    fc.array(fc.constantFrom('أمن', 'الساحل', '(Lake', 'Board)', '2024', 'x', '«نور»'), { maxLength: 9 }),
    fc.integer({ min: 1, max: 40 }),
  ])('loses no letter, and no line begins or ends with a space', (words, width) => {
    const lines = wrapLabel(words.join(' '), width, measure)
    expect(lines.join(' ')).toBe(words.join(' '))
    for (const line of lines) expect(line).toBe(line.trim())
  })

  test('keeps a name in two languages on lines of their own', () => {
    expect(wrapLabel('البلدة الصغيرة\nSmall town', 200, (text) => text.length * 5)).toEqual([
      'البلدة الصغيرة',
      'Small town',
    ])
  })
})
