import { useText } from '#components/i18n/text-context.tsx'
import { usePresenterWords } from '#components/presenter/use-presenter-words.ts'
import { useExplorer } from '../app-provider.tsx'
import { StepPicture } from '../story/StepPicture.tsx'
import css from './NextStep.module.css'
import type { StepProps } from './step-props.ts'

/** What comes after this step, or that nothing does. */
export function NextStep({ index, story, at }: StepProps) {
  const words = usePresenterWords()
  const { local } = useText()
  const lang = useExplorer((state) => state.story?.lang ?? 'ar')
  const step = story.steps[at + 1]
  return (
    <section className={css.next} aria-labelledby="presenter-next">
      <h2 id="presenter-next">
        <span className={css.kicker}>{words.next}</span> {step && local(step.title)}
      </h2>
      {step ? (
        <div className={css.picture}>
          <StepPicture index={index} story={story} step={at + 1} lang={lang} isSmall />
        </div>
      ) : (
        <p>{words.last}</p>
      )}
    </section>
  )
}
