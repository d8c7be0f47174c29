import { describe, expect, it } from 'vitest'
import { STANDINGS, VERDICTS } from '#graph-data/schema/verdict.ts'
import { ledgerAr } from '../i18n/messages/ledger.ar.ts'
import { ledgerEn } from '../i18n/messages/ledger.en.ts'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { STANDING_WORDS } from './verdict-words.ts'

/** Every message as text, functions called with some of everything. */
function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') {
    const anything = { count: 3, done: 2, of: 5, name: '٭', file: '٭', judge: '٭', when: '٭' }
    return [[path, (value as (p: unknown) => string)(anything)]]
  }
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, `${path}.${key}`))
}

const english = flatten(ledgerEn(String), '')
const arabic = flatten(ledgerAr(String), '')

/** Names of formats; the numbers of keys. */
const LATIN_ALLOWED = /CSV|JSON-LD/gu

describe('the words of the ledger', () => {
  it('say the same things in both languages, and are never empty', () => {
    expect(arabic.map(([path]) => path)).toEqual(english.map(([path]) => path))
    expect([...arabic, ...english].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('are Arabic in Arabic: letters and punctuation', () => {
    const foreign = arabic.filter(([, text]) => /[A-Za-z,;?\u0640]/u.test(text.replace(LATIN_ALLOWED, '')))
    expect(foreign).toEqual([])
    expect(english.filter(([, text]) => /[\u0621-\u064a]/u.test(text))).toEqual([])
  })

  it('name nine verdicts and five standings, no two alike', () => {
    for (const language of ['ar', 'en'] as const) {
      expect(new Set(VERDICTS.map((verdict) => VERDICT_NAMES[verdict][language])).size).toBe(9)
      expect(new Set(STANDINGS.map((standing) => STANDING_WORDS[standing][language])).size).toBe(5)
    }
  })

  it('count in Arabic as Arabic does', () => {
    const { judges, progress } = ledgerAr(String)
    expect([0, 1, 2, 3, 11, 100].map((count) => judges.verdicts({ count }))).toEqual([
      'لا أحكام',
      'حكم واحد',
      'حكمان',
      '3 أحكام',
      '11 حكمًا',
      '100 حكم',
    ])
    expect(progress.all({ done: 1, of: 2 })).toBe('حكمت على 1 من شاهدين')
  })
})
