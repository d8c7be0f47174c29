import { useEffect, useRef, useSyncExternalStore } from 'react'
import { nextStep, setPlaying } from '#app/commands/story.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useApp, useExplorer } from '../app-provider.tsx'

export interface Autoplay {
  readonly seconds: number
  /** It waits: something is open over the step, or the page is not seen. */
  readonly isHeld: boolean
}

/** Plays by itself while it is switched on: each step stands for its seconds, and waits while something is open over it. */
export function useAutoplay(story: PlayedStory): Autoplay | null {
  const app = useApp()
  const state = useExplorer((explorer) => explorer.story)
  const isOver = useExplorer((explorer) => explorer.panel !== null)
  const isHidden = useHidden()
  const at = state?.step ?? 0
  const isPlaying = state?.isPlaying === true
  const isLast = at >= story.steps.length - 1
  const seconds = story.steps[at]?.seconds ?? 0
  const isHeld =
    isHidden ||
    isOver ||
    state === null ||
    state.revealed !== null ||
    state.isOverview ||
    state.isBlank ||
    state.judging !== null
  const left = useRef({ at, ms: seconds * 1000 })
  if (left.current.at !== at) left.current = { at, ms: seconds * 1000 }

  // biome-ignore lint/correctness/useExhaustiveDependencies: another step begins its own time
  useEffect(() => {
    if (!isPlaying || isHeld) return
    if (isLast) {
      setPlaying(app, false)
      return
    }
    const began = performance.now()
    const here = left.current
    const timer = setTimeout(() => nextStep(app), here.ms)
    return () => {
      clearTimeout(timer)
      here.ms = Math.max(1000, here.ms - (performance.now() - began))
    }
  }, [app, isPlaying, isHeld, isLast, at])
  return isPlaying && !isLast ? { seconds, isHeld } : null
}

const useHidden = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      document.addEventListener('visibilitychange', listener)
      return () => document.removeEventListener('visibilitychange', listener)
    },
    () => document.hidden,
  )
