import { skeleton } from '#graph-data/text/skeleton.ts'
import type { TableColumn, TableExtract, TableRow, TableSort } from './table-model.ts'

/** The words of a text, each folded: case, marks and variants of Arabic letters are no difference. */
const foldedWords = (text: string): readonly string[] => text.split(/\s+/u).map(skeleton).filter(Boolean)

const folded = new WeakMap<TableRow, string>()

/** All that a row says, folded once: typing a letter must not fold thousands of rows again. */
function hayOf(row: TableRow): string {
  const known = folded.get(row)
  if (known !== undefined) return known
  const cells = Object.values(row.cells).map(({ text }) => text)
  const hay = foldedWords([row.sentence, ...cells].join(' ')).join(' ')
  folded.set(row, hay)
  return hay
}

/** Rows in which every word of the query stands, in any column, shown or not. */
export function filterRows(rows: readonly TableRow[], query: string): readonly TableRow[] {
  const words = foldedWords(query)
  if (words.length === 0) return rows
  return rows.filter((row) => {
    const hay = hayOf(row)
    return words.every((word) => hay.includes(word))
  })
}

/** Rows by a column; equal ones stay in their order, and rows that say nothing there stand last in both directions. */
export function sortRows(
  rows: readonly TableRow[],
  sort: TableSort | null,
  language: string,
): readonly TableRow[] {
  if (sort === null) return rows
  const { compare } = new Intl.Collator(language, { numeric: true })
  const sign = sort.direction === 'ascending' ? 1 : -1
  return rows.toSorted((one, other) => {
    const a = one.cells[sort.column].order
    const b = other.cells[sort.column].order
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    if (typeof a === 'number' && typeof b === 'number') return sign * (a - b)
    return sign * compare(String(a), String(b))
  })
}

/** What a press on a heading asks for: first rising, then falling, then the order of the collection again. */
export function nextSort(sort: TableSort | null, column: TableColumn): TableSort | null {
  if (sort?.column !== column) return { column, direction: 'ascending' }
  return sort.direction === 'ascending' ? { column, direction: 'descending' } : null
}

/** The table as text, as it stands: the rows and columns shown, in their order. */
export const extractOf = (
  rows: readonly TableRow[],
  columns: readonly TableColumn[],
  names: Readonly<Record<TableColumn, string>>,
): TableExtract => ({
  header: columns.map((column) => names[column]),
  rows: rows.map(({ cells }) => columns.map((column) => cells[column].text)),
  places: rows.map(({ claimId, evidenceId }) => ({ claimId, evidenceId })),
})

/** How many claims the rows stand for. */
export const claimCount = (rows: readonly TableRow[]): number =>
  new Set(rows.map(({ claimId }) => claimId)).size
