import type { Language } from '#graph-data/schema/primitives.ts'
import type { SetState } from './store-types.ts'

/** Small choices of this reader on this device. */
export interface Preferences {
  readonly language: Language
  readonly digits: 'latn' | 'arab'
  readonly theme: 'system' | 'light' | 'dark'
  readonly motion: 'system' | 'reduced'
  /** Whether single letters are shortcuts (WCAG 2.1.4). */
  readonly letterKeys: boolean
  /** What becomes of what a filter keeps out of the picture. */
  readonly filtered: 'hide' | 'dim'
  /** The hint of a first visit that is next. */
  readonly hint: 'line' | 'look' | 'copy' | 'done'
  /** How stories are drawn for the last row: `domain/story/projector.ts` reads it, when a story is opened. */
  readonly projector: string
}

export const DEFAULT_PREFERENCES: Preferences = {
  language: 'en',
  digits: 'latn',
  theme: 'system',
  motion: 'system',
  letterKeys: true,
  filtered: 'hide',
  hint: 'line',
  projector: '',
}

export interface PreferencesSlice {
  readonly preferences: Preferences
  /** The browser refuses storage: choices last until the page is closed. */
  readonly isStorageBlocked: boolean
  readonly setPreferences: (change: Partial<Preferences>) => void
  readonly setStorageBlocked: (isStorageBlocked: boolean) => void
}

export function preferencesSlice(set: SetState): PreferencesSlice {
  return {
    preferences: DEFAULT_PREFERENCES,
    isStorageBlocked: false,
    setPreferences: (change) => set((state) => ({ preferences: { ...state.preferences, ...change } })),
    setStorageBlocked: (isStorageBlocked) => set({ isStorageBlocked }),
  }
}
