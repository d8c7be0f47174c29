import { storesNothing } from './device-memory.ts'

/** What may be stored: a flat record of small choices. The caller knows their names and values. */
export type StoredPreferences = Readonly<Record<string, string | boolean>>

const KEY = 'isnad:preferences'

/**
 * What an earlier visit stored, or nothing. Broken or foreign content counts as nothing: these are small choices, which
 * the reader makes again in a second; what must not be lost is kept elsewhere.
 */
export function readPreferences(): { readonly stored: StoredPreferences; readonly isBlocked: boolean } {
  try {
    const text = localStorage.getItem(KEY)
    return { stored: text === null ? {} : flatRecord(JSON.parse(text)), isBlocked: false }
  } catch (error) {
    return { stored: {}, isBlocked: !(error instanceof SyntaxError) }
  }
}

/** @returns `false` where the browser blocks storage or it is full; a tab that is to store nothing is content. */
export function writePreferences(preferences: StoredPreferences): boolean {
  if (storesNothing()) return true
  try {
    localStorage.setItem(KEY, JSON.stringify(preferences))
    return true
  } catch {
    return false
  }
}

/** Takes what was stored out of the browser; where storage is blocked there is nothing to take. */
export function forgetPreferences(): void {
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Blocked storage holds nothing.
  }
}

function flatRecord(value: unknown): StoredPreferences {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(
    Object.entries(value).filter(
      (entry): entry is [string, string | boolean] =>
        typeof entry[1] === 'string' || typeof entry[1] === 'boolean',
    ),
  )
}
