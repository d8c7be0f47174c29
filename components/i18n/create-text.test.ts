import { fc, test } from '@fast-check/vitest'
import { expect } from 'vitest'
import { createText } from './create-text.ts'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'

const TEXTS = [
  { language: 'ar', digits: 'latn', messages: ar },
  { language: 'ar', digits: 'arab', messages: ar },
  { language: 'en', digits: 'latn', messages: en },
] as const

const numbers = fc.oneof(
  fc.integer({ min: -3000, max: 3000 }),
  fc.constantFrom(-0, 0.5, 999, 1000),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
)

test.prop([numbers])('a number is written as the browser writes it in the language and digits', (value) => {
  for (const options of TEXTS) {
    const { language, digits } = options
    const expected = new Intl.NumberFormat(language, { numberingSystem: digits }).format(value)
    expect(createText(options).number(value)).toBe(expected)
  }
})
