import { useText } from '../i18n/text-context.tsx'
import { Notice } from '../ui/Notice.tsx'
import css from './TakeAway.module.css'
import type { SavedFile } from './take-away-model.ts'
import { LOSS_WORDS, TAKE_AWAY_WORDS as WORDS } from './take-away-words.ts'

/** What came of making a file: its name, and what the format had no room for. */
export function SavedNote({ outcome }: { readonly outcome: 'making' | SavedFile | null }) {
  const { local, number } = useText()
  if (outcome === null) return null
  if (outcome === 'making') return <p className={css.hint}>{local(WORDS.making)}</p>
  if (!outcome.ok) return <Notice tone="warning" title={local(WORDS.failed)} />
  const { name, losses } = outcome
  return (
    <div className={css.saved}>
      <p>
        {local(WORDS.saved)}: <bdi dir="ltr">{name}</bdi>
      </p>
      {losses.length === 0 ? (
        <p className={css.hint}>{local(WORDS.nothingLost)}</p>
      ) : (
        <>
          <p className={css.hint}>{local(WORDS.lost)}</p>
          <ul className={css.losses}>
            {losses.map(({ what, count }) => (
              <li key={what}>
                {local(LOSS_WORDS[what])}: {number(count)}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
