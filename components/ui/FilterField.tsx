import { ListFilter, X } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import css from './FilterField.module.css'
import { IconButton } from './IconButton.tsx'

export interface FilterFieldProps {
  readonly query: string
  readonly onQuery: (query: string) => void
}

export function FilterField({ query, onQuery }: FilterFieldProps) {
  const { t } = useText()
  const id = useId()
  return (
    <div className={css.field}>
      <ListFilter aria-hidden />
      <label className="visually-hidden" htmlFor={id}>
        {t.list.filter}
      </label>
      <input
        id={id}
        type="text"
        dir={query === '' ? undefined : 'auto'}
        autoComplete="off"
        placeholder={t.list.filterPlaceholder}
        value={query}
        onChange={(event) => onQuery(event.target.value)}
        onKeyDown={(event) => {
          if (event.key !== 'Escape' || query === '') return
          // One level back is the filter; what is open beside it stays.
          event.preventDefault()
          onQuery('')
        }}
      />
      {query !== '' && <IconButton label={t.list.clearFilter} icon={<X />} onClick={() => onQuery('')} />}
    </div>
  )
}
