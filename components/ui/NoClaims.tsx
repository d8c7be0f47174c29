import { useText } from '../i18n/text-context.tsx'
import { Button } from './Button.tsx'
import css from './NoClaims.module.css'
import { SentenceAround } from './Runs.tsx'

/** In the place of claims where there are none: the view is empty, or the words that were typed find nothing. */
export function NoClaims({ query, onClear }: { readonly query: string; readonly onClear: () => void }) {
  const { t } = useText()
  return (
    <div className={css.empty}>
      <p>
        {query.trim() === '' ? (
          t.list.emptyView
        ) : (
          <SentenceAround sentence={(slot) => t.list.empty({ query: slot })}>{query}</SentenceAround>
        )}
      </p>
      {query !== '' && <Button onClick={onClear}>{t.list.clearFilter}</Button>}
    </div>
  )
}
