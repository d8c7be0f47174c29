import { describe, expect, test } from 'vitest'
import { formCWithMap } from './form-c.ts'

/** What stands in the original for the code points `[from, to)` of form C. */
function original(text: string, from: number, to: number): string {
  const { map } = formCWithMap(text)
  return text.slice(map[from]?.[0], map[to - 1]?.[1])
}

describe('form C with its map', () => {
  test('counts the hidden controls it removed', () => {
    expect(formCWithMap('\ufeffنص\u200f عربي').hiddenControls).toBe(2)
    expect(formCWithMap('نص عربي').hiddenControls).toBe(0)
  })

  test('leads back over a composed letter to both its halves', () => {
    expect(formCWithMap('ا\u0654من').text).toBe('أمن')
    expect(original('ا\u0654من', 0, 1)).toBe('ا\u0654')
    expect(original('ا\u0654من', 1, 3)).toBe('من')
  })

  test('leads back over a control inside a letter', () => {
    expect(original('ا\u200d\u0654من', 0, 1)).toBe('ا\u200d\u0654')
  })

  test('keeps each mark its own place where NFC changes nothing', () => {
    expect(original('وَقَّع', 1, 2)).toBe('\u064e')
  })

  test('gives folded white space the whole run', () => {
    expect(original('  كلمة \u00a0\n أخرى ', 4, 5)).toBe(' \u00a0\n ')
    expect(original('  كلمة \u00a0\n أخرى ', 0, 4)).toBe('كلمة')
  })

  test('counts an emoji as one code point and leads back to its two units', () => {
    expect(formCWithMap('🚀 نص').map[0]).toEqual([0, 2])
    expect(original('🚀 نص', 2, 4)).toBe('نص')
  })

  test('composes Hangul across its parts', () => {
    expect(formCWithMap('\u1112\u1161\u11ab').text).toBe('한')
    expect(formCWithMap('\u1112\u1161\u11ab').map).toEqual([[0, 3]])
  })
})
