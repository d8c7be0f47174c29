import { fc, test } from '@fast-check/vitest'
import { describe, expect } from 'vitest'
import { paragraphPrints } from './fingerprint.ts'
import { formC } from './form-c.ts'
import { judgeQuote } from './judge-quote.ts'
import { WATER, WATER_PRINTS, WATER_QUOTES } from './match-cases.ts'
import { matchDocument, recognise } from './match-document.ts'
import { skeleton } from './skeleton.ts'

const SPACES = [' ', '\u00a0', '  ', '\t', '\u2009', ' \u200f']
const BREAKS = ['\n', '\r\n', '\n\n', '\u2028', '\u0085', ' \n ']

/** The article with every space replaced by one of the given, chosen by a draw. */
const respaced = (draws: readonly number[], between: readonly string[], ends: readonly string[]): string => {
  let next = 0
  const pick = (from: readonly string[]): string =>
    from[(draws[next++ % draws.length] ?? 0) % from.length] ?? ' '
  return WATER.map((text) => text.replace(/ /gu, () => pick(between)) + pick(ends)).join('')
}
const draws = fc.array(fc.nat(), { minLength: 1, maxLength: 60 })

const letter = fc.constantFrom(...'ابتثجحخدذرزسشصضطظعغفقكلمنهوي')
const word = fc.array(letter, { minLength: 2, maxLength: 8 }).map((letters) => letters.join(''))
const paragraph = fc.array(word, { minLength: 14, maxLength: 40 }).map((words) => words.join(' '))

describe('an untouched paragraph', () => {
  test.prop([draws])('matches exactly whatever spaces stand between its words', (any) => {
    const { match, quotes } = matchDocument(respaced(any, SPACES, BREAKS), WATER_PRINTS, WATER_QUOTES)
    expect([...match.values()].map(({ rung }) => rung)).toEqual(Array(5).fill('exact'))
    expect([...quotes.values()].every(({ verdict }) => verdict.kind === 'verbatim')).toBe(true)
  })

  test.prop([draws])('is found letter for letter whatever its lines and those about it', (any) => {
    const document = respaced(any, [...SPACES, ...BREAKS], [...BREAKS, ' '])
    const { match } = matchDocument(document, WATER_PRINTS, WATER_QUOTES)
    for (const [n, found] of match) {
      if (found.rung !== 'exact' && found.rung !== 'normalised') throw new Error(`${n} is ${found.rung}`)
      expect(skeleton(found.text)).toBe(skeleton(WATER[n - 1] ?? ''))
      if (found.rung === 'normalised') expect(found.critical).toBe('same')
    }
  })

  test.prop([
    fc.uniqueArray(paragraph, { minLength: 1, maxLength: 5 }),
    fc.array(paragraph, { maxLength: 5 }),
    fc.nat(),
  ])('is found exactly among any others, and nothing of the others is taken for it', (own, others, seed) => {
    const prints = {
      norm: 'n1' as const,
      paragraphs: Object.fromEntries(own.map((text, i) => [String(i + 1), paragraphPrints(text)])),
    }
    const foreign = others.filter((text) => !own.includes(text))
    const kept = own.filter((_, i) => ((seed >> i) & 1) === 0)
    const { match } = matchDocument([...foreign, ...kept].join('\n'), prints)
    own.forEach((text, i) => {
      const found = match.get(i + 1)
      if (kept.includes(text)) expect(found).toMatchObject({ rung: 'exact', text })
      else expect(found?.rung).toBe('absent')
    })
  })
})

describe('a document', () => {
  test.prop([fc.string({ unit: 'binary', maxLength: 300 })])(
    'of anything at all is matched without an error',
    (any) => {
      expect(recognise(any, { water: WATER_PRINTS }, { water: WATER_QUOTES })).toEqual([])
    },
  )
})

describe('a quote', () => {
  test.prop([paragraph, fc.nat(), fc.integer({ min: 6, max: 12 }), word])(
    'with one word replaced is altered, never verbatim, and the diff holds both wordings',
    (text, from, count, other) => {
      const words = text.split(' ')
      const start = from % Math.max(1, words.length - count)
      const quoted = words.slice(start, start + count)
      const at = start + (from % quoted.length)
      fc.pre(words[at] !== other && formC(other) === other)
      const changed = words.with(at, other).join(' ')
      const verdict = judgeQuote(changed, quoted.join(' '))
      if (verdict.kind === 'missing') return
      expect(['altered', 'altered-critical']).toContain(verdict.kind)
      const diff = 'diff' in verdict ? verdict.diff : []
      const side = (kind: string) =>
        diff.filter((run) => run.kind === 'same' || run.kind === kind).map((run) => run.words)
      expect(side('only-quote').join(' ')).toBe(quoted.join(' '))
    },
  )
})
