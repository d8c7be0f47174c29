import { useId, useState } from 'react'
import type { Verdict } from '#graph-data/schema/verdict.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { Button } from '../ui/Button.tsx'
import { Chip } from '../ui/Chip.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import css from './LedgerPage.module.css'
import type { LedgerPageProps, VerdictRow } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'
import own from './VerdictList.module.css'
import { VerdictMark } from './VerdictMark.tsx'

type Shown = 'judged' | 'unchecked' | 'changed' | Verdict

const PAGE = 40

const passes = (row: VerdictRow, shown: Shown): boolean => {
  switch (shown) {
    case 'judged':
      return row.verdict !== null
    case 'unchecked':
      return row.verdict === null
    case 'changed':
      return row.isChanged
    default:
      return row.verdict === shown
  }
}

/** One's verdicts, of one kind or all, and what is not judged yet; each opens its proof. */
export function VerdictList({ model, onOpenEvidence }: LedgerPageProps) {
  const { words, number, local } = useLedgerText()
  const [shown, setShown] = useState<Shown>('judged')
  const [most, setMost] = useState(PAGE)
  const id = useId()
  const rows = model.rows.filter((row) => passes(row, shown))
  const count = (kind: Shown): string => number(model.rows.filter((row) => passes(row, kind)).length)
  const hasAny = model.rows.some(({ verdict }) => verdict !== null)
  const options: readonly (readonly [Shown, string])[] = [
    ['judged', words.list.judged],
    ['unchecked', words.list.unchecked],
    ['changed', words.list.changed],
    ...VERDICTS.map((verdict) => [verdict, local(VERDICT_NAMES[verdict])] as const),
  ]
  return (
    <section className={css.section}>
      <h2>{words.list.title}</h2>
      <div className={css.actions}>
        <label htmlFor={id}>{words.list.show}</label>
        <select
          id={id}
          className={own.select}
          value={shown}
          onChange={(event) => {
            const [chosen] = options.find(([kind]) => kind === event.target.value) ?? []
            setShown(chosen ?? 'judged')
            setMost(PAGE)
          }}
        >
          {options.map(([kind, label]) => (
            <option key={kind} value={kind}>
              {label} ({count(kind)})
            </option>
          ))}
        </select>
      </div>
      {rows.length === 0 && (
        <p className={css.soft}>{hasAny || shown !== 'judged' ? words.list.emptyFilter : words.list.empty}</p>
      )}
      <ul className={own.rows}>
        {rows.slice(0, most).map((row) => (
          <Row key={row.key} row={row} onOpenEvidence={onOpenEvidence} />
        ))}
      </ul>
      {rows.length > most && (
        <div className={css.actions}>
          <Button onClick={() => setMost(most + PAGE)}>
            {words.list.more({ count: Math.min(PAGE, rows.length - most) })}
          </Button>
        </div>
      )}
    </section>
  )
}

function Row({
  row,
  onOpenEvidence,
}: { readonly row: VerdictRow } & Pick<LedgerPageProps, 'onOpenEvidence'>) {
  const { words, moment } = useLedgerText()
  const { claimId, evidenceId, statement, place, verdict, note, at, against, isChanged } = row
  const facts = [place, at === null ? '' : moment(at), against === null ? '' : words.list[against]]
  return (
    <li className={own.row} data-evidence={evidenceId}>
      <p className={own.head}>
        {verdict !== null && <VerdictMark verdict={verdict} />}
        {isChanged && <Chip tone="warning">{words.list.changedMark}</Chip>}
        {statement === null ? (
          <span>
            {words.list.gone} <bdi>{evidenceId}</bdi>
          </span>
        ) : (
          <OpenLink href={claimHref(claimId, evidenceId)} onOpen={() => onOpenEvidence(claimId, evidenceId)}>
            {statement}
          </OpenLink>
        )}
      </p>
      <p className={css.soft}>{facts.filter((fact) => fact !== '').join(' · ')}</p>
      {note !== '' && (
        <p className={own.note}>
          {words.list.noteLabel} <bdi>{note}</bdi>
        </p>
      )}
    </li>
  )
}
