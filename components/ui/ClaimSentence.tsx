import { type SpokenClaim, statusPrefix } from '../i18n/claim-sentence.ts'
import { useText } from '../i18n/text-context.tsx'
import css from './ClaimSentence.module.css'

/** A claim's sentence with its status before it, the status set apart by weight and colour, never by colour alone. */
export function ClaimSentence({ claim }: { readonly claim: SpokenClaim }) {
  const text = useText()
  const prefix = statusPrefix(text, claim)
  return (
    <span lang={text.language} dir={text.direction}>
      {prefix !== null && <strong className={css[claim.status]}>{prefix} </strong>}
      {text.local(claim.statement)}
    </span>
  )
}
