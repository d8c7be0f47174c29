// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { ClaimTable } from './ClaimTable.tsx'
import { type ClaimTableProps, DEFAULT_TABLE, TABLE_COLUMNS, type TableExtract } from './table-model.ts'
import { manyRows, tableRow } from './test-rows.ts'

afterEach(cleanup)

const word = (text: string) => ({ text, order: text })

const ROWS = [
  tableRow({ key: 'mends', cells: { subject: word('Mayor'), date: { text: '2031', order: '2031' } } }),
  tableRow({
    key: 'closes',
    sentence: 'Denied: The road was closed',
    family: 'denied',
    dispute: 'denial',
    cells: { subject: word('Council'), date: { text: '2029', order: '2029' }, sure: word('denied here') },
  }),
]

interface Calls {
  readonly opened: string[]
  readonly taken: TableExtract[]
  readonly counts: number[]
}

function Host({ calls, ...change }: { readonly calls: Calls } & Partial<ClaimTableProps>) {
  const [settings, setSettings] = useState(DEFAULT_TABLE)
  return (
    <ClaimTable
      rows={ROWS}
      available={TABLE_COLUMNS.filter((column) => column !== 'verdict')}
      settings={settings}
      totalClaims={5}
      currentClaim={null}
      onSettings={setSettings}
      onOpen={(claim, evidence) => calls.opened.push(`${claim} ${evidence ?? ''}`.trim())}
      onCopy={async (extract) => calls.taken.push(extract) > 0}
      onSave={async () => {}}
      onFiltered={(count) => calls.counts.push(count)}
      onClose={() => calls.opened.push('closed')}
      {...change}
    />
  )
}

function show(change: Partial<ClaimTableProps> = {}, language: 'ar' | 'en' = 'en'): Calls {
  const calls: Calls = { opened: [], taken: [], counts: [] }
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <Host calls={calls} {...change} />
    </TextProvider>,
  )
  return calls
}

const heads = (): readonly string[] =>
  screen.getAllByRole('rowheader').map((head) => head.querySelector('a')?.textContent ?? '')

describe('the table', () => {
  it('has a name, headings of columns, and a link in the heading of each row called by the sentence', () => {
    const calls = show()
    expect(screen.getByRole('table', { name: 'Table of the claims in view' })).toBeTruthy()
    expect(screen.getAllByRole('columnheader').length).toBe(8)
    fireEvent.click(screen.getByRole('link', { name: 'Council Denied: The road was closed' }))
    expect(calls.opened).toEqual(['closes'])
  })

  it('opens the piece of evidence that a row stands for, wherever the row is clicked', () => {
    const calls = show({ rows: [tableRow({ key: 'gazette-3', claimId: 'mends', evidenceId: 'gazette-3' })] })
    const cell = screen.getAllByRole('cell')[2]
    if (cell) fireEvent.click(cell)
    expect(calls.opened).toEqual(['mends gazette-3'])
  })

  it('sorts by a heading and says so', () => {
    show()
    expect(heads()[0]).toContain('Mayor')
    const date = screen.getByRole('columnheader', { name: 'When it holds' })
    fireEvent.click(within(date).getByRole('button'))
    expect(date.getAttribute('aria-sort')).toBe('ascending')
    expect(heads()[0]).toContain('Council')
  })

  it('filters by any word, tells how many are left, and offers to clear', () => {
    const calls = show()
    const field = screen.getByRole('textbox')
    fireEvent.change(field, { target: { value: 'denied' } })
    expect(heads().length).toBe(1)
    expect(calls.counts).toEqual([1])
    fireEvent.change(field, { target: { value: 'nowhere' } })
    expect(screen.queryAllByRole('rowheader')).toEqual([])
    expect(screen.getByText(/nowhere/)).toBeTruthy()
  })

  it('copies what is shown as it is shown: columns chosen, rows sorted', () => {
    const calls = show()
    fireEvent.click(screen.getByLabelText('When it holds'))
    fireEvent.click(screen.getByRole('button', { name: 'Copy' }))
    expect(calls.taken[0]?.header).not.toContain('When it holds')
    expect(calls.taken[0]?.rows.map(([subject]) => subject)).toEqual(['Mayor', 'Council'])
    expect(calls.taken[0]?.places.map(({ claimId }) => claimId)).toEqual(['mends', 'closes'])
  })

  it('is one stop of Tab, and arrows, Home and End move among its rows', () => {
    show()
    const [first, second] = screen.getAllByRole('rowheader').map((head) => within(head).getByRole('link'))
    expect([first?.tabIndex, second?.tabIndex]).toEqual([0, -1])
    first?.focus()
    if (first) fireEvent.keyDown(first, { key: 'ArrowDown' })
    expect(document.activeElement).toBe(second)
    if (second) fireEvent.keyDown(second, { key: 'Home' })
    expect(document.activeElement).toBe(first)
  })

  it('marks the open claim, and Tab stops there', () => {
    show({ currentClaim: 'closes' })
    const row = screen.getByRole('link', { name: /Council/ }).closest('tr')
    expect(row?.getAttribute('aria-current')).toBe('true')
    expect(screen.getByRole('link', { name: /Council/ }).tabIndex).toBe(0)
  })

  it('does not draw rows far from sight, tells how many there are, and reaches the last by a key', () => {
    show({ rows: manyRows(3000) })
    expect(screen.getByRole('table').getAttribute('aria-rowcount')).toBe('3001')
    expect(heads().length).toBeLessThan(200)
    const first = screen.getByRole('link', { name: /Subject 0 / })
    first.focus()
    fireEvent.keyDown(first, { key: 'End' })
    expect(document.activeElement?.textContent).toContain('Subject 2999')
    expect(document.activeElement?.closest('tr')?.getAttribute('aria-rowindex')).toBe('3001')
  })

  it('speaks Arabic', () => {
    show({}, 'ar')
    expect(screen.getByRole('columnheader', { name: 'درجة الثبوت' })).toBeTruthy()
    expect(screen.getByText('2 من 5 إفادات')).toBeTruthy()
  })
})
