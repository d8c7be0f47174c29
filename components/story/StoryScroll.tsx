import { X } from 'lucide-react'
import { type ReactNode, type Ref, useId, useState } from 'react'
import { directionOf } from '../i18n/language.ts'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { LocalRun } from '../ui/Runs.tsx'
import { BothTexts } from './BothTexts.tsx'
import { PictureWords } from './PictureWords.tsx'
import { StepCaption } from './StepCaption.tsx'
import css from './StoryScroll.module.css'
import type { StepModel, StoryLang, StoryModel } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface StoryScrollProps {
  readonly ref?: Ref<HTMLElement>
  readonly story: StoryModel
  readonly minutes: number
  readonly lang: StoryLang
  /** The picture of each step, as far as they are drawn; `width` in CSS pixels. */
  readonly drawings: readonly ({ readonly source: string; readonly width: number } | null)[]
  readonly openClaim: string | null
  readonly proof: ReactNode | null
  readonly notices: ReactNode
  readonly onOpenClaim: (claim: string) => void
  readonly onOpenEntity: (step: number, entity: string) => void
  readonly onLanguage: () => void
  readonly onLeave: () => void
  readonly onStories: () => void
}

/** A story as a page: every step with its picture, its sentences and their evidence, one below the other. */
export function StoryScroll(props: StoryScrollProps) {
  const { story, minutes, lang, drawings, proof } = props
  const words = useStoryWords()
  const { t, language } = useText()
  const other = language === 'ar' ? 'en' : 'ar'
  return (
    <>
      <main ref={props.ref} className={css.page} inert={proof !== null} data-story-scroll>
        <header className={css.bar}>
          <IconButton label={words.leave} icon={<X aria-hidden />} onClick={props.onLeave} />
          <p className={css.name}>
            <LocalRun text={story.title} />
          </p>
          <button type="button" lang={other} dir={directionOf(other)} onClick={props.onLanguage}>
            {t.header.switchLanguage}
          </button>
        </header>
        {props.notices}
        <div className={css.head}>
          <h1>
            <BothTexts text={story.title} lang={lang} className={css.second} />
          </h1>
          <p className={css.length}>{words.length({ steps: story.steps.length, minutes })}</p>
          <p>
            <LocalRun text={story.summary} />
          </p>
        </div>
        {story.steps.map((step, place) => (
          <Step key={step.id} step={step} drawing={drawings[place]} place={place} {...props} />
        ))}
        <footer className={css.foot}>
          <Button onClick={props.onStories}>{words.stories}</Button>
          <Button onClick={props.onLeave}>{words.leave}</Button>
        </footer>
      </main>
      {proof !== null && <div className={css.proof}>{proof}</div>}
    </>
  )
}

interface StepProps extends StoryScrollProps {
  readonly step: StepModel
  readonly drawing: StoryScrollProps['drawings'][number] | undefined
  readonly place: number
}

function Step({ step, drawing, place, ...props }: StepProps) {
  const words = useStoryWords()
  const { local } = useText()
  const [isAsking, setAsking] = useState(false)
  const headingId = useId()
  return (
    <section className={css.step} aria-labelledby={headingId} data-scroll-step={place}>
      <p className={css.counter}>
        {words.step({ at: step.at })}
        {step.time !== null && <span className={css.time}> · {step.time}</span>}
      </p>
      <h2 id={headingId}>
        <BothTexts text={step.title} lang={props.lang} className={css.second} />
      </h2>
      {drawing === undefined ? (
        <div className={css.waiting} aria-hidden />
      ) : (
        drawing && (
          <img
            className={css.picture}
            src={drawing.source}
            width={drawing.width}
            alt={words.pictureOf({ title: local(step.title) })}
          />
        )
      )}
      <StepCaption
        step={step}
        lang={props.lang}
        openClaim={props.openClaim}
        isAsking={isAsking}
        onAsk={setAsking}
        onOpenClaim={props.onOpenClaim}
      />
      <PictureWords
        step={step}
        onOpenEntity={(id) => props.onOpenEntity(place, id)}
        onOpenClaim={props.onOpenClaim}
      />
    </section>
  )
}
