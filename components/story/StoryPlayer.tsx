import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type CSSProperties, type ReactNode, type Ref, useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { joinClasses } from '../ui/join-classes.ts'
import { BothTexts } from './BothTexts.tsx'
import './projector.css'
import css from './StoryPlayer.module.css'
import type { StepModel, StoryLang } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface StoryPlayerProps {
  readonly ref?: Ref<HTMLElement>
  readonly step: StepModel
  readonly of: number
  readonly lang: StoryLang
  readonly isProjecting: boolean
  readonly isBlank: boolean
  readonly isIdle: boolean
  /** Seconds until the next step while it plays by itself; `null`: it does not. */
  readonly playing: { readonly seconds: number; readonly isHeld: boolean } | null
  /** Of the whole screen, as CSS filters: contrast and brightness. */
  readonly light: { readonly contrast: number; readonly brightness: number }
  readonly typed: string
  readonly tools: ReactNode
  readonly picture: ReactNode
  readonly caption: ReactNode
  /** An open proof; `null`: none. */
  readonly proof: ReactNode | null
  /** All steps; `null`: closed. */
  readonly overview: ReactNode | null
  readonly notices: ReactNode
  readonly onNext: () => void
  readonly onPrevious: () => void
  readonly onUnblank: () => void
}

/** The class's screen: title, picture, caption, and nothing else that would draw the eye. */
export function StoryPlayer(props: StoryPlayerProps) {
  const { step, of, lang, isProjecting, isIdle, light, picture, caption, proof, overview, notices } = props
  const words = useStoryWords()
  const headingId = useId()
  const filter =
    light.contrast === 1 && light.brightness === 1
      ? {}
      : { filter: `contrast(${light.contrast}) brightness(${light.brightness})` }
  return (
    <main
      ref={props.ref}
      tabIndex={-1}
      aria-labelledby={headingId}
      className={css.player}
      style={filter as CSSProperties}
      data-story-player
      data-projecting={isProjecting || undefined}
      data-idle={isIdle || undefined}
      data-playing={props.playing !== null || undefined}
      data-proof={proof === null ? undefined : 'open'}
    >
      <header className={css.bar}>
        <p className={css.counter} aria-hidden>
          <bdi dir="ltr">{words.of({ at: step.at, of })}</bdi>
        </p>
        <h1 id={headingId} className={css.title}>
          <span className="visually-hidden">{words.step({ at: step.at })}. </span>
          <BothTexts text={step.title} lang={lang} className={css.second} />
        </h1>
        {step.time !== null && <p className={css.time}>{step.time}</p>}
        {props.tools}
      </header>
      <div className={css.stage} inert={overview !== null}>
        {picture}
      </div>
      <section className={css.foot} aria-label={words.caption} inert={overview !== null}>
        <StepButton isBack label={words.previous} isOff={step.at === 1} onClick={props.onPrevious} />
        {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this is text that may scroll */}
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what is longer than its room is scrolled by the keyboard */}
        <div className={css.caption} tabIndex={0} role="group" aria-label={words.caption}>
          {caption}
        </div>
        <StepButton label={words.next} isOff={step.at === of} onClick={props.onNext} />
        <Progress {...props} />
      </section>
      {proof !== null && <div className={css.proof}>{proof}</div>}
      {overview}
      <div className={css.notices}>{notices}</div>
      {props.typed !== '' && <p className={css.typed}>{words.goTo({ typed: props.typed })}</p>}
      {props.isBlank && (
        <button type="button" className={css.blank} aria-label={words.unblank} onClick={props.onUnblank} />
      )}
    </main>
  )
}

function StepButton(props: {
  readonly isBack?: boolean
  readonly label: string
  readonly isOff: boolean
  readonly onClick: () => void
}) {
  const { direction } = useText()
  const pointsLeft = (props.isBack === true) === (direction === 'ltr')
  const Icon = pointsLeft ? ChevronLeft : ChevronRight
  return (
    <button
      type="button"
      className={joinClasses(css.go, props.isBack && css.back)}
      aria-label={props.label}
      title={props.label}
      // A button that went away under the finger would leave the keyboard nowhere.
      aria-disabled={props.isOff || undefined}
      onClick={props.isOff ? undefined : props.onClick}
    >
      <Icon aria-hidden />
    </button>
  )
}

/** How far the story is, and how long this step still stands while it plays by itself. */
function Progress({ step, of, playing }: StoryPlayerProps) {
  return (
    <div className={css.progress} aria-hidden>
      {Array.from({ length: of }, (_, place) => place + 1).map((place) => (
        <span key={place} data-state={place < step.at ? 'past' : place === step.at ? 'here' : 'ahead'}>
          {playing && place === step.at && (
            <i
              key={step.id}
              data-held={playing.isHeld || undefined}
              style={{ animationDuration: `${playing.seconds}s` }}
            />
          )}
        </span>
      ))}
    </div>
  )
}
