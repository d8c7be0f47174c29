// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { renderToStaticMarkup } from 'react-dom/server'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { ClaimList } from './ClaimList.tsx'
import type { ClaimListProps, ClaimRow } from './claim-list-model.ts'

afterEach(cleanup)

const MAYOR = { id: 'mayor', label: { ar: 'العمدة', en: 'the mayor' }, kind: 'person' as const }
const ROAD = { id: 'road', label: { ar: 'الطريق', en: 'the road' }, kind: 'place' as const }
const GAZETTE = {
  articleId: 'gazette',
  publisher: { ar: 'جريدة الضفة', en: 'The Gazette' },
  paragraphs: [2, 5],
}

const row = (change: Partial<ClaimRow>): ClaimRow => ({
  id: 'signs',
  statement: { ar: 'وقّع العمدة المعاهدة', en: 'The mayor signed the treaty' },
  status: 'supported',
  family: 'stated',
  mode: 'fact',
  deniedBy: [],
  contested: false,
  subject: MAYOR,
  places: [GAZETTE],
  ...change,
})

const ROWS: readonly ClaimRow[] = [
  row({}),
  row({
    id: 'plans',
    statement: { ar: 'يعتزم العمدة إصلاح الطريق', en: 'The mayor is to mend the road' },
    status: 'prospective',
    family: 'planned',
    mode: 'plan',
  }),
  row({
    id: 'closes',
    statement: { ar: 'أُغلق الطريق', en: 'The road was closed' },
    status: 'denied',
    family: 'denied',
    deniedBy: [MAYOR.label],
    subject: ROAD,
  }),
]

function list(change: Partial<ClaimListProps> = {}, language: 'ar' | 'en' = 'en') {
  const calls: string[] = []
  const view = (
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <ClaimList
        rows={ROWS}
        totalClaims={ROWS.length}
        currentClaim={null}
        onOpenClaim={(id) => calls.push(`open ${id}`)}
        onPointClaim={(id) => calls.push(`point ${id}`)}
        {...change}
      />
    </TextProvider>
  )
  return { view, calls }
}

function show(change: Partial<ClaimListProps> = {}, language: 'ar' | 'en' = 'en') {
  const { view, calls } = list(change, language)
  render(view)
  return calls
}

const shownClaims = () => screen.getAllByRole('link').map((link) => link.dataset.claim)

describe('the list of claims', () => {
  it('says every claim with its status, under the line it is drawn with', () => {
    show()
    const planned = screen.getByRole('region', { name: 'planned or requested' })
    expect(within(planned).getByRole('link').textContent).toContain('Planned: The mayor is to mend the road')
    const denied = screen.getByRole('region', { name: 'denied' })
    expect(within(denied).getByRole('link').textContent).toContain('Denied by the mayor: The road was closed')
  })

  it('speaks Arabic', () => {
    show({}, 'ar')
    expect(screen.getByText('3 إفادات')).toBeTruthy()
    const planned = screen.getByRole('region', { name: 'خطة أو طلب' })
    expect(within(planned).getByRole('link').textContent).toContain('خطة: يعتزم العمدة إصلاح الطريق')
    expect(within(planned).getByText('الفقرتان 2، 5')).toBeTruthy()
  })

  it('opens a proof and carries its address', () => {
    const calls = show()
    const [first] = screen.getAllByRole('link')
    expect(first?.getAttribute('href')).toBe('#/claim/signs')
    if (first) fireEvent.click(first)
    expect(calls).toEqual(['open signs'])
  })

  it('tells which row has the focus, and when it goes', () => {
    const calls = show()
    const [first] = screen.getAllByRole('link')
    if (first) fireEvent.focus(first)
    if (first) fireEvent.blur(first)
    expect(calls).toEqual(['point signs', 'point null'])
  })

  it('keeps the rows that hold every word typed, wherever it stands', () => {
    show()
    fireEvent.change(screen.getByLabelText('Filter claims'), { target: { value: 'road MAYOR' } })
    expect(shownClaims()).toEqual(['plans', 'closes'])
    expect(screen.getByText('2 of 3 claims')).toBeTruthy()
  })

  it('says when nothing is left, and gives the rows back', () => {
    show()
    fireEvent.change(screen.getByLabelText('Filter claims'), { target: { value: 'bridge' } })
    expect(screen.queryAllByRole('link')).toHaveLength(0)
    expect(document.body.textContent).toContain('No claim contains “bridge”.')
    fireEvent.click(screen.getByText('Clear the filter'))
    expect(shownClaims()).toHaveLength(3)
  })

  it('clears its filter with Escape, and only then lets the key go on', () => {
    show()
    const field = screen.getByLabelText('Filter claims')
    fireEvent.change(field, { target: { value: 'bridge' } })
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(false)
    expect(shownClaims()).toHaveLength(3)
    expect(fireEvent.keyDown(field, { key: 'Escape' })).toBe(true)
  })

  it('groups by subject on demand', () => {
    show()
    fireEvent.click(screen.getByLabelText('Who or what'))
    expect(within(screen.getByRole('region', { name: 'the mayor' })).getAllByRole('link')).toHaveLength(2)
    expect(within(screen.getByRole('region', { name: 'the road' })).getAllByRole('link')).toHaveLength(1)
  })

  it('marks the claim whose proof is open', () => {
    show({ currentClaim: 'plans' })
    const current = screen.getAllByRole('link').filter((link) => link.getAttribute('aria-current') === 'true')
    expect(current.map((link) => link.dataset.claim)).toEqual(['plans'])
  })

  describe('of many claims', () => {
    const MANY = Array.from({ length: 45 }, (_, at) => row({ id: `claim-${at}` }))
    const firstSight = (currentClaim: string | null) =>
      renderToStaticMarkup(list({ rows: MANY, totalClaims: MANY.length, currentClaim }).view)
    const rowsIn = (html: string) => html.match(/<li[ >]/g)?.length

    it('first shows more than a screen holds, with its whole number, and then all', () => {
      expect(rowsIn(firstSight(null))).toBe(30)
      expect(firstSight(null)).toContain('>45<')
      show({ rows: MANY, totalClaims: MANY.length })
      expect(shownClaims()).toHaveLength(45)
    })

    it('shows all at once where one of them is open, to bring it into sight', () => {
      expect(rowsIn(firstSight('claim-44'))).toBe(45)
    })
  })
})
