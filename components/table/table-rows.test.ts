import { describe, expect, it } from 'vitest'
import type { TableCell, TableRow } from './table-model.ts'
import { claimCount, extractOf, filterRows, nextSort, sortRows } from './table-rows.ts'
import { tableRow } from './test-rows.ts'

const order = (rows: readonly TableRow[]): string => rows.map(({ key }) => key).join(' ')

const dated = (key: string, date: string | null): TableRow =>
  tableRow({ key, cells: { date: { text: date ?? '', order: date } } })

describe('rows of the table', () => {
  it('are found by every word of the query, in any column, whatever its letters look like', () => {
    const rows = [
      tableRow({ key: 'a', sentence: '', cells: { subject: text('الإدارة'), object: text('الطريق') } }),
      tableRow({ key: 'b', cells: { subject: text('The Mayor'), object: text('الطريق') } }),
    ]
    expect(order(filterRows(rows, 'الطريق  mayor'))).toBe('b')
    expect(order(filterRows(rows, 'اداره'))).toBe('a')
    expect(order(filterRows(rows, 'طريقا'))).toBe('')
    expect(filterRows(rows, ' ,, ')).toBe(rows)
  })

  it('do not match across the border of two words', () => {
    const rows = [tableRow({ key: 'a', sentence: '', cells: { subject: text('one two') } })]
    expect(filterRows(rows, 'onetwo')).toEqual([])
  })

  it('are sorted in both directions with empty ones last, and equal ones as they were', () => {
    const rows = [dated('a', '2020'), dated('b', null), dated('c', '1999'), dated('d', '2020')]
    expect(order(sortRows(rows, { column: 'date', direction: 'ascending' }, 'en'))).toBe('c a d b')
    expect(order(sortRows(rows, { column: 'date', direction: 'descending' }, 'en'))).toBe('a d c b')
    expect(sortRows(rows, null, 'en')).toBe(rows)
  })

  it('are sorted by number where cells have one, not by its digits', () => {
    const counted = (key: string, count: number) =>
      tableRow({ key, cells: { origins: { text: String(count), order: count } } })
    const rows = [counted('ten', 10), counted('two', 2)]
    expect(order(sortRows(rows, { column: 'origins', direction: 'ascending' }, 'en'))).toBe('two ten')
  })

  it('rise, then fall, then stand in the order of the collection again', () => {
    const rising = nextSort(null, 'date')
    expect(rising).toEqual({ column: 'date', direction: 'ascending' })
    const falling = nextSort(rising, 'date')
    expect(falling).toEqual({ column: 'date', direction: 'descending' })
    expect(nextSort(falling, 'date')).toBeNull()
    expect(nextSort(falling, 'object')).toEqual({ column: 'object', direction: 'ascending' })
  })

  it('leave the page as the columns that are shown, in their order', () => {
    const names = tableRow({}).cells
    const headings = Object.fromEntries(Object.keys(names).map((column) => [column, column.toUpperCase()]))
    const taken = extractOf(
      [tableRow({ claimId: 'c', evidenceId: 'gazette-3', cells: { object: text('road') } })],
      ['object', 'date'],
      headings as Parameters<typeof extractOf>[2],
    )
    expect(taken).toEqual({
      header: ['OBJECT', 'DATE'],
      rows: [['road', '']],
      places: [{ claimId: 'c', evidenceId: 'gazette-3' }],
    })
  })

  it('count claims, not their pieces of evidence', () => {
    const rows = ['x', 'x', 'y'].map((claimId, at) => tableRow({ key: String(at), claimId }))
    expect(claimCount(rows)).toBe(2)
  })
})

function text(words: string): TableCell {
  return { text: words, order: words }
}
