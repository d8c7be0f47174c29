import type { ExplorerData } from './store-types.ts'

/**
 * Where a part of the state is kept.
 * `address`: in the hash. `browser`: small choices in local storage, which may be lost. `indexeddb`: what a reader must
 * not lose. `presenter`: sent to the second window. `nowhere`: made anew with each page.
 */
export type Kept = 'address' | 'browser' | 'indexeddb' | 'presenter' | 'nowhere'

/** One row for each key of the store: a key without a row does not compile. */
export const PERSISTENCE = {
  core: 'nowhere',
  detail: 'nowhere',
  stories: 'nowhere',
  storyNotes: 'nowhere',
  view: 'address',
  pane: 'address',
  listing: 'address',
  /** All but the verdicts, which are the reader's own. */
  filter: 'address',
  moved: 'nowhere',
  chosen: 'nowhere',
  isTimelineOpen: 'nowhere',
  inquiry: 'address',
  answer: 'nowhere',
  isPanelFront: 'nowhere',
  isLanguageInAddress: 'address',
  place: 'address',
  /** Its step stands in the address; the presenter's window has a copy of the rest. */
  story: 'presenter',
  /** Of the other window; the clock goes to it and back. */
  talk: 'presenter',
  left: 'nowhere',
  screen: 'address',
  sheet: 'address',
  isFull: 'nowhere',
  trail: 'nowhere',
  /** In memory; kept texts in a database apart, where the reader asks for it. */
  originals: 'nowhere',
  refusals: 'nowhere',
  /** That files are kept in local storage, that nothing is stored in the tab's own: `device-memory.ts`. */
  keeping: 'browser',
  keepingTrouble: 'nowhere',
  openDocument: 'nowhere',
  ledger: 'indexeddb',
  panel: 'nowhere',
  reader: 'nowhere',
  unknown: 'nowhere',
  isStorageBlocked: 'nowhere',
  /** The language also stands in addresses that name it, where it wins over the stored one. */
  preferences: 'browser',
  notices: 'nowhere',
  announcement: 'nowhere',
  isHintAsked: 'nowhere',
  past: 'nowhere',
  isFilterOpen: 'nowhere',
  savedViews: 'browser',
  areViewsBlocked: 'nowhere',
  future: 'nowhere',
  isFollowing: 'nowhere',
} as const satisfies Record<keyof ExplorerData, Kept>
