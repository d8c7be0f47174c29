import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { IconButton } from '../ui/IconButton.tsx'
import { BothTexts } from './BothTexts.tsx'
import css from './StepOverview.module.css'
import type { StepModel, StoryLang } from './story-model.ts'
import { useStoryWords } from './use-story-words.ts'

export interface StepOverviewProps {
  readonly title: LocalText
  readonly steps: readonly StepModel[]
  /** Place of the present step, from 0. */
  readonly current: number
  readonly lang: StoryLang
  readonly onGo: (step: number) => void
  readonly onClose: () => void
}

/** All steps by their titles, over the story; the keyboard begins at the present one. */
export function StepOverview({ title, steps, current, lang, onGo, onClose }: StepOverviewProps) {
  const words = useStoryWords()
  const here = useRef<HTMLButtonElement>(null)
  useEffect(() => here.current?.focus(), [])
  return (
    <section className={css.overview} aria-label={words.overview} data-own-keys>
      <header className={css.header}>
        <h2>
          <BothTexts text={title} lang={lang} className={css.second} />
        </h2>
        <IconButton label={words.closeOverview} icon={<X />} onClick={onClose} />
      </header>
      <ol className={css.steps}>
        {steps.map((step, place) => (
          <li key={step.id}>
            <button
              ref={place === current ? here : undefined}
              type="button"
              className={css.step}
              aria-current={place === current ? 'step' : undefined}
              onClick={() => onGo(place)}
            >
              <span className={css.number}>{words.number({ number: step.at })}</span>
              <span className={css.title}>
                <BothTexts text={step.title} lang={lang} className={css.second} />
                {place === current && <span className={css.here}>{words.current}</span>}
              </span>
            </button>
          </li>
        ))}
      </ol>
    </section>
  )
}
