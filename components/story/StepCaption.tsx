import { CircleQuestionMark } from 'lucide-react'
import { directionOf } from '../i18n/language.ts'
import { useStoryLanguages } from './BothTexts.tsx'
import { EvidenceChips } from './EvidenceChips.tsx'
import css from './StepCaption.module.css'
import type { StepModel, StoryLang } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface StepCaptionProps {
  readonly step: StepModel
  readonly lang: StoryLang
  readonly openClaim: string | null
  readonly isAsking: boolean
  readonly onAsk: (isAsking: boolean) => void
  readonly onOpenClaim: (claim: string) => void
}

/** What is said at a step: each sentence with the numbers of its evidence, below it the same in the other language. */
export function StepCaption(props: StepCaptionProps) {
  const { step, lang, openClaim, onOpenClaim } = props
  const words = useStoryWords()
  const { first, second } = useStoryLanguages(lang)
  return (
    <div className={css.caption} data-step={step.id}>
      <p className={css.first} lang={first} dir={directionOf(first)}>
        {step.sentences.map(({ text, chips, isEditorial }) => (
          <span key={text.en} className={css.sentence} data-editorial={isEditorial || undefined}>
            {beforeLastWord(text[first])}
            <span className={css.end}>
              {lastWord(text[first])}
              {isEditorial && <span className={css.mark}>{words.editorial}</span>}
              <EvidenceChips chips={chips} open={openClaim} onOpen={onOpenClaim} />
            </span>{' '}
          </span>
        ))}
        <QuestionButton {...props} />
      </p>
      {second !== null && (
        <p className={css.second} lang={second} dir={directionOf(second)}>
          {step.sentences.map(({ text }) => text[second]).join(' ')}
        </p>
      )}
      <Question {...props} />
    </div>
  )
}

// The numbers stay on the line of the word they stand behind.
const lastSpace = (text: string): number => text.trimEnd().lastIndexOf(' ') + 1
const beforeLastWord = (text: string): string => text.slice(0, lastSpace(text))
const lastWord = (text: string): string => text.slice(lastSpace(text))

/** The question to the class waits behind its button until the presenter puts it. */
function QuestionButton({ step, isAsking, onAsk }: StepCaptionProps) {
  const words = useStoryWords()
  if (step.ask === null) return null
  return (
    <button
      type="button"
      className={css.askButton}
      aria-expanded={isAsking}
      aria-keyshortcuts="Q"
      onClick={() => onAsk(!isAsking)}
    >
      <CircleQuestionMark aria-hidden /> {words.ask}
    </button>
  )
}

function Question({ step: { ask }, lang, isAsking }: StepCaptionProps) {
  const { first, second } = useStoryLanguages(lang)
  if (ask === null || !isAsking) return null
  return (
    <div className={css.ask} data-ask>
      <p lang={first} dir={directionOf(first)}>
        {ask[first]}
      </p>
      {second !== null && (
        <p className={css.second} lang={second} dir={directionOf(second)}>
          {ask[second]}
        </p>
      )}
    </div>
  )
}
