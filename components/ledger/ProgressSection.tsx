import { useId } from 'react'
import { STANDINGS } from '#graph-data/schema/verdict.ts'
import { Button } from '../ui/Button.tsx'
import css from './LedgerPage.module.css'
import type { LedgerPageProps, Share } from './ledger-model.ts'
import own from './ProgressSection.module.css'
import { useLedgerText } from './use-ledger-text.ts'
import { StandingIcon } from './VerdictMark.tsx'
import { STANDING_WORDS } from './verdict-words.ts'

/** How much is judged, by article and by theme, and the way to the next. */
export function ProgressSection({ model, standings, onNext, onTint }: LedgerPageProps) {
  const { words, local, number } = useLedgerText()
  const { all, articles, themes, isTinted } = model
  return (
    <section className={css.section}>
      <h2>{words.progress.title}</h2>
      <Bar label={words.progress.all(all)} share={all} isLarge />
      <div className={css.actions}>
        <Button look="primary" disabled={all.done === all.of} onClick={onNext}>
          {words.bar.next}
        </Button>
        <label className={own.check}>
          <input type="checkbox" checked={isTinted} onChange={(event) => onTint(event.target.checked)} />
          {words.progress.tint}
        </label>
      </div>
      <div className={own.columns}>
        <div className={css.section}>
          <h3>{words.progress.articles}</h3>
          {articles.map((share) => (
            <Bar key={share.id} label={share.name} share={share} />
          ))}
        </div>
        <div className={css.section}>
          <h3>{words.progress.themes}</h3>
          {themes.map((share) => (
            <Bar key={share.id} label={local(share.name)} share={share} />
          ))}
        </div>
        <div className={css.section}>
          <h3>{words.progress.claims}</h3>
          <ul className={own.standings}>
            {STANDINGS.map((standing) => (
              <li key={standing} data-standing={standing}>
                <StandingIcon standing={standing} />
                {local(STANDING_WORDS[standing])}
                <span className={css.number}>{number(standings[standing])}</span>
              </li>
            ))}
          </ul>
        </div>
      </div>
    </section>
  )
}

function Bar(props: { readonly label: string; readonly share: Share; readonly isLarge?: boolean }) {
  const { label, share, isLarge = false } = props
  const { words } = useLedgerText()
  const id = useId()
  return (
    <div className={own.bar}>
      <p className={own.label} id={id}>
        <span>{label}</span>
        {!isLarge && <span className={css.number}>{words.progress.share(share)}</span>}
      </p>
      <progress aria-labelledby={id} max={Math.max(share.of, 1)} value={share.done} data-large={isLarge} />
    </div>
  )
}
