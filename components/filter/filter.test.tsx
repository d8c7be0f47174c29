// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createText } from '../i18n/create-text.ts'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { FilterPanel } from './FilterPanel.tsx'
import type { FilterPanelProps, FilterSummary, SavedViewsProps } from './filter-model.ts'
import { filterSentence } from './filter-sentence.ts'
import { filterAr } from './filter-words.ar.ts'
import { filterEn } from './filter-words.en.ts'

afterEach(cleanup)

const NOTHING_ASKED: FilterSummary = { entities: 27, totalEntities: 135, claims: 41, parts: [] }
const texts = {
  ar: createText({ language: 'ar', digits: 'latn', messages: ar }),
  en: createText({ language: 'en', digits: 'latn', messages: en }),
}
const words = { ar: filterAr(String), en: filterEn(String) }
const said = (language: 'ar' | 'en', change: Partial<FilterSummary>): string =>
  filterSentence(texts[language], words[language], { ...NOTHING_ASKED, ...change })

describe('the sentence of a filter', () => {
  const plans2024: FilterSummary['parts'] = [
    { kind: 'families', families: ['planned'] },
    { kind: 'time', basis: 'holds', edtf: '2024', undated: false },
  ]

  it('says how much is shown and what was asked for', () => {
    expect(said('en', { parts: plans2024 })).toBe('27 of 135 entities, 41 claims: plans and requests, 2024.')
    expect(said('ar', { parts: plans2024 })).toBe('27 من 135 كيانًا، و41 إفادةً: الخطط والطلبات، 2024.')
  })

  it.each([
    [0, '27 of 135 entities, 0 claims.', '27 من 135 كيانًا، ولا إفادات.'],
    [1, '27 of 135 entities, 1 claim.', '27 من 135 كيانًا، وإفادة واحدة.'],
    [2, '27 of 135 entities, 2 claims.', '27 من 135 كيانًا، وإفادتان.'],
    [3, '27 of 135 entities, 3 claims.', '27 من 135 كيانًا، و3 إفادات.'],
    [11, '27 of 135 entities, 11 claims.', '27 من 135 كيانًا، و11 إفادةً.'],
    [100, '27 of 135 entities, 100 claims.', '27 من 135 كيانًا، و100 إفادة.'],
  ])('counts %d claims as each language does', (claims, english, arabic) => {
    expect(said('en', { claims })).toBe(english)
    expect(said('ar', { claims })).toBe(arabic)
  })

  it('names nothing where all of a sort is filtered out', () => {
    const parts: FilterSummary['parts'] = [
      { kind: 'families', families: [] },
      { kind: 'named', of: 'kinds', isOnly: true, names: [] },
      { kind: 'named', of: 'articles', isOnly: true, names: [] },
    ]
    expect(said('en', { entities: 0, claims: 0, parts })).toBe('0 of 135 entities, 0 claims.')
  })

  it('tells a few names and counts the rest', () => {
    const names = ['A', 'B', 'C', 'D', 'E'].map((name) => ({ ar: name, en: name }))
    const part = { kind: 'named', of: 'speakers', isOnly: false } as const
    expect(said('en', { parts: [{ ...part, names }] })).toContain('not told by A, B, C, and 2 more')
    expect(said('en', { parts: [{ ...part, names: names.slice(0, 4) }] })).toContain('A, B, C, and D')
  })
})

