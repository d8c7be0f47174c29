import type { CollectionSlice } from './collection-slice.ts'
import type { FilterSlice } from './filter-slice.ts'
import type { HistorySlice } from './history-slice.ts'
import type { LedgerSlice } from './ledger-slice.ts'
import type { NoticesSlice } from './notices-slice.ts'
import type { OriginalsSlice } from './originals-slice.ts'
import type { PreferencesSlice } from './preferences-slice.ts'
import type { SelectionSlice } from './selection-slice.ts'
import type { StorySlice } from './story-slice.ts'
import type { TalkSlice } from './talk-slice.ts'
import type { ViewSlice } from './view-slice.ts'

export type ExplorerState = CollectionSlice &
  ViewSlice &
  SelectionSlice &
  StorySlice &
  TalkSlice &
  OriginalsSlice &
  LedgerSlice &
  PreferencesSlice &
  NoticesSlice &
  FilterSlice &
  HistorySlice

/** What the store holds, without the functions that change it. */
export type ExplorerData = {
  readonly [K in keyof ExplorerState as ExplorerState[K] extends (...args: never[]) => unknown
    ? never
    : K]: ExplorerState[K]
}

/** How a slice changes the store. */
export type SetState = (
  change: Partial<ExplorerData> | ((state: ExplorerState) => Partial<ExplorerData>),
) => void
