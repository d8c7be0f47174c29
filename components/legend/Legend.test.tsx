// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { PINNED_NAME } from '../i18n/pinned-name.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { Legend } from './Legend.tsx'
import type { LegendProps } from './legend-model.ts'
import { PinNote } from './PinNote.tsx'

afterEach(cleanup)

function show(language: 'ar' | 'en', change: Partial<LegendProps> = {}) {
  const props: LegendProps = {
    layout: 'stacked',
    families: { stated: 41, said: 12, planned: 7, conditional: 3, denied: 0 },
    kinds: [{ kind: 'state', label: { ar: 'دولة', en: 'state' }, count: 2 }],
    contested: 4,
    hidden: { families: [], kinds: [] },
    hasHulls: false,
    onToggle: vi.fn(),
    onOnly: vi.fn(),
    ...change,
  }
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <Legend {...props} />
    </TextProvider>,
  )
  return props
}

describe('the legend', () => {
  it.each([
    ['en', ['stated by the article41', 'said by someone, or opinion12', 'planned or requested7']],
    ['ar', ['ورد خبرًا41', 'قول منسوب أو رأي12', 'خطة أو طلب7']],
  ] as const)('gives each line family its word and its number in %s', (language, first) => {
    show(language)
    const rows = screen
      .getAllByRole('listitem')
      .map((item) => item.querySelector('button')?.textContent ?? item.textContent)
    expect(rows.slice(0, 3)).toEqual(first)
    expect(rows[5]).toContain('4')
    expect(rows.at(-1)).toBe(language === 'ar' ? 'دولة2' : 'state2')
  })

  it.each(['ar', 'en'] as const)('explains the pin only where the picture has one, in %s', (language) => {
    show(language)
    expect(screen.queryByText(PINNED_NAME[language])).toBeNull()
    cleanup()
    show(language, { pins: <PinNote /> })
    expect(screen.getByText(PINNED_NAME[language]).querySelector('svg')).not.toBeNull()
  })

  it('is a row of switches, pressed while what they stand for is shown', () => {
    const props = show('en', { hidden: { families: ['said'], kinds: [] } })
    const said = screen.getByRole('button', { name: /^said by someone, or opinion/ })
    const stated = screen.getByRole('button', { name: /^stated by the article/ })
    expect([stated, said].map((button) => button.getAttribute('aria-pressed'))).toEqual(['true', 'false'])
    fireEvent.click(said)
    expect(props.onToggle).toHaveBeenCalledWith('families', 'said')
    fireEvent.click(screen.getByRole('button', { name: 'Only this: state' }))
    expect(props.onOnly).toHaveBeenCalledWith('kinds', 'state')
  })
})
