import { ArrowDown, ArrowUp, ChevronsUpDown } from 'lucide-react'
import css from './ClaimTable.module.css'
import type { TableColumn, TableSort } from './table-model.ts'
import { useTableWords } from './use-table-words.ts'

export interface TableHeadProps {
  readonly columns: readonly TableColumn[]
  readonly sort: TableSort | null
  readonly onSort: (column: TableColumn) => void
}

/** The headings, each a button that sorts. */
export function TableHead({ columns, sort, onSort }: TableHeadProps) {
  const words = useTableWords()
  return (
    <thead className={css.head}>
      <tr aria-rowindex={1}>
        {columns.map((column) => {
          const direction = sort?.column === column ? sort.direction : null
          const Icon = direction === null ? ChevronsUpDown : direction === 'ascending' ? ArrowUp : ArrowDown
          return (
            <th key={column} scope="col" aria-sort={direction ?? 'none'}>
              <button type="button" className={css.sorter} onClick={() => onSort(column)}>
                <span>{words.columns[column]}</span>
                <Icon aria-hidden data-idle={direction === null || undefined} />
              </button>
            </th>
          )
        })}
      </tr>
    </thead>
  )
}
