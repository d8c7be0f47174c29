import { describe, expect, it } from 'vitest'
import { createExplorerStore } from '#app/state/explorer-store.ts'
import type { AppContext } from './app-context.ts'
import { brushTime, isTimelineOpen, toggleTimeline } from './time.ts'

const STRETCH = { basis: 'holds', from: '2030-01-01', to: null, undated: false } as const

/** Commands of time ask for the store alone. */
const appOf = (store: ReturnType<typeof createExplorerStore>) => ({ store }) as AppContext

describe('the timeline', () => {
  it('is open where an address brings a stretch, and stays so when the reader clears it', () => {
    const store = createExplorerStore()
    expect(isTimelineOpen(store.getState())).toBe(false)
    store.getState().setFilter({ ...store.getState().filter, time: STRETCH })
    expect(isTimelineOpen(store.getState())).toBe(true)
    brushTime(appOf(store), null)
    expect(store.getState().filter.time).toBeNull()
    expect(isTimelineOpen(store.getState())).toBe(true)
  })

  it('is folded away with its stretch kept', () => {
    const store = createExplorerStore()
    brushTime(appOf(store), STRETCH)
    toggleTimeline(appOf(store))
    expect(isTimelineOpen(store.getState())).toBe(false)
    expect(store.getState().filter.time).toEqual(STRETCH)
  })
})
