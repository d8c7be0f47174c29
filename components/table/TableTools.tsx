import { ArrowDownUp, Columns3, Download, Network } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import { FilterField } from '../ui/FilterField.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './TableTools.module.css'
import { TABLE_COLUMNS, type TableColumn, type TableSettings } from './table-model.ts'
import { useTableWords } from './use-table-words.ts'

export interface TableToolsProps {
  readonly settings: TableSettings
  readonly available: readonly TableColumn[]
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onSettings: (settings: TableSettings) => void
  readonly onCopy: () => Promise<boolean>
  readonly onSave: () => void
  readonly onClose: () => void
}

/** What can be done with the table as a whole. */
export function TableTools(props: TableToolsProps) {
  const { settings, query, onQuery, onSettings } = props
  const words = useTableWords()
  const { t } = useText()
  return (
    <div className={css.tools}>
      <div className={css.filter}>
        <FilterField query={query} onQuery={onQuery} />
      </div>
      <Segmented
        label={words.rowPer}
        value={settings.grain}
        options={[
          { value: 'claim', label: words.perClaim },
          { value: 'evidence', label: words.perEvidence },
        ]}
        onChange={(grain) => onSettings({ ...settings, grain })}
      />
      <div className={css.actions}>
        <span title={words.copyLabel}>
          <CopyButton look="quiet" label={words.copy} onCopy={props.onCopy} />
        </span>
        <Button look="quiet" icon={<Download aria-hidden />} onClick={props.onSave}>
          {words.save}
        </Button>
        <Button look="quiet" className={css.close} icon={<Network aria-hidden />} onClick={props.onClose}>
          {t.explore.outline.backToPicture}
        </Button>
      </div>
      <SortField {...props} />
      <ColumnChoice {...props} />
    </div>
  )
}

/** Sorting where the headings are not seen: rows as cards. */
function SortField({ settings, available, onSettings }: TableToolsProps) {
  const words = useTableWords()
  const id = useId()
  const { sort } = settings
  const change = (value: string): void => {
    const column = TABLE_COLUMNS.find((candidate) => candidate === value)
    onSettings({ ...settings, sort: column ? { column, direction: sort?.direction ?? 'ascending' } : null })
  }
  return (
    <div className={css.sort}>
      <label htmlFor={id}>{words.sortBy}</label>
      <select id={id} value={sort?.column ?? ''} onChange={(event) => change(event.target.value)}>
        <option value="">{words.unsorted}</option>
        {available.map((column) => (
          <option key={column} value={column}>
            {words.columns[column]}
          </option>
        ))}
      </select>
      {sort !== null && (
        <IconButton
          label={`${words.turn} (${sort.direction === 'ascending' ? words.rising : words.falling})`}
          icon={<ArrowDownUp />}
          onClick={() => {
            const direction = sort.direction === 'ascending' ? 'descending' : 'ascending'
            onSettings({ ...settings, sort: { ...sort, direction } })
          }}
        />
      )}
    </div>
  )
}

/** Which columns are shown. In the flow: it covers nothing, and closes where it opened. */
function ColumnChoice({ settings, available, onSettings }: TableToolsProps) {
  const words = useTableWords()
  const { number } = useText()
  const shown = available.filter((column) => settings.columns.includes(column))
  const toggle = (column: TableColumn): void => {
    const columns = settings.columns.includes(column)
      ? settings.columns.filter((one) => one !== column)
      : TABLE_COLUMNS.filter((one) => one === column || settings.columns.includes(one))
    onSettings({ ...settings, columns })
  }
  return (
    <details className={css.choice}>
      <summary>
        <Columns3 aria-hidden />
        {words.choose}{' '}
        <bdi className={css.number}>
          {number(shown.length)}/{number(available.length)}
        </bdi>
      </summary>
      <fieldset className={css.columns}>
        <legend className="visually-hidden">{words.choose}</legend>
        {available.map((column, position) => (
          <label key={column} title={position === 0 ? words.always : undefined}>
            <input
              type="checkbox"
              checked={position === 0 || settings.columns.includes(column)}
              disabled={position === 0}
              onChange={() => toggle(column)}
            />
            {words.columns[column]}
          </label>
        ))}
      </fieldset>
    </details>
  )
}
