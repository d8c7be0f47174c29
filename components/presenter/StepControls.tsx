import { ChevronLeft, ChevronRight, MessageCircleQuestion, MonitorOff } from 'lucide-react'
import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import css from './StepControls.module.css'
import { usePresenterWords } from './use-presenter-words.ts'

export interface StepControlsProps {
  /** Titles in the reader's language. */
  readonly steps: readonly string[]
  readonly at: number
  readonly isBlank: boolean
  /** `null`: this step asks nothing. */
  readonly isAsking: boolean | null
  readonly onPrevious: () => void
  readonly onNext: () => void
  readonly onGo: (step: number) => void
  readonly onBlank: (isBlank: boolean) => void
  readonly onAsk: (isAsking: boolean) => void
}

/** The way through the story, and what lies over the step. */
export function StepControls(props: StepControlsProps) {
  const { steps, at, isBlank, isAsking, onGo, onBlank, onAsk } = props
  const words = usePresenterWords()
  const { number } = useText()
  const selectId = useId()
  return (
    <div className={css.controls}>
      <StepButtons {...props} />
      <label htmlFor={selectId} className="visually-hidden">
        {words.goTo}
      </label>
      <select
        id={selectId}
        className={css.select}
        value={at}
        onChange={(event) => onGo(Number(event.target.value))}
      >
        {steps.map((title, step) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps never move
          <option key={step} value={step}>
            {number(step + 1)}. {title}
          </option>
        ))}
      </select>
      <Button
        className={css.tap}
        icon={<MonitorOff aria-hidden />}
        aria-pressed={isBlank}
        onClick={() => onBlank(!isBlank)}
      >
        {isBlank ? words.unblank : words.blank}
      </Button>
      {isAsking !== null && (
        <Button
          className={css.tap}
          icon={<MessageCircleQuestion aria-hidden />}
          aria-pressed={isAsking}
          onClick={() => onAsk(!isAsking)}
        >
          {isAsking ? words.hideAsk : words.ask}
        </Button>
      )}
    </div>
  )
}

function StepButtons({ steps, at, onPrevious, onNext }: StepControlsProps) {
  const words = usePresenterWords()
  const { direction } = useText()
  const [Back, On] = direction === 'rtl' ? [ChevronRight, ChevronLeft] : [ChevronLeft, ChevronRight]
  return (
    <div className={css.steps}>
      <Button className={css.tap} icon={<Back aria-hidden />} disabled={at === 0} onClick={onPrevious}>
        {words.previousStep}
      </Button>
      <Button look="primary" className={css.next} disabled={at >= steps.length - 1} onClick={onNext}>
        {words.nextStep}
        <On aria-hidden />
      </Button>
    </div>
  )
}
