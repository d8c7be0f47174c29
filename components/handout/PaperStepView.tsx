import { useText } from '../i18n/text-context.tsx'
import type { PaperSentence, PaperStep } from './handout-model.ts'
import { AlsoDrawn, Badge, PaperClaimView } from './PaperClaimView.tsx'
import { PaperPictureView } from './PaperPictureView.tsx'
import css from './Step.module.css'
import { OurWords, useHandoutWords } from './sheet-words.tsx'

export interface PaperStepViewProps {
  readonly step: PaperStep
  readonly stepCount: number
  readonly isTeachers: boolean
}

/** A step on the handout: picture, text with numbers, the claims under those numbers with their quotes. */
export function PaperStepView({ step, stepCount, isTeachers }: PaperStepViewProps) {
  const words = useHandoutWords()
  const cited = step.claims.filter(({ quotes, quotedIn }) => quotes.length > 0 || quotedIn !== null)
  return (
    <section className={css.step} data-step={step.id}>
      <div className={css.opening} data-beside={step.picture?.isBeside}>
        <StepHeading step={step} stepCount={stepCount} hasTime={isTeachers} />
        <StepPicture step={step} />
        <div className={css.text}>
          {step.sentences.map((sentence) => (
            <Sentence key={sentence.text.en} sentence={sentence} />
          ))}
        </div>
        {step.ask !== null && <Question step={step} hasLines={!isTeachers} />}
      </div>
      {isTeachers && step.notes !== null && (
        <div className={css.notes}>
          <h3>{words.notes}</h3>
          <p>
            <OurWords text={step.notes} />
          </p>
        </div>
      )}
      {step.claims.length > 0 && (
        <div className={css.claims}>
          <h3>{words.quotes}</h3>
          <ul>
            {cited.map((claim) => (
              <PaperClaimView key={claim.id} claim={claim} isTeachers={isTeachers} />
            ))}
          </ul>
          <AlsoDrawn claims={step.claims.filter((claim) => !cited.includes(claim))} />
        </div>
      )}
    </section>
  )
}

export function StepHeading(props: {
  readonly step: PaperStep
  readonly stepCount: number
  readonly hasTime: boolean
}) {
  const { step, stepCount, hasTime } = props
  const words = useHandoutWords()
  return (
    <header className={css.heading}>
      <p>
        {words.step({ n: step.n, of: stepCount })}
        {hasTime && ` · ${words.seconds({ seconds: step.seconds })}`}
      </p>
      <h2>
        <OurWords text={step.title} />
      </h2>
    </header>
  )
}

export function StepPicture({ step }: { readonly step: PaperStep }) {
  const { local } = useText()
  const words = useHandoutWords()
  if (!step.picture) return null
  const title = words.picture({ title: local(step.title), lines: step.picture.lines.length })
  return <PaperPictureView picture={step.picture} title={title} />
}

export function Sentence({ sentence }: { readonly sentence: PaperSentence }) {
  const words = useHandoutWords()
  const numbers = (
    <span className={css.numbers}>
      {sentence.numbers.map((n) => (
        <Badge key={n} n={n} />
      ))}
      {sentence.isWeak && <WeakSign />}
      {sentence.isEditorial && <span className={css.ours}>({words.ours})</span>}
    </span>
  )
  return (
    <p className={css.sentence}>
      <OurWords text={sentence.text} after={<> {numbers}</>} />
    </p>
  )
}

/** Drawn, so that no face and no printer can lose it; explained at the head of the sheet. */
export function WeakSign() {
  const words = useHandoutWords()
  return (
    <svg className={css.weak} viewBox="0 0 16 14" role="img" aria-label={words.weakSign} data-weak>
      <path d="M8 1L15 13H1Z" />
    </svg>
  )
}

export function Question({ step, hasLines }: { readonly step: PaperStep; readonly hasLines: boolean }) {
  const words = useHandoutWords()
  if (step.ask === null) return null
  return (
    <div className={css.question}>
      <h3>{words.question}</h3>
      <p>
        <OurWords text={step.ask} />
      </p>
      {hasLines && <BlankLines count={2} />}
    </div>
  )
}

/** Room to write by hand. */
export function BlankLines({ count }: { readonly count: number }) {
  return (
    <div className={css.lines} aria-hidden>
      {Array.from({ length: count }, (_, line) => line).map((line) => (
        <span key={line} />
      ))}
    </div>
  )
}
