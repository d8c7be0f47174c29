import { useEffect, useState } from 'react'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './LedgerPage.module.css'
import type { BackupRow, LedgerPageProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'

/** The copies made before larger changes, and the way back to them. */
export function BackupList({ model, onListBackups, onRestore }: LedgerPageProps) {
  const { words, moment } = useLedgerText()
  const [backups, setBackups] = useState<readonly BackupRow[]>([])
  const [isFailed, setIsFailed] = useState(false)
  const { rows, judges } = model
  // A backup comes with a change of the ledger: whenever that has changed, look again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: they are what says that there may be another
  useEffect(() => {
    let isThere = true
    void onListBackups().then((found) => {
      if (isThere) setBackups(found)
    })
    return () => {
      isThere = false
    }
  }, [rows, judges])
  const restore = async (id: number) => setIsFailed(!(await onRestore(id)))
  return (
    <section className={css.section}>
      <h2>{words.backups.title}</h2>
      <p className={css.soft}>
        {words.backups.hint} {backups.length === 0 && words.backups.none}
      </p>
      {isFailed && <Notice tone="error" title={words.backups.failed} />}
      <ul>
        {backups.map(({ id, at, reason, count }) => (
          <li key={id} className={css.actions}>
            <span>
              {moment(at)}, {words.backups.reasons[reason]}: {words.judges.verdicts({ count })}
            </span>
            <Button
              look="quiet"
              aria-label={words.backups.restoreOf({ when: moment(at) })}
              onClick={() => void restore(id)}
            >
              {words.backups.restore}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}
