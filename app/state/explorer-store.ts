import { createStore, type StoreApi } from 'zustand/vanilla'
import { collectionSlice } from './collection-slice.ts'
import { filterSlice } from './filter-slice.ts'
import { historySlice } from './history-slice.ts'
import { ledgerSlice } from './ledger-slice.ts'
import { noticesSlice } from './notices-slice.ts'
import { originalsSlice } from './originals-slice.ts'
import { DEFAULT_PREFERENCES, type Preferences, preferencesSlice } from './preferences-slice.ts'
import { selectionSlice } from './selection-slice.ts'
import type { ExplorerState, SetState } from './store-types.ts'
import { storyFollows, storySlice } from './story-slice.ts'
import { talkSlice } from './talk-slice.ts'
import { viewSlice } from './view-slice.ts'

export type ExplorerStore = StoreApi<ExplorerState>

/**
 * One store for one window, joined from slices. It holds and changes state and does nothing else: files, addresses and
 * storage are the commands' matter. Not a singleton, so that each test and each window has its own.
 */
export function createExplorerStore(preferences: Partial<Preferences> = {}): ExplorerStore {
  return createStore<ExplorerState>()((write) => {
    const set: SetState = (change) =>
      write((state) => {
        const changed = typeof change === 'function' ? change(state) : change
        return { ...storyFollows(state, changed), ...changed }
      })
    return {
      ...collectionSlice(set),
      ...viewSlice(set),
      ...selectionSlice(set),
      ...storySlice(set),
      ...talkSlice(set),
      ...originalsSlice(set),
      ...ledgerSlice(set),
      ...preferencesSlice(set),
      ...noticesSlice(set),
      ...historySlice(set),
      ...filterSlice(set),
      preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    }
  })
}
