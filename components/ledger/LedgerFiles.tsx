import { Download } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { LedgerDrop } from './LedgerDrop.tsx'
import css from './LedgerPage.module.css'
import type { LedgerPageProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'

/** The ledger out as a file, and those of others in. */
export function LedgerFiles({ model, onExport, onFiles, onUndo }: LedgerPageProps) {
  const { words } = useLedgerText()
  const { files } = words
  const isEmpty = !model.judges.some(({ verdicts }) => verdicts > 0)
  return (
    <section className={css.section}>
      <h2>{files.title}</h2>
      <div className={css.actions}>
        <Button icon={<Download aria-hidden />} disabled={isEmpty} onClick={() => onExport('json')}>
          {files.json}
        </Button>
        <Button look="quiet" disabled={isEmpty} onClick={() => onExport('csv')}>
          {files.csv}
        </Button>
        <Button look="quiet" disabled={isEmpty} onClick={() => onExport('jsonld')}>
          {files.jsonld}
        </Button>
      </div>
      <p className={css.soft}>{files.jsonHint}</p>
      <LedgerDrop onFiles={onFiles} />
      {model.canUndo && (
        <div className={css.actions}>
          <Button onClick={onUndo}>{words.incoming.undo}</Button>
        </div>
      )}
    </section>
  )
}
