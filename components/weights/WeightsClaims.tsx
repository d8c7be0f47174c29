import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import css from './WeightsClaims.module.css'
import type { WeightsClaim } from './weights-model.ts'

/** Claims as rows, each the way to its proof. */
export function WeightsClaims(props: {
  readonly claims: readonly WeightsClaim[]
  /** What is told of each claim beside it; as many as claims. */
  readonly notes?: readonly string[]
  readonly isFallen?: boolean
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}) {
  const { claims, notes, isFallen = false, onOpen } = props
  const { t } = useText()
  return (
    <ul className={css.claims}>
      {claims.map((claim, at) => (
        <li key={claim.id} data-claim={claim.id}>
          <OpenLink
            href={claimHref(claim.id)}
            className={joinClasses(css.link, isFallen && css.fallen)}
            onOpen={() => onOpen(claim.id, null)}
          >
            <LineSample family={claim.family} length={30} />
            <span className="visually-hidden">{t.words.family[claim.family]}. </span>
            <span className={css.sentence}>
              <ClaimSentence claim={claim} />
              {notes?.[at] !== undefined && <span className={css.note}> {notes[at]}</span>}
            </span>
          </OpenLink>
        </li>
      ))}
    </ul>
  )
}
