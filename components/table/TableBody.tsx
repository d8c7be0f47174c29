import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { TableChunk } from './TableChunk.tsx'
import type { TableColumn, TableRow } from './table-model.ts'
import { useNearChunks } from './use-near-chunks.ts'

export interface TableBodyProps {
  readonly rows: readonly TableRow[]
  readonly columns: readonly TableColumn[]
  readonly currentClaim: string | null
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}

/** Rows that are drawn or left out together. */
const CHUNK = 24
const PAGE = 10

/**
 * The rows in bodies of a few dozen, of which only those near the scrolled part are drawn: thousands of rows must open
 * as quickly as ten. On paper all of them are.
 */
export function TableBody({ rows, columns, currentClaim, onOpen }: TableBodyProps) {
  const [active, setActive] = useState(0)
  const wanted = useRef<string | null>(null)
  const { near, watch } = useNearChunks()
  const isPrinting = useIsPrinting()
  const current = rows.findIndex(({ claimId }) => claimId === currentClaim)
  const stop = Math.min(current >= 0 && active === 0 ? current : active, rows.length - 1)
  useEffect(() => {
    if (wanted.current === null) return
    const row = document.querySelector(`[data-table] tr[data-row="${CSS.escape(wanted.current)}"]`)
    wanted.current = null
    row?.querySelector('a')?.focus()
  })
  const moveTo = (position: number): void => {
    const target = Math.max(0, Math.min(position, rows.length - 1))
    wanted.current = rows[target]?.key ?? null
    setActive(target)
  }
  const handleKey = (event: KeyboardEvent, position: number): void => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return
    const target = stepOf(event.key, position, rows.length)
    if (target === null) return
    event.preventDefault()
    moveTo(target)
  }
  useCurrentInSight(currentClaim)

  const chunks = Array.from({ length: Math.ceil(rows.length / CHUNK) }, (_, at) => at)
  return chunks.map((chunk) => (
    <TableChunk
      key={chunk}
      chunk={chunk}
      rows={rows}
      first={chunk * CHUNK}
      size={CHUNK}
      columns={columns}
      isDrawn={
        isPrinting ||
        near === 'all' ||
        near.has(chunk) ||
        chunk === Math.floor(stop / CHUNK) ||
        (near.size === 0 && chunk === 0)
      }
      currentClaim={currentClaim}
      stop={stop}
      watch={watch}
      onOpen={onOpen}
      onKey={handleKey}
      onFocusRow={setActive}
    />
  ))
}

/** Where a key leads from a row; `null` for keys that are no steps. */
function stepOf(key: string, position: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return position + 1
    case 'ArrowUp':
      return position - 1
    case 'PageDown':
      return position + PAGE
    case 'PageUp':
      return position - PAGE
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return null
  }
}

/** Brings the row of the open claim into sight when another is opened. */
function useCurrentInSight(currentClaim: string | null): void {
  useEffect(() => {
    if (currentClaim === null) return
    const row = document.querySelector(`[data-table] tr[data-claim="${CSS.escape(currentClaim)}"]`)
    row?.scrollIntoView?.({ block: 'nearest', inline: 'nearest' })
  }, [currentClaim])
}

/** The browser takes the page as it is when its listeners return, so all rows must be there by then. */
function useIsPrinting(): boolean {
  const [isPrinting, setPrinting] = useState(false)
  useEffect(() => {
    const begin = (): void => flushSync(() => setPrinting(true))
    const end = (): void => setPrinting(false)
    addEventListener('beforeprint', begin)
    addEventListener('afterprint', end)
    return () => {
      removeEventListener('beforeprint', begin)
      removeEventListener('afterprint', end)
    }
  }, [])
  return isPrinting
}
