import { useEffect, useRef, useState } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { CodeRun } from '../ui/Runs.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import own from './ImportPreview.module.css'
import css from './LedgerPage.module.css'
import type { ConflictRow, ImportModel, LedgerPageProps, SideOfConflict } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'
import { VerdictMark } from './VerdictMark.tsx'

/** What taking files over would change, before anything changes. */
export function ImportPreview(props: LedgerPageProps & { readonly incoming: ImportModel }) {
  const { incoming, onApply, onDrop, onChoose } = props
  const { words, list } = useLedgerText()
  const announce = useAnnounce()
  const heading = useRef<HTMLHeadingElement>(null)
  const [isFailed, setIsFailed] = useState(false)
  useEffect(() => heading.current?.focus(), [])
  const apply = async () => {
    const isDone = await onApply()
    setIsFailed(!isDone)
    if (isDone) announce(words.incoming.done)
  }
  const { fresh, same, conflicts, judges, unknown } = incoming
  const taken = fresh + conflicts.filter(({ isTheirs }) => isTheirs).length
  const names = judges.map(({ name, isNew }) => {
    const shown = `\u2068${name === '' ? words.judges.unnamed : name}\u2069`
    return isNew ? `${shown} (${words.incoming.newJudge})` : shown
  })
  const isUseful = taken > 0 || conflicts.length > 0 || judges.some(({ isNew }) => isNew)
  return (
    <section className={own.preview}>
      <h2 ref={heading} tabIndex={-1}>
        {words.incoming.title}
      </h2>
      <Refusals incoming={incoming} />
      {incoming.files.length > 0 && (
        <ul className={own.counts}>
          <li>{words.incoming.files({ count: incoming.files.length })}</li>
          <li>{words.incoming.fresh({ count: fresh })}</li>
          <li>{words.incoming.same({ count: same })}</li>
          <li>{words.incoming.conflicts({ count: conflicts.length })}</li>
        </ul>
      )}
      {names.length > 0 && (
        <p>
          {words.incoming.judges} {list(names)}
        </p>
      )}
      {unknown.length > 0 && (
        <p>
          {words.incoming.unknown} <CodeRun>{unknown.join(', ')}</CodeRun>
        </p>
      )}
      {conflicts.length > 0 && <Conflicts conflicts={conflicts} onChoose={onChoose} />}
      {isFailed && <Notice tone="error" title={words.incoming.failed} />}
      {!isUseful && incoming.files.length > 0 && <p>{words.incoming.nothing}</p>}
      <div className={css.actions}>
        <Button look="primary" disabled={!isUseful} onClick={() => void apply()}>
          {words.incoming.apply}
        </Button>
        <Button onClick={onDrop}>{words.incoming.drop}</Button>
      </div>
    </section>
  )
}

function Refusals({ incoming }: { readonly incoming: ImportModel }) {
  const { words } = useLedgerText()
  return incoming.refused.map(({ file, reason, where }) => (
    <Notice key={file} tone="error" title={words.incoming.refused({ file: `\u2068${file}\u2069` })}>
      {words.incoming.reasons[reason]} {where !== '' && <CodeRun>{where}</CodeRun>}
    </Notice>
  ))
}

function Conflicts({
  conflicts,
  onChoose,
}: { readonly conflicts: readonly ConflictRow[] } & Pick<LedgerPageProps, 'onChoose'>) {
  const { words } = useLedgerText()
  return (
    <>
      <div className={css.actions}>
        <Button onClick={() => onChoose('mine', null)}>{words.incoming.allMine}</Button>
        <Button onClick={() => onChoose('theirs', null)}>{words.incoming.allTheirs}</Button>
      </div>
      <ul className={own.conflicts}>
        {conflicts.map((conflict) => (
          <li key={conflict.key} className={own.conflict}>
            <p>
              {conflict.statement}{' '}
              <span className={css.soft}>
                {conflict.place} · {words.incoming.of({ judge: `\u2068${conflict.judge}\u2069` })}
              </span>
            </p>
            <div className={own.sides}>
              <OneSide title={words.incoming.mine} side={conflict.mine} />
              <OneSide title={words.incoming.theirs} side={conflict.theirs} />
            </div>
            <Segmented
              label={conflict.statement}
              value={conflict.isTheirs ? 'theirs' : 'mine'}
              options={[
                { value: 'mine', label: words.incoming.mine },
                { value: 'theirs', label: words.incoming.theirs },
              ]}
              onChange={(side) => onChoose(side, conflict.key)}
            />
          </li>
        ))}
      </ul>
    </>
  )
}

function OneSide({ title, side }: { readonly title: string; readonly side: SideOfConflict }) {
  const { moment } = useLedgerText()
  return (
    <div>
      <h3>{title}</h3>
      <p>
        <VerdictMark verdict={side.verdict} /> <span className={css.soft}>{moment(side.at)}</span>
      </p>
      {side.note !== '' && (
        <p>
          <bdi>{side.note}</bdi>
        </p>
      )}
    </div>
  )
}
