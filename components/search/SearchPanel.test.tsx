// @vitest-environment happy-dom
import { cleanup, render, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { SearchPanel } from './SearchPanel.tsx'
import type { SearchPanelProps, SearchRow } from './search-model.ts'

afterEach(cleanup)

const ENTITY: SearchRow = {
  kind: 'entity',
  id: 'entity:waha',
  of: 'state',
  label: { text: 'Oasis', marks: [], language: 'en' },
  also: { text: 'الواحة', marks: [[2, 6]], language: 'ar' },
}
const CLAIM: SearchRow = {
  kind: 'claim',
  id: 'claim:boats',
  family: 'denied',
  sentence: { text: 'Denied: the boats are theirs', marks: [[12, 17]], language: 'en' },
  quote: null,
}
const PARAGRAPH: SearchRow = {
  kind: 'paragraph',
  id: 'paragraph:daily:3',
  publisher: 'The Daily',
  n: 3,
  text: { text: 'It speaks of boats.', marks: [[13, 18]], language: 'en' },
}

function Shown(props: Partial<SearchPanelProps> & { readonly language?: 'ar' | 'en' }) {
  const { language = 'en', ...rest } = props
  const [query, setQuery] = useState('')
  const isAsked = query !== ''
  return (
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <SearchPanel
        query={query}
        entities={isAsked ? [ENTITY] : []}
        claims={isAsked ? [CLAIM] : []}
        paragraphs={isAsked ? [PARAGRAPH] : []}
        isGrowing={false}
        onQuery={setQuery}
        onOpen={() => {}}
        onClose={() => {}}
        {...rest}
      />
    </TextProvider>
  )
}

describe('the search', () => {
  it('takes what is typed at once and groups what it finds', async () => {
    render(<Shown />)
    const field = screen.getByRole('textbox', { name: 'Search' })
    await waitFor(() => expect(document.activeElement).toBe(field))
    await userEvent.keyboard('boats')
    expect(screen.getByText('3 hits')).toBeDefined()
    expect(screen.getAllByRole('menuitem').map((item) => item.textContent)).toEqual([
      expect.stringContaining('also: الواحة'),
      expect.stringContaining('Denied: the boats'),
      expect.stringContaining('The Daily, paragraph 3'),
    ])
    expect(screen.getByText('Paragraphs')).toBeDefined()
  })

  it.each([
    ['', 'entity:waha'],
    ['{ArrowDown}', 'claim:boats'],
    ['{ArrowDown}{ArrowDown}', 'paragraph:daily:3'],
    ['{ArrowUp}', 'paragraph:daily:3'],
  ])('opens with Enter the first hit, or with %s another', async (keys, opened) => {
    const onOpen = vi.fn()
    render(<Shown onOpen={onOpen} />)
    await userEvent.click(screen.getByRole('textbox', { name: 'Search' }))
    await userEvent.keyboard('boats')
    await waitFor(() =>
      expect(
        screen.getByRole('textbox', { name: 'Search' }).getAttribute('aria-activedescendant'),
      ).toBeTruthy(),
    )
    await userEvent.keyboard(`${keys}{Enter}`)
    expect(onOpen).toHaveBeenCalledWith(opened)
  })

  it('says in Arabic that nothing is found', async () => {
    render(<Shown language="ar" entities={[]} claims={[]} paragraphs={[]} />)
    await userEvent.click(screen.getByRole('textbox', { name: 'البحث' }))
    await userEvent.keyboard('سراب')
    expect(screen.getByText(/لا شيء عن «سراب»/)).toBeDefined()
  })
})
