import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { SpokenClaim } from '../i18n/claim-sentence.ts'
import { useText } from '../i18n/text-context.tsx'
import css from './ClaimLine.module.css'
import { ClaimSentence } from './ClaimSentence.tsx'
import { LineSample } from './LineSample.tsx'
import { OpenLink } from './OpenLink.tsx'
import { claimHref } from './place-href.ts'

/** A claim as a line of an answer. */
export interface ClaimLineModel extends SpokenClaim {
  readonly id: string
  readonly family: LineFamily
}

export interface ClaimLineProps {
  readonly claim: ClaimLineModel
  readonly isCurrent: boolean
  readonly onOpen: (claimId: string) => void
  readonly onPoint: (claimId: string | null) => void
}

/** A claim's sentence, its status first, that opens its proof. */
export function ClaimLine({ claim, isCurrent, onOpen, onPoint }: ClaimLineProps) {
  const { t } = useText()
  return (
    <OpenLink
      href={claimHref(claim.id)}
      className={css.link}
      data-claim={claim.id}
      aria-current={isCurrent ? 'true' : undefined}
      onOpen={() => onOpen(claim.id)}
      onPointerEnter={() => onPoint(claim.id)}
      onPointerLeave={() => onPoint(null)}
      onFocus={() => onPoint(claim.id)}
      onBlur={() => onPoint(null)}
    >
      <LineSample family={claim.family} length={34} />
      <span className="visually-hidden">{t.words.family[claim.family]}. </span>
      <ClaimSentence claim={claim} />
    </OpenLink>
  )
}
