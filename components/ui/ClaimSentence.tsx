import { type SpokenClaim, statusPrefix } from '../i18n/claim-sentence.ts'
import { useText } from '../i18n/text-context.tsx'
import css from './ClaimSentence.module.css'
import { ContestedMark } from './ContestedMark.tsx'

/** A claim's sentence with its status before it, the status set apart by weight and colour, never by colour alone. */
export function ClaimSentence({ claim }: { readonly claim: SpokenClaim }) {
  const text = useText()
  const prefix = statusPrefix(text, claim)
  const isTold = claim.dispute && claim.dispute.in !== 'denial'
  return (
    <span lang={text.language} dir={text.direction}>
      {prefix !== null && (
        <strong className={isTold ? css.told : css[claim.status]}>
          {claim.status === 'contested' && <ContestedMark className={css.mark} />}
          {prefix}{' '}
        </strong>
      )}
      {text.local(claim.statement)}
    </span>
  )
}
