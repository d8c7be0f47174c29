// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { OpeningPanel } from './OpeningPanel.tsx'
import type { OpeningPanelProps } from './opening-model.ts'

afterEach(cleanup)

function show(change: Partial<OpeningPanelProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <OpeningPanel
        title={{ ar: 'على ماذا اتفقت البلدتان؟', en: 'What did the two towns agree?' }}
        sentence={{ ar: 'وقّعت البلدتان معاهدة.', en: 'The two towns signed a treaty.' }}
        articles={{ own: 5, inside: 0 }}
        dates={{ from: '2022-12', to: '2025-02' }}
        themes={[{ id: 'carts', title: { ar: 'العربات', en: 'Carts' }, entityCount: 11 }]}
        view={{ kind: 'opening' }}
        shown={{ entities: 9, claims: 2 }}
        total={{ entities: 61, claims: 103 }}
        story={{ minutes: 11 }}
        onStartStory={() => calls.push('story')}
        onShowOpening={() => calls.push('opening')}
        onShowAll={() => calls.push('all')}
        onShowTheme={(id) => calls.push(`theme ${id}`)}
        onStartWithClaim={() => calls.push('start')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

describe('the opening panel', () => {
  it.each([
    ['en', '5 articles · December 2022 – February 2025', 'Showing 9 of 61 entities and 2 of 103 lines'],
    ['ar', '5 مقالات · كانون الأول/ديسمبر 2022 – شباط/فبراير 2025', 'المعروض 9 من 61 كيانًا، و2 من 103 خطوط'],
  ] as const)('says in %s how much there is, from when, and how much is shown', (language, span, shown) => {
    show({}, language)
    expect(document.body.textContent).toContain(span)
    expect(screen.getByText(shown)).toBeTruthy()
  })

  it.each([
    ['en', '5 articles, and 1 more inside one of them ·'],
    ['ar', '5 مقالات، ومقال آخر داخل أحدها ·'],
  ] as const)(
    'does not count in %s what stands inside another article among the articles',
    (language, span) => {
      show({ articles: { own: 5, inside: 1 } }, language)
      expect(document.body.textContent).toContain(span)
    },
  )

  it('offers one claim to start with, the whole graph and the themes', () => {
    const calls = show()
    for (const name of ['Check one claim', 'Show the whole graph', 'Carts', 'Overview']) {
      fireEvent.click(screen.getByRole('button', { name }))
    }
    expect(calls).toEqual(['start', 'all', 'theme carts', 'opening'])
  })

  it.each([
    ['en', '2 more themes', 'Fewer themes'],
    ['ar', 'محوران آخران', 'طيّ المحاور'],
  ] as const)('keeps in %s all but one theme a press away', (language, more, fewer) => {
    const themes = ['carts', 'mills', 'wells'].map((id) => ({
      id,
      title: { ar: id, en: id },
      entityCount: 4,
    }))
    const calls = show({ themes }, language)
    expect(screen.queryByRole('button', { name: 'mills' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: more, expanded: false }))
    fireEvent.click(screen.getByRole('button', { name: 'wells' }))
    expect(calls).toEqual(['theme wells'])
    expect(screen.getByRole('button', { name: fewer, expanded: true })).toBeTruthy()
  })

  it('shows the theme in force without a press', () => {
    const themes = ['carts', 'mills'].map((id) => ({ id, title: { ar: id, en: id }, entityCount: 4 }))
    show({ themes, view: { kind: 'theme', id: 'mills' } })
    expect(screen.getByRole('button', { name: 'mills', pressed: true })).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'carts' })).toBeNull()
  })

  it.each([
    ['en', 'Start the story · 11 minutes'],
    ['ar', 'ابدأ القصة · 11 دقيقةً'],
  ] as const)('begins in %s with a story, where there is one', (language, name) => {
    const calls = show({}, language)
    fireEvent.click(screen.getByRole('button', { name }))
    expect(calls).toEqual(['story'])
    cleanup()
    show({ story: null }, language)
    expect(screen.queryByRole('button', { name })).toBeNull()
  })

  it('says which view is shown and leads back from the whole graph', () => {
    const calls = show({ view: { kind: 'all' } })
    fireEvent.click(screen.getByRole('button', { name: 'Back to the overview' }))
    expect(calls).toEqual(['opening'])
    cleanup()
    show({ view: { kind: 'theme', id: 'carts' } })
    expect(screen.getByRole('button', { name: 'Carts' }).getAttribute('aria-pressed')).toBe('true')
  })
})
