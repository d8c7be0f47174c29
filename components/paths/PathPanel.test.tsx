// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { PathPanel } from './PathPanel.tsx'
import type { PathPanelProps, PathWay } from './paths-model.ts'

afterEach(cleanup)

const mayor = { id: 'mayor', label: { ar: 'العمدة', en: 'Mayor' }, kind: 'person' } as const
const bridge = { id: 'bridge', label: { ar: 'الجسر', en: 'Bridge' }, kind: 'place' } as const
const bank = { id: 'bank', label: { ar: 'المصرف', en: 'Bank' }, kind: 'organisation' } as const

const claim = (id: string, statement: string, status: 'supported' | 'prospective') =>
  ({
    id,
    statement: { ar: statement, en: statement },
    status,
    mode: status === 'supported' ? 'fact' : 'plan',
    family: status === 'supported' ? 'stated' : 'planned',
  }) as const

const WAY: PathWay = {
  key: 'mayor..bridge..bank',
  entities: [mayor, bridge, bank],
  weakest: 'planned',
  steps: [
    {
      from: mayor,
      to: bridge,
      claims: [
        claim('opens', 'The mayor opens the bridge', 'supported'),
        claim('visits', 'He visits it', 'supported'),
      ],
      roles: [{ name: bridge.label, role: { ar: 'المكان', en: 'place' } }],
    },
    {
      from: bridge,
      to: bank,
      claims: [claim('pays', 'The bank pays for the bridge', 'prospective')],
      roles: [],
    },
  ],
}
const DIRECT: PathWay = {
  key: 'mayor..bank',
  entities: [mayor, bank],
  weakest: 'stated',
  steps: [
    { from: mayor, to: bank, claims: [claim('owns', 'The mayor owns the bank', 'supported')], roles: [] },
  ],
}

const props = (change: Partial<PathPanelProps> = {}): PathPanelProps => ({
  question: { from: 'mayor', to: 'bank', by: 'hops', plans: true, within: 'all' },
  from: mayor,
  to: bank,
  groups: [{ id: 'all', label: { ar: 'الكل', en: 'All' }, entities: [mayor, bridge, bank] }],
  result: { kind: 'ways', ways: [DIRECT, WAY] },
  chosenWay: WAY.key,
  currentClaim: null,
  onAsk: vi.fn(),
  onChooseWay: vi.fn(),
  onSelectWay: vi.fn(),
  onOpenClaim: vi.fn(),
  onPointClaim: vi.fn(),
  onOpenEntity: vi.fn(),
  onClose: vi.fn(),
  ...change,
})

const show = (made: PathPanelProps, language: 'ar' | 'en' = 'en') => {
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <PathPanel {...made} />
    </TextProvider>,
  )
  return made
}

describe('how two entities are connected', () => {
  it('is asked by name, and told as a chain of sentences with the status of what is no fact', () => {
    const { onOpenClaim } = show(props())
    expect(screen.getByRole('heading', { name: 'How is Mayor connected to Bank?' })).toBeTruthy()
    const told = document.querySelector('[data-way="mayor..bridge..bank"] ol')
    const lines = within(told as HTMLElement)
      .getAllByRole('link')
      .filter((link) => link.dataset.claim)
    expect(lines.map((line) => line.dataset.claim)).toEqual(['opens', 'visits', 'pays'])
    expect(lines[2]?.textContent).toContain('Planned: The bank pays for the bridge')
    fireEvent.click(lines[2] as HTMLElement)
    expect(onOpenClaim).toHaveBeenCalledWith('pays')
    expect(screen.getByText('Bridge in the role: place')).toBeTruthy()
  })

  it('offers the other ways, each with its steps and its weakest one', () => {
    const { onChooseWay } = show(props())
    const other = screen.getByRole('button', { name: /Way 1.*Mayor.*Bank.*1 step.*weakest step: stated/ })
    expect(other.getAttribute('aria-expanded')).toBe('false')
    fireEvent.click(other)
    expect(onChooseWay).toHaveBeenCalledWith(DIRECT)
  })

  it('says that both are still to be chosen, and how', () => {
    const { onAsk } = show(
      props({ to: null, question: { ...props().question, to: null }, result: { kind: 'choosing' } }),
    )
    expect(screen.getByText(/press an entity in the picture/)).toBeTruthy()
    fireEvent.change(screen.getByRole('combobox', { name: 'To' }), { target: { value: 'bridge' } })
    expect(onAsk).toHaveBeenCalledWith({ to: 'bridge' })
  })

  it('says where there is no way, and what would help', () => {
    const { onAsk } = show(
      props({
        question: { ...props().question, plans: false, within: 'shown' },
        result: { kind: 'none', withPlans: 0, inAll: 2, both: 5 },
      }),
    )
    expect(screen.getByText('No claims lead from Mayor to Bank.')).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: 'In the whole collection: 2 ways' }))
    expect(onAsk).toHaveBeenCalledWith({ within: 'all' })
    expect(screen.queryByRole('button', { name: /With plans/ })).toBeNull()
  })

  it('promises nothing where nothing would help', () => {
    show(props({ result: { kind: 'none', withPlans: null, inAll: null, both: null } }))
    expect(within(document.querySelector('[data-no-way]') as HTMLElement).queryByRole('button')).toBeNull()
  })

  it('is turned round', () => {
    const { onAsk } = show(props(), 'ar')
    fireEvent.click(screen.getByRole('button', { name: 'عكس الاتجاه' }))
    expect(onAsk).toHaveBeenCalledWith({ from: 'bank', to: 'mayor' })
    expect(screen.getByText('طريقان، أولهما في خطوة واحدة.')).toBeTruthy()
  })
})
