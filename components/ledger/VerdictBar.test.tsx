// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { AnnounceContext } from '../ui/announce.ts'
import type { VerdictBarProps } from './ledger-model.ts'
import { VerdictBar } from './VerdictBar.tsx'

afterEach(cleanup)

const OWN = { verdict: 'plan', note: '', at: '2031-05-01T10:00:00.000Z', isChanged: false } as const

function bar(change: Partial<VerdictBarProps> = {}, language: 'ar' | 'en' = 'en') {
  const said: string[] = []
  const props: VerdictBarProps = {
    own: null,
    save: null,
    isElsewhere: false,
    trouble: null,
    name: '',
    left: 3,
    hasKeys: true,
    onJudge: vi.fn(),
    onTakeBack: vi.fn(),
    onNote: vi.fn(),
    onName: vi.fn(),
    onNext: vi.fn(),
    onTryAgain: vi.fn(),
    onOpenLedger: vi.fn(),
    ...change,
  }
  const view = (now: Partial<VerdictBarProps>) => (
    <AnnounceContext value={(text) => said.push(text)}>
      <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
        <VerdictBar {...props} {...now} />
      </TextProvider>
    </AnnounceContext>
  )
  const { rerender } = render(view({}))
  return { props, said, become: (now: Partial<VerdictBarProps>) => rerender(view(now)) }
}

const openChoices = (name = 'Judge') => fireEvent.click(screen.getByRole('button', { name }))

describe('the verdict on a proof', () => {
  it.each([
    ['en', 'Judge', 'Wrong direction'],
    ['ar', 'احكم', 'الاتجاه معكوس'],
  ] as const)('is one of nine, in words, on demand: %s', (language, judge, third) => {
    const { props } = bar({}, language)
    expect(screen.queryByText(third)).toBeNull()
    openChoices(judge)
    const choices = screen.getAllByRole('button').filter((button) => button.hasAttribute('aria-pressed'))
    expect(choices).toHaveLength(9)
    expect(choices.map((button) => button.getAttribute('aria-keyshortcuts'))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8, 9].map(String),
    )
    fireEvent.click(screen.getByText(third))
    expect(props.onJudge).toHaveBeenCalledWith('wrong-direction')
  })

  it('is taken back by choosing it again', () => {
    const { props } = bar({ own: OWN, save: 'kept' })
    openChoices('Change')
    const [pressed] = screen.getAllByRole('button', { pressed: true })
    expect(pressed?.textContent).toContain('Plan or condition, not done')
    if (pressed) fireEvent.click(pressed)
    expect(props.onTakeBack).toHaveBeenCalledOnce()
    expect(props.onJudge).not.toHaveBeenCalled()
  })

  it('is called saved when it is, for eye and ear, and not before', () => {
    const { said, become } = bar()
    become({ own: OWN, save: 'saving' })
    expect(screen.queryByText('Saved')).toBeNull()
    expect(said).toEqual([])
    become({ own: OWN, save: 'kept' })
    expect(screen.getByText('Saved')).toBeTruthy()
    expect(said).toEqual(['Plan or condition, not done. Saved.'])
  })

  it('that was not stored says so, says why, and offers to try again', () => {
    const { props } = bar({ own: OWN, save: 'failed', trouble: 'full' })
    expect(screen.getByText('Not saved')).toBeTruthy()
    expect(screen.getByText(/no room left/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
    expect(props.onTryAgain).toHaveBeenCalledOnce()
  })

  it('on another wording, or changed in another tab, says so', () => {
    bar({ own: { ...OWN, isChanged: true }, isElsewhere: true })
    expect(screen.getByText(/have changed since you judged/).textContent).toContain('in another tab')
  })

  it('names no keys where letters are no keys', () => {
    bar({ hasKeys: false })
    openChoices()
    expect(document.querySelector('kbd, [aria-keyshortcuts]')).toBeNull()
    expect(screen.queryByText(/Keys 1 to 9/)).toBeNull()
  })

  it('offers no next piece where something else leads from one to the next', () => {
    bar()
    expect(screen.queryByRole('button', { name: /Next/ })).not.toBeNull()
    cleanup()
    bar({ onNext: null })
    expect(screen.queryByRole('button', { name: /Next/ })).toBeNull()
    expect(screen.getByRole('button', { name: 'Judge' })).toBeTruthy()
  })

  it('closes its choices on Escape and keeps it from the proof', () => {
    bar()
    openChoices()
    const choice = screen.getByText('Wrong entity')
    const isLetThrough = fireEvent.keyDown(choice, { key: 'Escape' })
    expect(isLetThrough).toBe(false)
    expect(screen.queryByText('Wrong entity')).toBeNull()
    expect(document.activeElement?.textContent).toBe('Judge')
  })

  it('takes a note when the reader leaves it, once, as it was left', () => {
    const { props } = bar({ own: OWN, save: 'kept' })
    openChoices('Change')
    const note = screen.getByLabelText('Note')
    fireEvent.change(note, { target: { value: 'لا ذكر للتاريخ' } })
    expect(props.onNote).not.toHaveBeenCalled()
    fireEvent.blur(note)
    fireEvent.blur(note)
    expect(props.onNote).toHaveBeenCalledOnce()
    expect(props.onNote).toHaveBeenCalledWith('لا ذكر للتاريخ')
  })
})
