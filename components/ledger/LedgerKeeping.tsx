import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { LateField } from './LateField.tsx'
import css from './LedgerPage.module.css'
import type { LedgerPageProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'

const MAX_NAME = 80

/** Whose ledger this is and where it is kept; and whatever stands against its being kept. */
export function LedgerKeeping({
  model,
  onName,
  onTryAgain,
  onLossHeard,
  onCopyText,
  onExport,
}: LedgerPageProps) {
  const { words, t } = useLedgerText()
  const { trouble, isLost, unreadable, phase } = model
  return (
    <div className={css.section}>
      {isLost && (
        <Notice
          tone="warning"
          title={words.lost.title}
          actions={<Button onClick={onLossHeard}>{words.lost.heard}</Button>}
        >
          {words.lost.text}
        </Notice>
      )}
      {trouble && (
        <Notice
          tone={trouble.kind === 'session' ? 'info' : 'warning'}
          title={words.trouble[trouble.kind].title}
          details={trouble.details}
          onCopyText={onCopyText}
          actions={
            <>
              <Button onClick={() => onExport('json')}>{words.files.json}</Button>
              {trouble.kind === 'full' && <Button onClick={onTryAgain}>{t.tryAgain}</Button>}
            </>
          }
        >
          {words.trouble[trouble.kind].text}
        </Notice>
      )}
      {unreadable > 0 && <Notice tone="warning" title={words.unreadable({ count: unreadable })} />}
      <div className={css.name}>
        <LateField
          key={phase}
          label={words.bar.name}
          placeholder={words.bar.namePlaceholder}
          value={model.name}
          maxLength={MAX_NAME}
          onChange={onName}
        />
      </div>
      {phase === 'open' && trouble === null && <p className={css.soft}>{words.keptHere}</p>}
    </div>
  )
}
