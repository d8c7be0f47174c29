import { memo, type Ref } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { ContestedMark } from '../ui/ContestedMark.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import css from './ClaimListRow.module.css'
import type { ClaimListProps, ClaimRow } from './claim-list-model.ts'

export interface ClaimListRowProps {
  readonly ref: Ref<HTMLLIElement>
  readonly row: ClaimRow
  readonly isCurrent: boolean
  /** Where the group's heading does not show it. */
  readonly showLine: boolean
  readonly onOpen: (claimId: string) => void
  readonly onPoint: ClaimListProps['onPointClaim'] | undefined
}

/** Drawn anew only when it changes: a click on an edge must not wait for hundreds of rows that stay as they are. */
export const ClaimListRow = memo(function ClaimListRow(props: ClaimListRowProps) {
  const { ref, row, isCurrent, showLine, onOpen, onPoint } = props
  const { t } = useText()
  return (
    <li ref={ref} className={joinClasses(css.row, isCurrent && css.current)}>
      <OpenLink
        href={claimHref(row.id)}
        className={css.link}
        data-claim={row.id}
        aria-current={isCurrent ? 'true' : undefined}
        onOpen={() => onOpen(row.id)}
        onPointerEnter={(event) => onPoint?.(row.id, event.currentTarget)}
        onPointerLeave={() => onPoint?.(null, null)}
        onFocus={(event) => onPoint?.(row.id, event.currentTarget)}
        onBlur={() => onPoint?.(null, null)}
      >
        <span className={css.sentence}>
          <ClaimSentence claim={row} />
        </span>
        <span className={css.meta}>
          {showLine && (
            <>
              <LineSample family={row.family} length={34} />
              <span className="visually-hidden">{t.words.family[row.family]}. </span>
            </>
          )}
          <Places row={row} />
          {row.contested && row.status !== 'contested' && (
            <span className={css.contested}>
              <ContestedMark />
              {t.words.contested}
            </span>
          )}
        </span>
      </OpenLink>
    </li>
  )
})

function Places({ row }: { readonly row: ClaimRow }) {
  const { t } = useText()
  return row.places.map((place) => (
    <span key={place.articleId} className={css.place}>
      <LocalRun text={place.publisher} />{' '}
      <span aria-hidden>{t.list.paragraphs({ numbers: place.paragraphs })}</span>
      <span className="visually-hidden">{t.list.paragraphsLabel({ numbers: place.paragraphs })}</span>
    </span>
  ))
}
