// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { MatchVerdicts } from './MatchVerdicts.tsx'
import { Passage } from './Passage.tsx'
import { EXACT, readyProof, spanOf } from './proof-fixtures.ts'
import type { PassageMatch } from './proof-model.ts'

afterEach(cleanup)

const match = (change: Partial<PassageMatch>): PassageMatch => ({ ...EXACT, ...change })
const ALTERED = {
  verdict: 'altered-critical',
  span: spanOf('وقّع معاهدة الجسر'),
  diff: [
    { kind: 'only-quote', words: 'لم يوقّع' },
    { kind: 'only-text', words: 'وقّع' },
    { kind: 'same', words: 'معاهدة الجسر' },
  ],
} as const

function verdicts(change: Partial<PassageMatch>, language: 'ar' | 'en' = 'en'): string[] {
  const { container } = render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <MatchVerdicts match={match(change)} />
    </TextProvider>,
  )
  return [...container.querySelectorAll('dd')].map(({ textContent }) => textContent ?? '')
}

describe('the verdicts', () => {
  test.each<[string, Partial<PassageMatch>, RegExp, RegExp]>([
    ['exact, verbatim', {}, /letter for letter/, /word for word/],
    ['fuzzy', { rung: 'fuzzy' }, /words changed; numbers/, /word for word/],
    ['weak', { rung: 'weak' }, /Probably/, /word for word/],
    [
      'fuzzy, critical words changed',
      { rung: 'fuzzy', critical: 'changed' },
      /Not the same/,
      /word for word/,
    ],
    [
      'normalised, numbers cut otherwise',
      { rung: 'normalised', critical: 'changed' },
      /Not the same/,
      /word for word/,
    ],
    ['quote alone', { rung: 'quote-only' }, /only its quote/, /another passage/],
    [
      'critical words of the quote',
      { rung: 'fuzzy', quote: ALTERED },
      /words changed/,
      /Critical words changed/,
    ],
  ])('of a match are two, in words: %s', (_, change, paragraph, quote) => {
    const [first, second] = verdicts(change)
    expect(first).toMatch(paragraph)
    expect(first).toContain('gazette.txt')
    expect(second).toMatch(quote)
  })

  test('say in Arabic what changed', () => {
    expect(verdicts({ rung: 'fuzzy', critical: 'changed' }, 'ar')[0]).toContain('ليست هي نفسها')
  })

  test('report hidden controls, and only where there are any', () => {
    expect(verdicts({ hidden: 2 })[2]).toContain('2 hidden control characters')
    cleanup()
    expect(verdicts({})).toHaveLength(2)
  })
})

describe('the passage of a changed quote', () => {
  const show = (change: Partial<PassageMatch>) => {
    const { claim, evidence } = readyProof({ match: match(change) })
    return render(
      <TextProvider language="en" digits="latn" messages={en}>
        <Passage claim={claim} evidence={evidence} />
      </TextProvider>,
    ).container
  }

  test('shows both wordings, each said to be whose it is', () => {
    const diff = show({ rung: 'fuzzy', quote: ALTERED }).querySelector('[data-diff] p')
    expect(diff?.querySelector('del')?.textContent).toBe('only in the quote: لم يوقّع')
    expect(diff?.querySelector('ins')?.textContent).toBe('only in the file: وقّع')
    expect(diff?.getAttribute('dir')).toBe('rtl')
  })

  test('says that the rest cannot be shown', () => {
    expect(show({ rung: 'fuzzy' }).textContent).toContain('fingerprint of the paragraph, not its text')
    cleanup()
    expect(show({}).textContent).not.toContain('fingerprint of the paragraph')
  })
})
