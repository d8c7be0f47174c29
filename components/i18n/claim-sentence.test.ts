import { describe, expect, it } from 'vitest'
import { claimSentence } from './claim-sentence.ts'
import { createText } from './create-text.ts'
import { ar } from './messages.ar.ts'
import { en } from './messages.en.ts'

const english = createText({ language: 'en', digits: 'latn', messages: en })
const arabic = createText({ language: 'ar', digits: 'latn', messages: ar })
const statement = { ar: 'أُغلق الجسر', en: 'The bridge was closed' }
const council = { ar: 'مجلس البلدة', en: 'the town council' }

describe('a claim said with its status', () => {
  it('says a supported claim as it is', () => {
    expect(claimSentence(english, { statement, status: 'supported' })).toBe('The bridge was closed')
  })

  it('names who denies it', () => {
    const claim = { statement, status: 'denied' as const, deniedBy: [council] }
    expect(claimSentence(english, claim)).toBe('Denied by the town council: The bridge was closed')
    expect(claimSentence(arabic, claim)).toBe('نفيٌ من مجلس البلدة: أُغلق الجسر')
  })

  it('is denied also where nobody is known to deny it', () => {
    expect(claimSentence(english, { statement, status: 'denied' })).toBe('Denied: The bridge was closed')
  })

  it.each([
    ['plan', 'Planned:'],
    ['request', 'Requested:'],
    ['possible', 'Possible:'],
    ['conditional', 'Conditional:'],
    [undefined, 'Not yet:'],
  ] as const)('says of a prospective claim in mode %s: %s', (mode, prefix) => {
    const claim = { statement, status: 'prospective' as const, ...(mode === undefined ? {} : { mode }) }
    expect(claimSentence(english, claim)).toBe(`${prefix} The bridge was closed`)
  })

  it.each([
    ['date', 'supported', 'Told differently (date):', 'اختُلف في التاريخ:'],
    ['wording', 'held', 'Opinion, told differently (wording):', 'رأي، واختُلف في الصياغة:'],
    ['actor', 'prospective', 'Planned, told differently (who):', 'خطة، واختُلف في الفاعل:'],
    ['denial', 'supported', 'Contested:', 'محلّ خلاف:'],
  ] as const)(
    'says in what a contested claim is contested: %s of what were %s',
    (kind, otherwise, en, ar) => {
      const claim = {
        statement,
        status: 'contested' as const,
        mode: 'plan' as const,
        dispute: { in: kind, otherwise },
      }
      expect(claimSentence(english, claim)).toBe(`${en} The bridge was closed`)
      expect(claimSentence(arabic, claim)).toBe(`${ar} أُغلق الجسر`)
    },
  )

  it.each(['denied', 'contested', 'prospective', 'held'] as const)('never says a %s claim bare', (status) => {
    for (const text of [english, arabic]) {
      const said = claimSentence(text, { statement, status })
      expect(said.length).toBeGreaterThan(text.local(statement).length)
      expect(said).toMatch(/: /u)
    }
  })
})
