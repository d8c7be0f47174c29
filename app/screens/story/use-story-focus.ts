import { type RefObject, useEffect, useRef } from 'react'
import type { StoryState } from '#app/domain/story/story-state.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useStoryWords } from '#components/story/use-story-words.ts'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { useApp } from '../app-provider.tsx'

/** One message for each step; what is opened over it speaks for itself. */
export function useStepNarration(story: PlayedStory, state: StoryState | null): void {
  const app = useApp()
  const words = useStoryWords()
  const { local } = useText()
  const latest = useRef({ words, local })
  latest.current = { words, local }
  const at = state?.step ?? 0
  const isBlank = state?.isBlank === true
  useEffect(() => {
    const { words, local } = latest.current
    const step = story.steps[at]
    if (!step) return
    const { announce } = app.store.getState()
    if (isBlank) announce(words.blanked)
    else announce(words.stepOf({ at: at + 1, of: story.steps.length, title: local(step.title) }))
  }, [app, story, at, isBlank])
}

/** Brings the keyboard back to the chip or control from which a proof or the overview was opened. */
export function useReturnToChip(host: RefObject<HTMLElement | null>, state: StoryState): void {
  const opener = useRef<Element | null>(null)
  const lastClaim = useRef<string | null>(null)
  const claim = state.revealed?.claim ?? null
  const isOver = claim !== null || state.isOverview
  const wasOver = useRef(isOver)
  // While rendering what opens is not there yet, so what has the keyboard now is what opened it.
  if (isOver && !wasOver.current) opener.current = document.activeElement
  useEffect(() => {
    const hasClosed = wasOver.current && !isOver
    wasOver.current = isOver
    if (claim !== null) lastClaim.current = claim
    if (!hasClosed) return
    const from = opener.current
    const isThere = from instanceof HTMLElement && from !== document.body && from.isConnected
    const chip = host.current?.querySelector<HTMLElement>(`[data-chip="${lastClaim.current}"]`)
    const target = isThere && from !== host.current ? from : (chip ?? host.current)
    target?.focus()
    lastClaim.current = null
  }, [host, isOver, claim])
  // The page's body has the keyboard when a story is opened: the story takes it.
  useEffect(() => {
    if (!host.current?.contains(document.activeElement)) host.current?.focus()
  }, [host])
}
