import { useRef, useState } from 'react'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { usePresenterWords } from '#components/presenter/use-presenter-words.ts'
import { useExplorer } from '../app-provider.tsx'
import { StepPicture } from '../story/StepPicture.tsx'
import css from './NextStep.module.css'
import type { StepProps } from './step-props.ts'
import { useRefit } from './use-refit.ts'

/** What comes after this step, or that nothing does. */
export function NextStep({ index, story, at }: StepProps) {
  const words = usePresenterWords()
  const { local } = useText()
  const lang = useExplorer((state) => state.story?.lang ?? 'ar')
  const step = story.steps[at + 1]
  const room = useRef<HTMLDivElement>(null)
  const [view, setView] = useState<GraphView | null>(null)
  useRefit(view, room, { index, story, at: at + 1 })
  return (
    <section className={css.next} aria-labelledby="presenter-next">
      <div>
        <h2 id="presenter-next">
          <span className={css.kicker}>{words.next}</span> {step ? local(step.title) : words.last}
        </h2>
        {step?.text[0] && <p className={css.text}>{local(step.text[0].text)}</p>}
      </div>
      {step && (
        <div className={css.picture} ref={room}>
          <StepPicture index={index} story={story} step={at + 1} lang={lang} isSmall onView={setView} />
        </div>
      )}
    </section>
  )
}
