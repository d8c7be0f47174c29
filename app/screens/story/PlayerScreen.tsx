import { lazy, Suspense, useEffect, useMemo, useRef } from 'react'
import {
  goToStep,
  nextStep,
  previousStep,
  revealEvidence,
  setAsking,
  setBlank,
  setOverview,
} from '#app/commands/story.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { StoryState } from '#app/domain/story/story-state.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { StepCaption } from '#components/story/StepCaption.tsx'
import { StepOverview } from '#components/story/StepOverview.tsx'
import { StoryPlayer } from '#components/story/StoryPlayer.tsx'
import type { StepModel, StoryModel } from '#components/story/story-model.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { useNarrow } from '../use-media.ts'
import { leaveFrom } from './leave-from.ts'
import { PlayerPicture } from './PlayerPicture.tsx'
import { PlayerTools } from './PlayerTools.tsx'
import { ScrollScreen } from './ScrollScreen.tsx'
import { StoryNotices, StoryOverlays } from './StoryOverlays.tsx'
import { StoryProof } from './StoryProof.tsx'
import { toStoryModel } from './to-story-model.ts'
import { useAutoplay } from './use-autoplay.ts'
import { useFullScreen, useProjection, useProjectorOnPage } from './use-projector.ts'
import { useReturnToChip, useStepNarration } from './use-story-focus.ts'
import { useIdle, useStoryKeys, useSwipe } from './use-story-keys.ts'

/** With its words in a file of its own: few lessons come to it. */
const JudgeOverlay = lazy(async () => ({
  default: (await import('../presenter/JudgeOverlay.tsx')).JudgeOverlay,
}))

export interface PlayerScreenProps {
  readonly index: CollectionIndex
  readonly story: PlayedStory
}

/** The class's screen; a narrow one reads the story as a page. */
export function PlayerScreen(props: PlayerScreenProps) {
  const isNarrow = useNarrow()
  const state = useExplorer((explorer) => explorer.story)
  useStoryKeys(isNarrow)
  if (!state) return null
  return (
    <>
      <Screen {...props} state={state} isNarrow={isNarrow} />
      <StoryOverlays index={props.index} />
    </>
  )
}

type WithState = PlayerScreenProps & { readonly state: StoryState }

/** A round of judging on a narrow screen is a page of its own, as the story is. */
function Screen({ isNarrow, ...props }: WithState & { readonly isNarrow: boolean }) {
  const { index, story, state } = props
  const app = useApp()
  const step = story.steps[state.step]
  if (!isNarrow) return <Player {...props} />
  if (!state.judging) return <ScrollScreen {...props} />
  return (
    <main>
      <Judging {...props} />
      {state.revealed && step && (
        <StoryProof
          index={index}
          revealed={state.revealed}
          onLeave={(to) => leaveFrom(app, index, step, to)}
        />
      )}
    </main>
  )
}

const USUAL_LIGHT = { contrast: 1, brightness: 1 } as const

function Player(props: WithState) {
  const { index, story, state } = props
  const app = useApp()
  const text = useText()
  const host = useRef<HTMLElement>(null)
  const projection = useProjection()
  const playing = useAutoplay(story)
  const isIdle = useIdle()
  useProjectorOnPage(projection)
  useFullScreen()
  useSwipe(host)
  useReturnToChip(host, state)
  useStepNarration(story, state)
  useKeptLanguages(projection.profile.isBoth)
  const model = useMemo(() => toStoryModel(index, story, text), [index, story, text])
  const step = model.steps[state.step]
  const played = story.steps[state.step]
  if (!step || !played) return null
  const leave = (to: Place) => leaveFrom(app, index, played, to)
  const { revealed } = state
  return (
    <StoryPlayer
      ref={host}
      step={step}
      of={model.steps.length}
      lang={state.lang}
      isProjecting={projection.isProjecting}
      isBlank={state.isBlank}
      isIdle={isIdle}
      playing={playing}
      light={projection.isProjecting ? projection.profile : USUAL_LIGHT}
      typed={state.typed}
      tools={<PlayerTools {...props} projection={projection} />}
      picture={<PlayerPicture {...props} step={step} projection={projection} onLeave={leave} />}
      caption={<Caption step={step} state={state} />}
      proof={
        revealed && <StoryProof key={revealed.claim} index={index} revealed={revealed} onLeave={leave} />
      }
      overview={
        state.judging ? (
          <Judging {...props} />
        ) : state.isOverview ? (
          <Overview model={model} state={state} />
        ) : null
      }
      notices={<StoryNotices />}
      onNext={() => nextStep(app)}
      onPrevious={() => previousStep(app)}
      onUnblank={() => setBlank(app, false)}
    />
  )
}

/** Who chose both languages once has them in the next story, and after a reload. */
function useKeptLanguages(isBoth: boolean): void {
  const app = useApp()
  const kept = useRef(isBoth)
  useEffect(() => {
    if (kept.current) app.store.getState().setStory({ lang: 'both' })
  }, [app])
}

function Judging({ index, story, state }: WithState) {
  return (
    <Suspense>
      <JudgeOverlay index={index} story={story} at={state.step} />
    </Suspense>
  )
}

function Caption({ step, state }: { readonly step: StepModel; readonly state: StoryState }) {
  const app = useApp()
  return (
    <StepCaption
      step={step}
      lang={state.lang}
      openClaim={state.revealed?.claim ?? null}
      isAsking={state.isAsking}
      onAsk={(isAsking) => setAsking(app, isAsking)}
      onOpenClaim={(claim) => revealEvidence(app, { claim, evidence: null })}
    />
  )
}

function Overview({ model, state }: { readonly model: StoryModel; readonly state: StoryState }) {
  const app = useApp()
  return (
    <StepOverview
      title={model.title}
      steps={model.steps}
      current={state.step}
      lang={state.lang}
      onGo={(at) => goToStep(app, at)}
      onClose={() => setOverview(app, false)}
    />
  )
}
