import type { KeyboardEvent } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { ContestedMark } from '../ui/ContestedMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import { ForeignRun } from '../ui/Runs.tsx'
import css from './TableRowItem.module.css'
import type { TableColumn, TableRow } from './table-model.ts'
import { useTableWords } from './use-table-words.ts'

export interface TableRowItemProps {
  readonly row: TableRow
  readonly position: number
  readonly columns: readonly TableColumn[]
  readonly isCurrent: boolean
  readonly isStop: boolean
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
  readonly onKey: (event: KeyboardEvent, position: number) => void
  readonly onFocusRow: (position: number) => void
}

/** One row; its heading is the link to the proof, called by the claim's sentence. */
export function TableRowItem(props: TableRowItemProps) {
  const { row, position, columns, isCurrent, isStop, onOpen, onKey, onFocusRow } = props
  const words = useTableWords()
  const [head, ...rest] = columns
  return (
    <tr
      aria-rowindex={position + 2}
      data-row={row.key}
      data-claim={row.claimId}
      data-evidence={row.evidenceId ?? undefined}
      aria-current={isCurrent ? 'true' : undefined}
      className={css.row}
    >
      {head !== undefined && (
        <th scope="row">
          <OpenLink
            href={claimHref(row.claimId, row.evidenceId ?? undefined)}
            className={css.link}
            title={row.sentence}
            tabIndex={isStop ? 0 : -1}
            onOpen={() => onOpen(row.claimId, row.evidenceId)}
            onKeyDown={(event) => onKey(event, position)}
            onFocus={() => onFocusRow(position)}
          >
            <span className={css.name}>{row.cells[head].text}</span>
            <span className={css.sentence}> {row.sentence}</span>
          </OpenLink>
        </th>
      )}
      {rest.map((column) => (
        <td
          key={column}
          data-column={column}
          data-label={words.columns[column]}
          data-empty={row.cells[column].text === '' || undefined}
        >
          <Cell row={row} column={column} />
        </td>
      ))}
    </tr>
  )
}

function Cell({ row, column }: { readonly row: TableRow; readonly column: TableColumn }) {
  const { t } = useText()
  const { text, language } = row.cells[column]
  if (column === 'sure') {
    return (
      <span className={css.sure}>
        <LineSample family={row.family} length={30} />
        <span>
          {text}
          {row.dispute !== null && (
            <span className={css.contested}>
              {' '}
              <ContestedMark /> {row.dispute === 'denial' ? t.words.contested : t.words.told}
            </span>
          )}
        </span>
      </span>
    )
  }
  return language === undefined ? text : <ForeignRun language={language}>{text}</ForeignRun>
}
