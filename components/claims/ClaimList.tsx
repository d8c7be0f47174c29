import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { FilterField } from '../ui/FilterField.tsx'
import { KindMark } from '../ui/KindMark.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { NoClaims } from '../ui/NoClaims.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './ClaimList.module.css'
import { ClaimListRow } from './ClaimListRow.tsx'
import type { ClaimListProps } from './claim-list-model.ts'
import { type ClaimGroup, filterRows, type Grouping, groupRows } from './group-rows.ts'

/** More than any screen shows: so many stand there at once, the others a moment later, when the picture is under way. */
const FIRST_ROWS = 30
const ALL_ROWS = Number.POSITIVE_INFINITY

/** Every claim in view as a sentence: the way to each proof without the picture. */
export function ClaimList(props: ClaimListProps) {
  const { rows, totalClaims, onShowAll, onFiltered } = props
  const text = useText()
  const { list } = text.t
  const [query, setQuery] = useState('')
  const [grouping, setGrouping] = useState<Grouping>('family')
  const found = filterRows(text, rows, query)
  const groups = groupRows(text, found, grouping)
  // An open claim's row is brought into sight, wherever it is: then all stand there at once.
  const isFirst = useDeferredValue(false, props.currentClaim === null)
  const filter = (next: string) => {
    setQuery(next)
    onFiltered?.(filterRows(text, rows, next).length)
  }
  return (
    <div className={css.list}>
      <div className={css.tools}>
        <FilterField query={query} onQuery={filter} />
        <Segmented
          label={list.groupBy}
          value={grouping}
          options={[
            { value: 'family', label: list.byFamily },
            { value: 'subject', label: list.bySubject },
          ]}
          onChange={setGrouping}
        />
      </div>
      <p className={css.count}>
        {list.count({ shown: found.length, total: totalClaims })}
        {onShowAll !== undefined && rows.length < totalClaims && (
          <Button look="quiet" onClick={onShowAll}>
            {list.showAll}
          </Button>
        )}
      </p>
      {found.length === 0 && <NoClaims query={query} onClear={() => filter('')} />}
      {groups.map((group, at) => (
        <Group key={group.key} group={group} shown={isFirst ? roomFor(groups, at) : ALL_ROWS} {...props} />
      ))}
    </div>
  )
}

/** How many rows of a group are among the first of all. */
const roomFor = (groups: readonly ClaimGroup[], at: number): number =>
  Math.max(0, FIRST_ROWS - groups.slice(0, at).reduce((sum, { rows }) => sum + rows.length, 0))

interface GroupProps extends ClaimListProps {
  readonly group: ClaimGroup
  /** How many of its rows are there yet. */
  readonly shown: number
}

function Group({ group, shown, currentClaim, ...props }: GroupProps) {
  const { number } = useText()
  const current = useRef<HTMLLIElement>(null)
  const isCurrentHere = group.rows.some((row) => row.id === currentClaim)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another claim is the reason to bring its row into sight
  useEffect(() => {
    if (isCurrentHere) current.current?.scrollIntoView?.({ block: 'nearest' })
  }, [currentClaim, isCurrentHere])
  const subject = group.family === null ? group.rows[0]?.subject : undefined
  return (
    <section className={css.group} aria-label={group.title}>
      <h2 className={css.title}>
        {group.family !== null && <LineSample family={group.family} length={40} />}
        {subject !== undefined && <KindMark kind={subject.kind} size={20} />}
        <span>{group.title}</span>
        <span className={css.number}>{number(group.rows.length)}</span>
      </h2>
      <ul>
        {group.rows.slice(0, shown).map((row) => (
          <ClaimListRow
            key={row.id}
            ref={row.id === currentClaim ? current : null}
            row={row}
            isCurrent={row.id === currentClaim}
            showLine={group.family === null}
            onOpen={props.onOpenClaim}
            onPoint={props.onPointClaim}
          />
        ))}
      </ul>
    </section>
  )
}
