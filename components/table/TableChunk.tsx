import { type KeyboardEvent, memo, useLayoutEffect, useRef } from 'react'
import css from './TableRowItem.module.css'
import { TableRowItem } from './TableRowItem.tsx'
import type { TableColumn, TableRow } from './table-model.ts'

export interface TableChunkProps {
  readonly chunk: number
  readonly rows: readonly TableRow[]
  /** Position of its first row, and how many it holds at most. */
  readonly first: number
  readonly size: number
  readonly columns: readonly TableColumn[]
  readonly isDrawn: boolean
  readonly currentClaim: string | null
  /** The row at which Tab stops. */
  readonly stop: number
  readonly watch: (element: HTMLElement, chunk: number) => () => void
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
  readonly onKey: (event: KeyboardEvent, position: number) => void
  readonly onFocusRow: (position: number) => void
}

/** What a row takes before any was measured, in CSS pixels: two lines of text. */
const ROW_GUESS = 58

/** A body of the table: its rows, or the room they take while they are far away. */
export function TableChunk(props: TableChunkProps) {
  const { chunk, rows, first, size, isDrawn, currentClaim, stop, columns, watch, ...on } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const height = useRef<number | null>(null)
  const own = rows.slice(first, first + size)
  useLayoutEffect(() => (body.current ? watch(body.current, chunk) : undefined), [watch, chunk])
  useLayoutEffect(() => {
    if (isDrawn) height.current = body.current?.offsetHeight || null
  })
  if (!isDrawn) {
    return (
      <tbody ref={body}>
        <tr aria-hidden className={css.far}>
          <td colSpan={columns.length} style={{ blockSize: height.current ?? own.length * ROW_GUESS }} />
        </tr>
      </tbody>
    )
  }
  return (
    <tbody ref={body}>
      {own.map((row, offset) => (
        <Row
          key={row.key}
          row={row}
          position={first + offset}
          columns={columns}
          isCurrent={row.claimId === currentClaim}
          isStop={first + offset === stop}
          {...on}
        />
      ))}
    </tbody>
  )
}

const Row = memo(
  TableRowItem,
  (a, b) =>
    a.row === b.row &&
    a.position === b.position &&
    a.isCurrent === b.isCurrent &&
    a.isStop === b.isStop &&
    a.columns.join() === b.columns.join() &&
    a.onOpen === b.onOpen,
)
