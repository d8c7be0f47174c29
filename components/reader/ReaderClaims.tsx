import { useText } from '../i18n/text-context.tsx'
import { ClaimSentence } from '../ui/ClaimSentence.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { claimHref } from '../ui/place-href.ts'
import css from './ReaderClaims.module.css'
import type { ReaderParagraphItemProps } from './ReaderParagraphItem.tsx'
import type { ReaderClaim } from './reader-model.ts'

/** The claims that rest on a paragraph, each opening its proof there; or why there are none. */
export function ReaderClaims(props: ReaderParagraphItemProps) {
  const { paragraph } = props
  const { t, local } = useText()
  const { claims, uncited } = paragraph
  if (claims.length === 0) {
    return (
      <p className={css.none} data-uncited>
        {uncited === null ? t.reader.noClaims : `${t.reader.uncited} ${local(uncited)}`}
      </p>
    )
  }
  return (
    <div className={css.claims}>
      <p className={css.count}>{t.reader.claims({ count: claims.length })}</p>
      <ul>
        {claims.map((claim) => (
          <Row key={claim.evidenceId} claim={claim} {...props} />
        ))}
      </ul>
    </div>
  )
}

function Row(props: { readonly claim: ReaderClaim } & ReaderParagraphItemProps) {
  const { claim, currentClaim, onOpenEvidence, onPointClaim } = props
  const { t } = useText()
  const { claimId, evidenceId, family, stance } = claim
  return (
    <li>
      <OpenLink
        href={claimHref(claimId, evidenceId)}
        className={css.row}
        data-claim={claimId}
        data-evidence={evidenceId}
        aria-current={claimId === currentClaim ? 'true' : undefined}
        onOpen={() => onOpenEvidence(claimId, evidenceId)}
        onPointerEnter={() => onPointClaim?.(claimId)}
        onPointerLeave={() => onPointClaim?.(null)}
        onFocus={() => onPointClaim?.(claimId)}
        onBlur={() => onPointClaim?.(null)}
      >
        <LineSample family={family} length={40} />
        <span className={css.sentence}>
          <ClaimSentence claim={claim} />
          <span className="visually-hidden"> ({t.words.family[family]})</span>
          {stance === 'denies' && <span className={css.denied}> {t.reader.deniedHere}</span>}
        </span>
      </OpenLink>
    </li>
  )
}
