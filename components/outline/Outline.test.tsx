// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { Outline } from './Outline.tsx'
import type { OutlineClaim, OutlineEntity, OutlineProps } from './outline-model.ts'

afterEach(cleanup)
// A press of a key renders the whole tree, slowly outside a browser.
vi.setConfig({ testTimeout: 20_000 })

const claim = (id: string, family: OutlineClaim['family'] = 'stated'): OutlineClaim => ({
  id,
  statement: { ar: `بيان ${id}`, en: `Statement ${id}` },
  status: family === 'denied' ? 'denied' : 'supported',
  family,
  mode: 'fact',
  deniedBy: [],
  contested: false,
  evidence: [
    {
      id: `daily-${id}`,
      publisher: { ar: 'اليوم', en: 'The Daily' },
      paragraph: 4,
      denies: family === 'denied',
      quote: { text: 'مياه النبع', language: 'ar' },
    },
  ],
})

const entity = (id: string, claims: readonly OutlineClaim[]): OutlineEntity => ({
  id,
  kind: 'state',
  kindLabel: { ar: 'بلدة', en: 'Town' },
  label: { ar: `كيان ${id}`, en: `Entity ${id}` },
  claimCount: claims.length,
  relations: [{ key: 'feeds:to', label: { ar: 'يغذّي', en: 'feeds' }, claims }],
})

const ENTITIES = [entity('one', [claim('a'), claim('b', 'denied')]), entity('two', [claim('a')])]

function show(language: 'ar' | 'en', change: Partial<OutlineProps> = {}) {
  const props: OutlineProps = {
    entities: ENTITIES,
    current: null,
    lettersAreKeys: true,
    onOpenEntity: vi.fn(),
    onOpenClaim: vi.fn(),
    onOpenEvidence: vi.fn(),
    ...change,
  }
  const all = (current: OutlineProps['current']) => (
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <Outline {...props} current={current} />
    </TextProvider>
  )
  const { rerender } = render(all(props.current))
  return {
    props,
    user: userEvent.setup(),
    setCurrent: (current: OutlineProps['current']) => rerender(all(current)),
  }
}

const rows = () => [...document.querySelectorAll('[role="row"]')]
const levels = () => rows().map((row) => row.getAttribute('aria-level'))

describe('the outline', () => {
  it('is a tree grid with a row for each entity in view', () => {
    show('en')
    expect(screen.getByRole('treegrid', { name: 'Outline' })).toBeTruthy()
    expect(rows().map((row) => row.getAttribute('data-entity'))).toEqual(['one', 'two'])
    expect(rows().map((row) => row.getAttribute('aria-expanded'))).toEqual(['false', 'false'])
  })

  it.each([
    ['en', '{ArrowRight}', '{ArrowLeft}'],
    ['ar', '{ArrowLeft}', '{ArrowRight}'],
  ] as const)('opens and closes rows with the arrows of reading: %s', async (language, open, close) => {
    const { user } = show(language)
    await user.tab()
    await user.keyboard(open)
    expect(levels()).toEqual(['1', '2', '1'])
    await user.keyboard(`{ArrowDown}${open}{ArrowDown}${open}`)
    expect(levels()).toEqual(['1', '2', '3', '4', '3', '1'])
    await user.keyboard(`${close}${close}${close}`)
    expect(levels()).toEqual(['1', '2', '1'])
  })

  it('leaves single letters to the page while they are its keys, else they lead to the row that begins so', async () => {
    const pages: string[] = []
    const listen = (event: KeyboardEvent) => pages.push(event.key)
    document.addEventListener('keydown', listen)
    const named = ENTITIES.map((one, at) => ({
      ...one,
      label: { ar: 'نبع', en: ['Mill', 'Lake'][at] ?? '' },
    }))
    const { user } = show('en', { entities: named })
    await user.tab()
    await user.keyboard('l')
    expect(document.activeElement?.getAttribute('data-entity')).toBe('one')
    expect(pages).toContain('l')
    cleanup()
    pages.length = 0
    const second = show('en', { entities: named, lettersAreKeys: false })
    await second.user.tab()
    await second.user.keyboard('l')
    document.removeEventListener('keydown', listen)
    expect(document.activeElement?.getAttribute('data-entity')).toBe('two')
    expect(pages).not.toContain('l')
  })

  it('opens what a row stands for with Enter', async () => {
    const { props, user } = show('en')
    await user.tab()
    await user.keyboard(
      '{Enter}{ArrowRight}{ArrowDown}{Enter}{ArrowDown}{Enter}{ArrowRight}{ArrowDown}{Enter}',
    )
    expect(props.onOpenEntity).toHaveBeenCalledWith('one')
    expect(props.onOpenClaim).toHaveBeenCalledWith('a')
    expect(props.onOpenEvidence).toHaveBeenCalledWith('a', 'daily-a')
  })

  it('shows the row of what is open, its branch opened', () => {
    const { setCurrent } = show('en')
    setCurrent({ kind: 'claim', id: 'b', evidence: null })
    const current = rows().filter((row) => row.getAttribute('aria-current') === 'true')
    expect(current.map((row) => row.getAttribute('data-claim'))).toEqual(['b'])
    setCurrent({ kind: 'entity', id: 'two' })
    expect(
      rows()
        .find((row) => row.getAttribute('aria-current'))
        ?.getAttribute('data-entity'),
    ).toBe('two')
  })

  it('says a denied claim with its status, and a quote in its own language', async () => {
    const { user, setCurrent } = show('en')
    setCurrent({ kind: 'claim', id: 'b', evidence: null })
    const row = rows().find((one) => one.getAttribute('data-claim') === 'b')
    expect(row instanceof HTMLElement && within(row).getByText('Denied:')).toBeTruthy()
    await user.tab()
    await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowRight}')
    const quote = screen.getByText('مياه النبع')
    expect([quote.lang, quote.dir]).toEqual(['ar', 'rtl'])
  })
})
