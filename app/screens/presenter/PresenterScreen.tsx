import { useEffect } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { loadStoryNotes } from '#app/commands/load-stories.ts'
import { present, setTimer } from '#app/commands/presenter-talk.ts'
import { goToStep, nextStep, previousStep, setAsking, setBlank } from '#app/commands/story.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { IDLE_TIMER, paused, started } from '#app/domain/presenter/talk-timer.ts'
import { keepAwake } from '#app/platform/wake-lock.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { StepControls } from '#components/presenter/StepControls.tsx'
import { TalkClock } from '#components/presenter/TalkClock.tsx'
import { TalkStatus } from '#components/presenter/TalkStatus.tsx'
import { usePresenterWords } from '#components/presenter/use-presenter-words.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { StoryNotices, StoryOverlays } from '../story/StoryOverlays.tsx'
import { useStoryKeys } from '../story/use-story-keys.ts'
import { CurrentStep } from './CurrentStep.tsx'
import { NextStep } from './NextStep.tsx'
import css from './PresenterScreen.module.css'
import { PresenterSide } from './PresenterSide.tsx'
import { TalkNotices } from './TalkNotices.tsx'
import { useClock } from './use-clock.ts'

export interface PresenterScreenProps {
  readonly index: CollectionIndex
  readonly story: PlayedStory
}

/** The presenter's window: what the class sees, what comes next, notes, clock and evidence. */
export function PresenterScreen({ index, story }: PresenterScreenProps) {
  const app = useApp()
  const words = usePresenterWords()
  const { local } = useText()
  const at = useExplorer((state) => state.story?.step ?? 0)
  const connection = useExplorer((state) => state.talk.connection.kind)
  const isBlocked = useExplorer((state) => state.talk.isBlocked)
  const { id } = story
  // biome-ignore lint/correctness/useExhaustiveDependencies: another story speaks on another channel
  useEffect(() => present(app), [app, id])
  useEffect(() => keepAwake(), [])
  useStoryKeys()
  useEffect(() => {
    void loadStoryNotes(app)
    void loadDetail(app)
  }, [app])
  return (
    <div className={css.screen} data-screen="presenter">
      <header className={css.header}>
        <div className={css.name}>
          <h1>{local(story.title)}</h1>
          <p className={css.step}>
            {words.title} · {words.step({ at: at + 1, of: story.steps.length })}
          </p>
          {!isBlocked && <TalkStatus connection={connection} />}
        </div>
        <Clock story={story} at={at} />
      </header>
      <main className={css.main} aria-label={words.title}>
        <div className={css.notices}>
          <TalkNotices />
          <StoryNotices />
        </div>
        <div className={css.pictures}>
          <CurrentStep index={index} story={story} at={at} />
          <NextStep index={index} story={story} at={at} />
        </div>
        <PresenterSide index={index} story={story} at={at} />
      </main>
      <Controls story={story} at={at} />
      <StoryOverlays index={index} />
    </div>
  )
}

interface AtStep {
  readonly story: PlayedStory
  readonly at: number
}

function Clock({ story, at }: AtStep) {
  const app = useApp()
  const clock = useClock(
    story.steps.map((step) => step.seconds),
    at,
  )
  const timer = () => app.store.getState().talk.timer ?? IDLE_TIMER
  return (
    <TalkClock
      clock={clock}
      onStart={() => setTimer(app, started(timer(), Date.now()))}
      onPause={() => setTimer(app, paused(timer(), Date.now()))}
      onReset={() => setTimer(app, IDLE_TIMER)}
    />
  )
}

function Controls({ story, at }: AtStep) {
  const app = useApp()
  const { local } = useText()
  const isBlank = useExplorer((state) => state.story?.isBlank ?? false)
  const isAsking = useExplorer((state) => state.story?.isAsking ?? false)
  return (
    <footer className={css.controls}>
      <StepControls
        steps={story.steps.map((step) => local(step.title))}
        at={at}
        isBlank={isBlank}
        isAsking={story.steps[at]?.ask === undefined ? null : isAsking}
        onPrevious={() => previousStep(app)}
        onNext={() => nextStep(app)}
        onGo={(step) => goToStep(app, step)}
        onBlank={(blank) => setBlank(app, blank)}
        onAsk={(asking) => setAsking(app, asking)}
      />
    </footer>
  )
}
