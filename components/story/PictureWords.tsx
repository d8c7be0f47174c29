import { useText } from '../i18n/text-context.tsx'
import { LineSample } from '../ui/LineSample.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import css from './PictureWords.module.css'
import type { StepModel } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface PictureWordsProps {
  readonly step: Pick<StepModel, 'id' | 'entities' | 'lines'>
  readonly onOpenEntity: (entityId: string) => void
  readonly onOpenClaim: (claimId: string) => void
}

/** The picture in words: every name to explore and every line to open, for the keyboard and for those who do not see it. */
export function PictureWords({ step, onOpenEntity, onOpenClaim }: PictureWordsProps) {
  const words = useStoryWords()
  const { local } = useText()
  return (
    <details className={css.words} data-own-keys key={step.id}>
      <summary>{words.inPicture}</summary>
      <div className={css.room}>
        <p className={css.note}>{words.pictureNote}</p>
        <h2>{words.entities}</h2>
        <ul>
          {step.entities.map(({ id, name, kind }) => (
            <li key={id}>
              <button type="button" data-entity={id} onClick={() => onOpenEntity(id)}>
                <LocalRun text={name} /> <span className={css.kind}>{local(kind)}</span>
              </button>
            </li>
          ))}
        </ul>
        {step.lines.length > 0 && <h2>{words.claims}</h2>}
        <ul>
          {step.lines.map(({ claim, family, sentence }) => (
            <li key={claim}>
              <button type="button" data-line={claim} onClick={() => onOpenClaim(claim)}>
                <LineSample family={family} /> {sentence}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </details>
  )
}
