import { Suspense, useEffect, useRef, useState } from 'react'
import { revealEvidence } from '#app/commands/story.ts'
import type { Place } from '#app/domain/address.ts'
import { stepPicture } from '#app/domain/story/step-model.ts'
import type { StoryState } from '#app/domain/story/story-state.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { PictureWords } from '#components/story/PictureWords.tsx'
import type { StepModel } from '#components/story/story-model.ts'
import { useStoryWords } from '#components/story/use-story-words.ts'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { DrawingArea } from '../presenter/DrawingArea.tsx'
import { useCameraFeed } from '../presenter/use-camera-feed.ts'
import css from './PlayerPicture.module.css'
import type { PlayerScreenProps } from './PlayerScreen.tsx'
import { StepPicture } from './StepPicture.tsx'
import type { Projection } from './use-projector.ts'

export interface PlayerPictureProps extends PlayerScreenProps {
  readonly state: StoryState
  readonly step: StepModel
  readonly projection: Projection
  readonly onLeave: (to: Place) => void
}

/** The picture on the class's screen: a name leads out to explore, a line opens its proof in place. */
export function PlayerPicture(props: PlayerPictureProps) {
  const { index, story, state, step, projection, onLeave } = props
  const app = useApp()
  const words = useStoryWords()
  const [view, setView] = useState<GraphView | null>(null)
  const isLost = useExplorer((explorer) => explorer.notices.some(({ kind }) => kind === 'canvas-lost'))
  const host = useRef<HTMLDivElement>(null)
  const feed = useCameraFeed()
  useCameraOf(view, host, props)
  useWholeNames(view, host, props)
  const reveal = (claim: string) => revealEvidence(app, { claim, evidence: null })
  return (
    <div ref={host} className={css.room}>
      {!isLost && (
        <Suspense fallback={<Skeleton label={words.picture} isPanel />}>
          <StepPicture
            index={index}
            story={story}
            step={state.step}
            lang={state.lang}
            look={projection.look}
            theme={projection.theme}
            selectedClaim={state.revealed?.claim ?? null}
            onOpen={({ kind, id }) => (kind === 'edge' ? reveal(id) : onLeave({ kind: 'entity', id }))}
            onView={(drawn) => {
              app.picture.current = drawn
              setView(drawn)
              feed.onView(drawn)
            }}
            onViewport={feed.onViewport}
          />
        </Suspense>
      )}
      <DrawingArea feed={feed} />
      <div className={css.words} data-control data-tools>
        <PictureWords
          step={step}
          onOpenEntity={(id) => onLeave({ kind: 'entity', id })}
          onOpenClaim={reveal}
        />
      </div>
    </div>
  )
}

/** The camera stays where the language or the size of letters changes, unless a name would be cut by the picture's edge. */
function useWholeNames(
  view: GraphView | null,
  host: React.RefObject<HTMLDivElement | null>,
  { index, story, state, projection }: PlayerPictureProps,
): void {
  const latest = useRef({ index, step: story.steps[state.step] })
  latest.current = { index, step: story.steps[state.step] }
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked when names or letters change, after they were drawn
  useEffect(() => {
    const height = host.current?.clientHeight ?? 0
    const { index, step } = latest.current
    const isCut = view?.shownLabels().some(({ y1, y2 }) => y1 < 0 || y2 > height)
    if (step && isCut) view?.focus(stepPicture(index, step).camera)
  }, [view, host, state.lang, projection.look])
}

/** A smaller change of the room is a scroll bar or a rounding (CSS pixels). */
const SLACK = 2

/** Puts the camera back where it was left, and fits the step anew when the room changes: full screen, a turned tablet. */
function useCameraOf(
  view: GraphView | null,
  host: React.RefObject<HTMLDivElement | null>,
  { index, story, state }: PlayerPictureProps,
): void {
  const app = useApp()
  const latest = useRef({ index, story, state })
  latest.current = { index, story, state }
  useEffect(() => {
    if (!view) return
    const { left, setLeft } = app.store.getState()
    const { story, state } = latest.current
    // After the first fitting, which the picture does by itself.
    const isBack = left?.story.id === story.id && left.story.step === state.step
    if (isBack && left.camera) view.setCamera(left.camera)
    setLeft(null)
  }, [app, view])
  useEffect(() => {
    const element = host.current
    if (!view || !element) return
    let known = { width: element.clientWidth, height: element.clientHeight }
    const observer = new ResizeObserver(() => {
      const { clientWidth: width, clientHeight: height } = element
      if (Math.abs(width - known.width) <= SLACK && Math.abs(height - known.height) <= SLACK) return
      known = { width, height }
      const { index, story, state } = latest.current
      const step = story.steps[state.step]
      if (step) view.focus(stepPicture(index, step).camera)
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [view, host])
}
