import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { isMark } from './code-point-sets.ts'
import {
  codePointLength,
  codePoints,
  sliceCodePoints,
  toCodePointOffset,
  toUtf16Offset,
} from './code-points.ts'
import { findQuote } from './find-quote.ts'
import { formC, formCWithMap, isHiddenControl, isWhiteSpace } from './form-c.ts'
import { findMentions } from './mark-mentions.ts'
import { cutSegments } from './segments.ts'
import { skeleton, skeletonWithMap } from './skeleton.ts'
import { splitSentences } from './split-sentences.ts'
import { buildTextFragment } from './text-fragment.ts'
import { wordSpans, words } from './words.ts'

const between = (first: number, last: number) =>
  fc.integer({ min: first, max: last }).map((code) => String.fromCodePoint(code))

/** Arabic, Latin, marks, presentation forms, controls, spaces, lone surrogates, and anything at all. */
const char = fc.oneof(
  { weight: 6, arbitrary: between(0x0620, 0x064a) },
  { weight: 3, arbitrary: between(0x064b, 0x065f) },
  { weight: 2, arbitrary: between(0x0660, 0x06ff) },
  { weight: 3, arbitrary: between(0x0020, 0x007e) },
  { weight: 2, arbitrary: between(0x00a0, 0x024f) },
  { weight: 2, arbitrary: between(0x0300, 0x036f) },
  { weight: 2, arbitrary: between(0xfb50, 0xfefc) },
  { weight: 2, arbitrary: between(0x1100, 0x11ff) },
  {
    weight: 2,
    arbitrary: fc.constantFrom(...'\u200b\u200c\u200d\u200e\u200f\u202e\u2067\u061c\ufeff\u00ad'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(' ', '\u00a0', '\t', '\n', '\u2028', '.', '؟', '…', '»', '"', '-'),
  },
  { weight: 1, arbitrary: fc.constantFrom('\ud83d', '\ude80', '🚀', '𝟛', '👩‍🚀') },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }) },
)
const text = fc.array(char, { maxLength: 40 }).map((chars) => chars.join(''))
const textC = text.map(formC)
/** Words long enough for a text fragment, with now and then what it must avoid. */
const sentence = fc
  .array(fc.array(char, { minLength: 3, maxLength: 9 }), { minLength: 3, maxLength: 10 })
  .map((tokens) => tokens.map((token) => token.join('')).join(' '))

const isAscending = (spans: readonly (readonly [number, number])[]): boolean =>
  spans.every(([start, end], i) => start < end && start >= (spans[i - 1]?.[0] ?? 0))

describe('form C', () => {
  test.prop([text])('is stable', (any) => {
    expect(formC(formC(any))).toBe(formC(any))
  })

  test.prop([text])('is in NFC, trimmed, without hidden controls, lone surrogates or odd spaces', (any) => {
    const c = formC(any)
    expect(c.normalize('NFC')).toBe(c)
    expect(c).toBe(c.trim())
    for (const one of c) {
      const code = one.codePointAt(0) ?? 0
      expect(isHiddenControl(code) || (isWhiteSpace(code) && one !== ' ') || /\p{Cs}/u.test(one)).toBe(false)
    }
  })

  test.prop([text])('with its map is the same text, and each code point of it stands for a range', (any) => {
    const { text: c, map } = formCWithMap(any)
    expect(c).toBe(formC(any))
    expect(map).toHaveLength(codePointLength(c))
    expect(isAscending(map)).toBe(true)
  })

  test.prop([text])('maps to ranges that begin and end on code points of the original', (any) => {
    for (const offset of formCWithMap(any).map.flat()) {
      expect(toUtf16Offset(any, toCodePointOffset(any, offset))).toBe(offset)
    }
  })

  test.prop([textC, fc.nat(), fc.nat()])(
    'of the mapped range of a stretch has the stretch in it',
    (c, a, b) => {
      const { map } = formCWithMap(c)
      fc.pre(map.length > 0)
      const [from, to] = [a % map.length, b % map.length].sort((x, y) => x - y) as [number, number]
      expect(c.slice(map[from]?.[0], map[to]?.[1])).toBe(sliceCodePoints(c, from, to + 1))
    },
  )
})

