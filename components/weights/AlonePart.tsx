import { useText } from '../i18n/text-context.tsx'
import { useWeightsWords } from './use-weights-words.ts'
import css from './VoicesPart.module.css'
import { WeightsClaims } from './WeightsClaims.tsx'
import type { AloneModel } from './weights-model.ts'

/** What only one independent origin says, by origin. */
export function AlonePart(props: {
  readonly model: AloneModel
  readonly onOpen: (claimId: string, evidenceId: string | null) => void
}) {
  const { count, of, origins } = props.model
  const { local } = useText()
  const words = useWeightsWords()
  return (
    <div className={css.outcome}>
      <p className={css.stand}>
        <strong>{words.aloneNote({ count, of })}</strong>
      </p>
      {origins.map(({ key, label, claims }, at) => (
        <details key={key} className={css.group} open={at === 0} data-origin={key}>
          <summary>
            {local(label)} <span className={css.figures}>{words.claims({ count: claims.length })}</span>
          </summary>
          <WeightsClaims claims={claims} onOpen={props.onOpen} />
        </details>
      ))}
    </div>
  )
}
