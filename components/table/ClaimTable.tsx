import { useId, useMemo, useRef, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { NoClaims } from '../ui/NoClaims.tsx'
import css from './ClaimTable.module.css'
import { TableBody } from './TableBody.tsx'
import { TableHead } from './TableHead.tsx'
import { TableTools } from './TableTools.tsx'
import type { ClaimTableProps, TableColumn } from './table-model.ts'
import { claimCount, extractOf, filterRows, nextSort, sortRows } from './table-rows.ts'
import { useRowClicks } from './use-row-clicks.ts'
import { useTableWords } from './use-table-words.ts'

/** The claims in view as a real table: sorted, filtered, copied; every row opens its proof. */
export function ClaimTable(props: ClaimTableProps) {
  const { rows, available, settings, totalClaims, onSettings, onFiltered, onOpen } = props
  const { t, language } = useText()
  const words = useTableWords()
  const [query, setQuery] = useState('')
  const region = useRef<HTMLElement>(null)
  const captionId = useId()
  const { sort } = settings
  const columns = available.filter((column) => settings.columns.includes(column))
  const found = useMemo(() => filterRows(rows, query), [rows, query])
  const sorted = useMemo(() => sortRows(found, sort, language), [found, sort, language])
  const shown = useMemo(() => claimCount(found), [found])
  useRowClicks(region, onOpen)
  const filter = (next: string) => {
    setQuery(next)
    onFiltered(claimCount(filterRows(rows, next)))
  }
  const extract = () => extractOf(sorted, columns, words.columns)

  return (
    <div className={css.room} data-table>
      <TableTools
        settings={settings}
        available={available}
        query={query}
        onQuery={filter}
        onSettings={onSettings}
        onCopy={() => props.onCopy(extract())}
        onSave={() => void props.onSave(extract())}
        onClose={props.onClose}
      />
      <p className={css.count}>
        {words.shown({ rows: found.length, claims: shown, total: totalClaims })}
        {props.onShowAll !== undefined && (
          <Button look="quiet" onClick={props.onShowAll}>
            {t.list.showAll}
          </Button>
        )}
        <span className="visually-hidden">{words.keys}</span>
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reached without a mouse */}
      <section ref={region} className={css.region} aria-labelledby={captionId} tabIndex={0}>
        <table className={css.table} aria-rowcount={sorted.length + 1}>
          <caption id={captionId} className="visually-hidden">
            {words.title}
          </caption>
          <colgroup>
            {columns.map((column) => (
              <col key={column} className={css[column]} />
            ))}
          </colgroup>
          <TableHead
            columns={columns}
            sort={sort}
            onSort={(column: TableColumn) => onSettings({ ...settings, sort: nextSort(sort, column) })}
          />
          <TableBody rows={sorted} columns={columns} currentClaim={props.currentClaim} onOpen={onOpen} />
        </table>
        {sorted.length === 0 && <NoClaims query={query} onClear={() => filter('')} />}
      </section>
    </div>
  )
}
