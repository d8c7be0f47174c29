import { MAX_NAME, MAX_NOTE, sideOf, VERDICTS } from '#graph-data/schema/verdict.ts'
import { VERDICT_NAMES } from '../i18n/verdict-names.ts'
import { Button } from '../ui/Button.tsx'
import { LateField } from './LateField.tsx'
import type { VerdictBarProps } from './ledger-model.ts'
import { useLedgerText } from './use-ledger-text.ts'
import css from './VerdictBar.module.css'
import { StandingIcon } from './VerdictMark.tsx'

/** The nine verdicts, the note, and the name under which they are kept. */
export function VerdictChoices(props: VerdictBarProps) {
  const { own, name, hasKeys, onJudge, onTakeBack, onNote, onName, onOpenLedger } = props
  const { words, local, number } = useLedgerText()
  return (
    <div className={css.choices}>
      <fieldset className={css.grid}>
        <legend>{words.bar.question}</legend>
        {VERDICTS.map((verdict, position) => (
          <button
            key={verdict}
            type="button"
            className={css.choice}
            data-side={sideOf(verdict)}
            aria-pressed={own?.verdict === verdict}
            aria-keyshortcuts={hasKeys ? String(position + 1) : undefined}
            onClick={() => (own?.verdict === verdict ? onTakeBack() : onJudge(verdict))}
          >
            <StandingIcon standing={sideOf(verdict)} />
            <span>{local(VERDICT_NAMES[verdict])}</span>
            {hasKeys && <kbd aria-hidden>{number(position + 1)}</kbd>}
          </button>
        ))}
      </fieldset>
      {hasKeys && <p className={css.hint}>{words.bar.keys}</p>}
      {own && (
        <LateField
          label={words.bar.note}
          placeholder={words.bar.notePlaceholder}
          value={own.note}
          maxLength={MAX_NOTE}
          isLong
          onChange={onNote}
        />
      )}
      {own && (
        <LateField
          label={words.bar.name}
          placeholder={words.bar.namePlaceholder}
          value={name}
          maxLength={MAX_NAME}
          onChange={onName}
        />
      )}
      <p className={css.foot}>
        {own && (
          <Button look="quiet" onClick={onTakeBack}>
            {words.bar.takeBack}
          </Button>
        )}
        <Button look="quiet" onClick={onOpenLedger}>
          {words.bar.open}
        </Button>
      </p>
    </div>
  )
}
