// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { ComparePanel } from './ComparePanel.tsx'
import type { CompareAnswer, ComparePanelProps } from './compare-model.ts'

afterEach(cleanup)

const entity = (id: string) => ({ id, label: { ar: id, en: id }, kind: 'state' }) as const
const claim = (id: string) =>
  ({ id, statement: { ar: id, en: `Sentence of ${id}` }, status: 'supported', family: 'stated' }) as const

const ANSWER: CompareAnswer = {
  between: [],
  shared: [{ entity: entity('river'), ofOne: [claim('crosses')], ofOther: [claim('fishes')] }],
  onlyOne: Array.from({ length: 8 }, (_, at) => ({ entity: entity(`own-${at}`), claims: [claim(`c${at}`)] })),
  onlyOther: [],
  articles: { both: [{ ar: 'الجريدة', en: 'Gazette' }], onlyOne: [], onlyOther: [] },
}

const show = (change: Partial<ComparePanelProps> = {}): ComparePanelProps => {
  const props: ComparePanelProps = {
    one: entity('north'),
    other: entity('south'),
    groups: [],
    answer: ANSWER,
    currentClaim: null,
    onAsk: vi.fn(),
    onAskPath: vi.fn(),
    onOpenClaim: vi.fn(),
    onPointClaim: vi.fn(),
    onOpenEntity: vi.fn(),
    onClose: vi.fn(),
    ...change,
  }
  render(
    <TextProvider language="en" digits="latn" messages={en}>
      <ComparePanel {...props} />
    </TextProvider>,
  )
  return props
}

describe('two entities compared', () => {
  it('show what they share and what sets them apart, each row a proof', () => {
    const { onOpenClaim } = show()
    expect(screen.getByRole('heading', { name: 'Both are joined with 1 entity' })).toBeTruthy()
    expect(screen.getByText('No claim has both.')).toBeTruthy()
    expect(screen.getByRole('heading', { name: 'Nothing that only south is joined with.' })).toBeTruthy()
    fireEvent.click(screen.getByRole('link', { name: /Sentence of fishes/ }))
    expect(onOpenClaim).toHaveBeenCalledWith('fishes')
    expect(screen.getByText('Of both: Gazette')).toBeTruthy()
  })

  it('show a few first and the rest on demand', () => {
    show()
    expect(screen.queryByRole('link', { name: 'own-7' })).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Show all 8' }))
    expect(screen.getByRole('link', { name: 'own-7' })).toBeTruthy()
  })

  it('ask for the second one', () => {
    show({ other: null, answer: null })
    expect(screen.getByText(/press an entity in the picture/)).toBeTruthy()
  })
})
