import { describe, expect, it } from 'vitest'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'

/** Every message as text, functions called with parameters that answer any name. */
function flatten(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]]
  if (typeof value === 'function') return [[path, callWithAnything(value as (p: unknown) => string)]]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`))
}

const COUNTS = new Set(
  'at attached of articles entities claims totalEntities totalClaims count shown total errors warnings n index min max value origins matched megabytes'.split(
    ' ',
  ),
)

function callWithAnything(message: (p: unknown) => string): string {
  const parameters = new Proxy(['٭'] as unknown[], {
    get(list, key) {
      if (key === 'numbers') return [3, 4]
      if (typeof key === 'string' && COUNTS.has(key)) return 3
      if (key in list) return Reflect.get(list, key)
      return '٭'
    },
  })
  return message(parameters)
}

const english = flatten(en(String), '')
const arabic = flatten(ar(String), '')

/** Names of languages, keys and encodings stay as they are written on screens and keyboards. */
const LATIN_ALLOWED =
  /English|\b(?:Ctrl|Shift|Alt|Enter|Escape|Esc|Tab|Space|Home|End|Backspace|PageUp|PageDown|F\d|[A-Z])\b|\.txt|HTML|PDF|UTF-8|UTF-16|٭/gu

describe('messages', () => {
  it('say the same things in both languages', () => {
    expect(arabic.map(([path]) => path)).toEqual(english.map(([path]) => path))
  })

  it('are never empty', () => {
    const all = [...english, ...arabic]
    expect(all.filter(([, text]) => text.trim() === '').map(([path]) => path)).toEqual([])
  })

  it('have no Latin letters in Arabic, but for names and keys', () => {
    const withLatin = arabic.filter(([, text]) => /[A-Za-z]/u.test(text.replace(LATIN_ALLOWED, '')))
    expect(withLatin).toEqual([])
  })

  it('have no Arabic letters in English, but for the name of the language and its digits', () => {
    const withArabic = english.filter(([, text]) => /[\u0621-\u064a]/u.test(text))
    expect(withArabic.map(([path]) => path)).toEqual(['header.switchLanguage'])
  })

  it('are translated: an Arabic message equals its English one only where it is a number, a name or a pattern', () => {
    const same = arabic.filter(([path, text]) => english.some(([p, t]) => p === path && t === text))
    expect(same.filter(([, text]) => /\p{L}/u.test(text.replace(/English/gu, '')))).toEqual([])
  })

  it('use Arabic punctuation in Arabic', () => {
    expect(arabic.filter(([, text]) => /[,;?]/u.test(text))).toEqual([])
  })

  it('stretch no letter and hide no direction mark but before a file ending', () => {
    expect(arabic.filter(([, text]) => /\u0640|[\u202a-\u202e\u200f]/u.test(text))).toEqual([])
  })
})
