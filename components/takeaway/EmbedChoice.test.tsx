// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { EmbedChoice } from './EmbedChoice.tsx'
import { EMBED_CHOICE_WORDS as WORDS } from './embed-choice-words.ts'

afterEach(cleanup)

function show(language: 'ar' | 'en') {
  const copied: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <EmbedChoice
        embed={{
          title: 'Two towns',
          heights: { low: 420, middle: 560, high: 760 },
          codeOf: (size, scheme) => `<iframe title="${size} ${scheme}"></iframe>`,
        }}
        onCopyText={async (text) => copied.push(text) > 0}
      />
    </TextProvider>,
  )
  return copied
}

describe.each(['ar', 'en'] as const)('the code for another page, in %s', (language) => {
  it('follows the chosen height and colours, and so does what is said of it', () => {
    show(language)
    const preview = () => document.querySelector('[data-embed-preview]')?.textContent ?? ''
    expect(screen.getByText('<iframe title="middle device"></iframe>')).toBeTruthy()
    expect(preview()).toContain('560')
    fireEvent.click(screen.getByRole('radio', { name: WORDS.sizes.high[language] }))
    fireEvent.click(screen.getByRole('radio', { name: WORDS.schemes.dark[language] }))
    expect(screen.getByText('<iframe title="high dark"></iframe>')).toBeTruthy()
    expect(preview()).toContain('760')
    expect(preview()).toContain(WORDS.seen.dark[language])
    expect(preview()).toContain('Two towns')
  })

  it('is copied as it stands', () => {
    const copied = show(language)
    fireEvent.click(screen.getByRole('button', { name: WORDS.copy[language] }))
    expect(copied).toEqual(['<iframe title="middle device"></iframe>'])
  })
})
