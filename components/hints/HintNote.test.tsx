// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { HintNote } from './HintNote.tsx'
import { HINTS, type Hint } from './hint-model.ts'
import { HINT_ACTIONS, HINT_WORDS } from './hint-words.ts'

afterEach(cleanup)

/** Renders a hint and writes down what it calls. */
function show(hint: Hint, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <HintNote
        hint={hint}
        onNext={() => calls.push('next')}
        onEnd={() => calls.push('end')}
        onOpenArticles={() => calls.push('articles')}
      />
    </TextProvider>,
  )
  return calls
}

describe('a hint', () => {
  it('that was asked for takes the keyboard when it is there, and says so', () => {
    const calls: string[] = []
    render(
      <TextProvider language="en" digits="latn" messages={en}>
        <HintNote
          hint="line"
          takesFocus
          onFocused={() => calls.push('focused')}
          onNext={() => {}}
          onEnd={() => {}}
          onOpenArticles={() => {}}
        />
      </TextProvider>,
    )
    expect(document.activeElement).toBe(screen.getByRole('region'))
    expect(calls).toEqual(['focused'])
  })

  it.each(HINTS.flatMap((hint) => [[hint, 'ar'] as const, [hint, 'en'] as const]))(
    'is a region named by what it says: %s, %s',
    (hint, language) => {
      show(hint, language)
      const region = screen.getByRole('region', { name: HINT_WORDS[hint].title[language] })
      expect(region.textContent).toContain(HINT_WORDS[hint].text[language])
    },
  )

  it('leads to the next one, and the last one to none', () => {
    const first = show('line')
    fireEvent.click(screen.getByRole('button', { name: HINT_ACTIONS.next.en }))
    expect(first).toEqual(['next'])
    cleanup()
    const last = show('copy')
    fireEvent.click(screen.getByRole('button', { name: HINT_ACTIONS.end.en }))
    expect(last).toEqual(['end'])
  })

  it('goes for good by its cross and by Escape, which reaches nothing beneath it', () => {
    const calls = show('look')
    const beneath = () => calls.push('beneath')
    document.addEventListener('keydown', beneath)
    fireEvent.keyDown(screen.getByRole('button', { name: HINT_ACTIONS.next.en }), { key: 'Escape' })
    document.removeEventListener('keydown', beneath)
    fireEvent.click(screen.getByRole('button', { name: HINT_ACTIONS.dismiss.en }))
    expect(calls).toEqual(['end', 'end'])
  })

  it('about the articles leads to how to get them', () => {
    const calls = show('copy')
    fireEvent.click(screen.getByRole('button', { name: HINT_ACTIONS.articles.en }))
    expect(calls).toEqual(['articles'])
  })
})