describe('the skeleton', () => {
  test.prop([text])('is folded once and for all', (any) => {
    expect(skeleton(skeleton(any))).toBe(skeleton(any))
  })

  test.prop([text])('does not depend on form C having been made', (any) => {
    expect(skeleton(formC(any))).toBe(skeleton(any))
  })

  test.prop([text])('does not depend on letters being composed', (any) => {
    expect(skeleton(any.normalize('NFD'))).toBe(skeleton(any.normalize('NFC')))
  })

  test.prop([fc.array(char), fc.array(char)])('of two texts is the two skeletons', (a, b) => {
    fc.pre(!/[\ud800-\udbff]$/u.test(a.join('')))
    expect(skeleton([...a, ...b].join(''))).toBe(skeleton(a.join('')) + skeleton(b.join('')))
  })

  test.prop([textC])('maps each letter to a range of code points that cuts no letter from its marks', (c) => {
    const { text: folded, map } = skeletonWithMap(c)
    const chars = codePoints(c)
    expect(folded).toBe(skeleton(c))
    expect(map).toHaveLength(codePointLength(folded))
    expect(isAscending(map)).toBe(true)
    for (const end of map.map((span) => span[1])) expect(isMark(chars[end]?.codePointAt(0) ?? 0)).toBe(false)
  })

  test.prop([textC, fc.nat(), fc.nat()])('of the mapped range of a window is the window', (c, a, b) => {
    const { text: folded, map } = skeletonWithMap(c)
    fc.pre(map.length > 0)
    const [from, to] = [a % map.length, b % map.length].sort((x, y) => x - y) as [number, number]
    const stretch = skeleton(sliceCodePoints(c, map[from]?.[0] ?? 0, map[to]?.[1] ?? 0))
    expect(stretch).toContain(sliceCodePoints(folded, from, to + 1))
  })
})

describe('words', () => {
  test.prop([text])('have a span each, in order, inside the text', (any) => {
    const spans = wordSpans(any)
    expect(spans).toHaveLength(words(any).length)
    expect(isAscending(spans)).toBe(true)
    expect(spans.at(-1)?.[1] ?? 0).toBeLessThanOrEqual(codePointLength(any))
  })

  test.prop([text])('stay the same words when they are folded again', (any) => {
    expect(words(words(any).join(' '))).toEqual(words(any))
  })
})

describe('sentences', () => {
  test.prop([textC])('are in order, and nothing but spaces is between them', (c) => {
    const chars = codePoints(c)
    let end = 0
    for (const [start, next] of splitSentences(c)) {
      expect(start).toBeLessThan(next)
      expect(chars.slice(end, start).join('').trim()).toBe('')
      expect(chars[start]).not.toBe(' ')
      expect(chars[next - 1]).not.toBe(' ')
      end = next
    }
    expect(chars.slice(end).join('').trim()).toBe('')
  })
})

describe('a quote', () => {
  test.prop([textC, fc.nat(), fc.nat()])(
    'cut anywhere from a text is found, and what is found has its letters',
    (c, a, b) => {
      const length = codePointLength(c)
      fc.pre(length > 0)
      const [from, to] = [a % length, b % length].sort((x, y) => x - y) as [number, number]
      const quote = sliceCodePoints(c, from, to + 1)
      fc.pre(skeleton(quote) !== '')
      const match = findQuote(c, quote, from)
      if (match.kind === 'missing') throw new Error('missing')
      const found = sliceCodePoints(c, ...match.span)
      if (match.kind === 'normalised') expect(skeleton(found)).toContain(skeleton(quote))
      else expect(found).toBe(formC(quote))
    },
  )
})

describe('segments', () => {
  const span = fc.tuple(fc.integer({ min: -2, max: 44 }), fc.integer({ min: -2, max: 44 }))
  test.prop([textC, fc.array(fc.record({ span, mark: fc.nat(3) }), { maxLength: 6 })])(
    'make up the text and never part a letter from its marks',
    (c, marked) => {
      const segments = cutSegments(c, marked)
      expect(segments.map(({ start, end }) => sliceCodePoints(c, start, end)).join('')).toBe(c)
      const chars = codePoints(c)
      for (const { start } of segments.slice(1)) {
        expect(isMark(chars[start]?.codePointAt(0) ?? 0)).toBe(false)
      }
    },
  )
})

describe('mentions', () => {
  test.prop([textC, fc.array(fc.nat(), { maxLength: 6 })])(
    'do not overlap and have the letters of a spelling',
    (c, cuts) => {
      const spellings = cuts.map((cut, i) => sliceCodePoints(c, cut % 40, (cut % 40) + (i % 3) + 1))
      const spans = findMentions(c, spellings)
      const wanted = spellings.map(skeleton)
      let end = 0
      for (const found of spans) {
        expect(found[0]).toBeGreaterThanOrEqual(end)
        end = found[1]
        const letters = skeleton(sliceCodePoints(c, ...found))
        expect(wanted.some((one) => letters.includes(one) || letters.includes(one.slice(1)))).toBe(true)
      }
    },
  )
})

describe('a text fragment', () => {
  test.prop([sentence])('decodes to words of the quote', (quote) => {
    const fragment = buildTextFragment(quote)
    if (fragment === null) return
    expect(fragment).toMatch(/^:~:text=[^-,&=]+(?:&text=[^-,&=]+)?$/u)
    for (const term of fragment.slice(3).split('&')) {
      expect(formC(quote)).toContain(decodeURIComponent(term.replace('text=', '')))
    }
  })
})
