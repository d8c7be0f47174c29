import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { STEP_TINTS } from '../ui/mark-tints.ts'
import css from './StepScale.module.css'

/** The colours of a measure from little to much. */
export function StepScale() {
  const { measures } = useInquiryWords()
  return (
    <p className={css.scale}>
      {measures.little}
      {Array.from({ length: STEP_TINTS }, (_, place) => `--step-${place + 1}`).map((token) => (
        <TintDot key={token} token={token} />
      ))}
      {measures.much}
    </p>
  )
}

/** A spot of one of the colours that the picture draws around nodes; always beside a word. */
export function TintDot({ token }: { readonly token: string }) {
  return (
    <svg aria-hidden focusable="false" className={css.dot} viewBox="0 0 16 16" width={16} height={16}>
      <circle cx={8} cy={8} r={5} fill="none" stroke={`var(${token})`} strokeWidth={4} />
    </svg>
  )
}
