import { parseSavedViews, type SavedView } from '#app/domain/saved-view.ts'
import { storesNothing } from './device-memory.ts'

const KEY = 'isnad:views'
/** Where content that cannot be read is put aside before it is written over. */
const ASIDE_KEY = 'isnad:views-unreadable'

export interface StoredViews {
  readonly views: readonly SavedView[]
  readonly isBlocked: boolean
}

/** The views that this browser keeps; none in a tab that is to store nothing. Content that cannot be read is put aside, not thrown away. */
export function readSavedViews(): StoredViews {
  if (storesNothing()) return { views: [], isBlocked: true }
  try {
    const text = localStorage.getItem(KEY)
    if (text === null) return { views: [], isBlocked: false }
    try {
      return { views: parseSavedViews(text), isBlocked: false }
    } catch {
      localStorage.setItem(ASIDE_KEY, text)
      return { views: [], isBlocked: false }
    }
  } catch {
    return { views: [], isBlocked: true }
  }
}

/** @returns whether they were stored; `false` where the browser blocks storage, it is full, or nothing is to be stored */
export function writeSavedViews(views: readonly SavedView[]): boolean {
  if (storesNothing()) return false
  try {
    localStorage.setItem(KEY, JSON.stringify(views))
    return true
  } catch {
    return false
  }
}

/** Takes them out of the browser; where storage is blocked there is nothing to take. */
export function forgetSavedViews(): void {
  try {
    localStorage.removeItem(KEY)
    localStorage.removeItem(ASIDE_KEY)
  } catch {
    // Blocked storage holds nothing.
  }
}

/** Tells when another tab changed them. @returns stops it */
export function onSavedViewsElsewhere(tell: () => void): () => void {
  const handle = (event: StorageEvent): void => {
    if (event.key === KEY || event.key === null) tell()
  }
  addEventListener('storage', handle)
  return () => removeEventListener('storage', handle)
}
