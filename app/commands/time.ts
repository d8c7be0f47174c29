import type { TimeFilter } from '#app/domain/filter/view-filter.ts'
import type { AppContext } from './app-context.ts'

/** Narrow the view to a stretch of time; `null`: all of it. Nothing moves, what does not pass goes. */
export function brushTime({ store }: AppContext, time: TimeFilter | null): void {
  const { filter, setFilter, setTimelineOpen } = store.getState()
  // An address opened it with a stretch of time; it must not close in the reader's hand when that is cleared.
  setTimelineOpen(true)
  setFilter({ ...filter, time })
}

/** Open the timeline, or fold it away; what it has narrowed stays narrowed. */
export function toggleTimeline({ store }: AppContext): void {
  const state = store.getState()
  state.setTimelineOpen(!isTimelineOpen(state))
}

/** Fold the timeline away; the keyboard goes back to the button that opened it. */
export function foldTimeline({ store }: AppContext): void {
  store.getState().setTimelineOpen(false)
  requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-timeline-handle]')?.focus())
}

/** Until the reader has said otherwise it is open where an address brought a stretch of time. */
export const isTimelineOpen = (state: {
  readonly isTimelineOpen: boolean | null
  readonly filter: { readonly time: TimeFilter | null }
}): boolean => state.isTimelineOpen ?? state.filter.time !== null
