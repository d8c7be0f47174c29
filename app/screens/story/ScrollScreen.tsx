import { type RefObject, Suspense, useEffect, useMemo, useRef } from 'react'
import { changeLanguage } from '#app/commands/change-preferences.ts'
import {
  closeStory,
  goToStep,
  noteStep,
  openStories,
  revealEvidence,
  setStoryLanguage,
} from '#app/commands/story.ts'
import { minutesOf } from '#app/domain/story/step-model.ts'
import type { StoryState } from '#app/domain/story/story-state.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { StoryScroll } from '#components/story/StoryScroll.tsx'
import { useStoryWords } from '#components/story/use-story-words.ts'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { useCanvasTheme } from '../use-canvas-theme.ts'
import { leaveFrom } from './leave-from.ts'
import type { PlayerScreenProps } from './PlayerScreen.tsx'
import { StoryNotices } from './StoryOverlays.tsx'
import { StoryProof } from './StoryProof.tsx'
import { toStoryModel } from './to-story-model.ts'
import { useStepDrawings } from './use-step-drawings.ts'

type ScrollScreenProps = PlayerScreenProps & { readonly state: StoryState }

/** A story as a page to scroll, where there is no room for a screen. */
export function ScrollScreen(props: ScrollScreenProps) {
  const words = useStoryWords()
  return (
    <Suspense fallback={<Skeleton label={words.waiting} isPanel />}>
      <Scroll {...props} />
    </Suspense>
  )
}

function Scroll({ index, story, state }: ScrollScreenProps) {
  const app = useApp()
  const text = useText()
  const host = useRef<HTMLElement>(null)
  const theme = useCanvasTheme(useExplorer((explorer) => explorer.preferences.theme))
  const drawings = useStepDrawings(index, story, theme)
  const model = useMemo(() => toStoryModel(index, story, text), [index, story, text])
  useScrolledStep(host, state.step)
  const { revealed } = state
  const leave = (at: number, to: Parameters<typeof leaveFrom>[3]) => {
    const step = story.steps[at]
    if (!step) return
    goToStep(app, at)
    leaveFrom(app, index, step, to)
  }
  const other = text.language === 'ar' ? 'en' : 'ar'
  return (
    <StoryScroll
      ref={host}
      story={model}
      minutes={minutesOf(story.steps.reduce((sum, { seconds }) => sum + seconds, 0))}
      lang={state.lang}
      drawings={drawings}
      openClaim={revealed?.claim ?? null}
      proof={
        revealed && (
          <StoryProof
            key={revealed.claim}
            index={index}
            revealed={revealed}
            onLeave={(to) => leave(state.step, to)}
          />
        )
      }
      notices={<StoryNotices />}
      onOpenClaim={(claim) => revealEvidence(app, { claim, evidence: null })}
      onOpenEntity={(at, id) => leave(at, { kind: 'entity', id })}
      onLanguage={async () => {
        await changeLanguage(app, other)
        await setStoryLanguage(app, other)
      }}
      onLeave={() => closeStory(app)}
      onStories={() => openStories(app)}
    />
  )
}

/** Keeps the address at the step that is read, and brings the step of an address into sight. */
function useScrolledStep(host: RefObject<HTMLElement | null>, step: number): void {
  const app = useApp()
  const read = useRef(-1)
  useEffect(() => {
    if (read.current === step) return
    const isFirst = read.current === -1
    read.current = step
    // At the beginning a story shows its title.
    if (isFirst && step === 0) return
    host.current?.querySelector(`[data-scroll-step="${step}"]`)?.scrollIntoView()
  }, [host, step])
  useEffect(() => {
    const element = host.current
    if (!element) return
    let frame = 0
    const onScroll = (): void => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => {
        const at = readStep(element)
        if (at === read.current) return
        read.current = at
        noteStep(app, at)
      })
    }
    element.addEventListener('scroll', onScroll, { passive: true })
    return () => {
      cancelAnimationFrame(frame)
      element.removeEventListener('scroll', onScroll)
    }
  }, [app, host])
}

/** The last step whose beginning has passed the upper third of the window. */
function readStep(element: HTMLElement): number {
  const line = element.clientHeight / 3
  const begun = [...element.querySelectorAll('[data-scroll-step]')].filter(
    (section) => section.getBoundingClientRect().top <= line,
  )
  return Math.max(0, begun.length - 1)
}