function show(change: Partial<FilterPanelProps> = {}, saved: Partial<SavedViewsProps> = {}) {
  const props: FilterPanelProps = {
    summary: NOTHING_ASKED,
    sections: [
      {
        id: 'families',
        options: [
          { id: 'stated', label: 'stated', count: 40, isShown: true },
          { id: 'denied', label: 'denied', count: 1, isShown: false },
        ],
      },
      {
        id: 'predicates',
        options: Array.from({ length: 12 }, (_, n) => ({
          id: `p${n}`,
          label: `P${n}`,
          count: n,
          isShown: true,
        })),
      },
    ],
    origins: { least: 0, steps: [{ least: 2, count: 5 }] },
    isNarrowed: true,
    look: 'hide',
    saved: {
      views: [{ id: 'one', name: 'Plans', href: '#/' }],
      isBlocked: false,
      onSave: vi.fn(),
      onOpen: vi.fn(),
      onRename: vi.fn(),
      onDelete: vi.fn(() => vi.fn()),
      ...saved,
    },
    onToggle: vi.fn(),
    onOnly: vi.fn(),
    onInvert: vi.fn(),
    onWhole: vi.fn(),
    onOrigins: vi.fn(),
    onLook: vi.fn(),
    onClear: vi.fn(),
    onClose: vi.fn(),
    ...change,
  }
  render(
    <TextProvider language="en" digits="latn" messages={en}>
      <FilterPanel {...props} />
    </TextProvider>,
  )
  return props
}

describe('the filters', () => {
  it('switch an option, show it alone, and invert or restore its section', () => {
    const props = show()
    const denied = screen.getByRole('checkbox', { name: /denied/ })
    expect(denied).toHaveProperty('checked', false)
    fireEvent.click(denied)
    expect(props.onToggle).toHaveBeenCalledWith('families', 'denied')
    fireEvent.click(screen.getByRole('button', { name: 'Only this: stated' }))
    expect(props.onOnly).toHaveBeenCalledWith('families', 'stated')
    fireEvent.click(screen.getByRole('button', { name: 'How sure: invert' }))
    expect(props.onInvert).toHaveBeenCalledWith('families')
    fireEvent.click(screen.getByRole('button', { name: 'How sure: all' }))
    expect(props.onWhole).toHaveBeenCalledWith('families')
  })

  it('show the first of a long list and the rest when asked', () => {
    show()
    const section = document.querySelector<HTMLElement>('[data-section="predicates"]')
    if (!section) throw new Error('no section')
    expect(section.querySelectorAll('li')).toHaveLength(8)
    fireEvent.click(within(section).getByText('4 more'))
    expect(section.querySelectorAll('li')).toHaveLength(12)
  })

  it('close with Escape and take the focus when they open', () => {
    const props = show()
    expect(document.activeElement?.textContent).toBe('Filters')
    fireEvent.keyDown(screen.getByRole('checkbox', { name: /denied/ }), { key: 'Escape' })
    expect(props.onClose).toHaveBeenCalledOnce()
  })
})

describe('saved views', () => {
  it('are saved under a name that is not blank', () => {
    const { saved } = show()
    const field = screen.getByRole('textbox', { name: 'Name of this view' })
    fireEvent.change(field, { target: { value: '   ' } })
    fireEvent.submit(field)
    expect(saved.onSave).not.toHaveBeenCalled()
    fireEvent.change(field, { target: { value: ' خطط 2024 ' } })
    fireEvent.submit(field)
    expect(saved.onSave).toHaveBeenCalledWith('خطط 2024')
    expect(screen.getByText('خطط 2024')).toBeDefined()
  })

  it('are deleted with a way back', () => {
    const restore = vi.fn()
    const { saved } = show({}, { onDelete: vi.fn(() => restore) })
    fireEvent.click(screen.getByRole('button', { name: 'Delete Plans' }))
    expect(saved.onDelete).toHaveBeenCalledWith('one')
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }))
    expect(restore).toHaveBeenCalledOnce()
  })

  it('are renamed in place; Escape leaves the name, and the panel open', () => {
    const props = show()
    fireEvent.click(screen.getByRole('button', { name: 'Rename Plans' }))
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Rename Plans' }), { key: 'Escape' })
    expect(props.onClose).not.toHaveBeenCalled()
    fireEvent.click(screen.getByRole('button', { name: 'Rename Plans' }))
    const field = screen.getByRole('textbox', { name: 'Rename Plans' })
    fireEvent.change(field, { target: { value: 'Requests' } })
    fireEvent.submit(field)
    expect(props.saved.onRename).toHaveBeenCalledWith('one', 'Requests')
  })

  it('say where the browser does not keep them', () => {
    show({}, { isBlocked: true, views: [] })
    expect(screen.getByText(/Nothing is stored here/)).toBeDefined()
  })
})
