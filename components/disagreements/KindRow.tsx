import type { MouseEvent } from 'react'
import type { ConflictKind } from '#graph-data/schema/claim.ts'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import css from './DisagreementsPage.module.css'
import { KINDS_LABEL } from './disagreement-words.ts'
import type { DisagreementEntry } from './disagreements-model.ts'

/** What there is of each kind, and the way to the first of it: a long page is not scrolled through to know what is in it. */
export function KindRow({ entries }: { readonly entries: readonly DisagreementEntry[] }) {
  const { t, local, number } = useText()
  const kinds = [...new Set(entries.map(({ kind }) => kind))]
  if (kinds.length < 2) return null
  return (
    <nav className={css.kinds} aria-label={local(KINDS_LABEL)}>
      {kinds.map((kind) => (
        <Button key={kind} onClick={(event) => goToFirst(event, kind)}>
          {t.words.conflict[kind]}{' '}
          <bdi className={css.count}>{number(entries.filter((entry) => entry.kind === kind).length)}</bdi>
        </Button>
      ))}
    </nav>
  )
}

/** The address is the page's own: a place within it has none, so the focus goes there and the page follows. */
function goToFirst({ currentTarget }: MouseEvent<HTMLElement>, kind: ConflictKind): void {
  const page = currentTarget.closest('section')
  page?.querySelector<HTMLElement>(`[data-kind="${kind}"] h2`)?.focus()
}
