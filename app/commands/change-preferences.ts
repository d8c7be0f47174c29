import { readPreferences, writePreferences } from '#app/platform/preferences-storage.ts'
import { DEFAULT_PREFERENCES, type Preferences } from '#app/state/preferences-slice.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { AppContext } from './app-context.ts'

/**
 * Change small choices and keep them for the next visit, if the browser lets us. Only what was ever chosen is kept:
 * the language of a link that was followed is not.
 */
export async function changePreferences(app: AppContext, change: Partial<Preferences>): Promise<void> {
  if (change.language) await app.loadMessages(change.language)
  app.store.getState().setPreferences(change)
  const isStored = writePreferences({ ...readPreferences().stored, ...change })
  app.store.getState().setStorageBlocked(!isStored)
}

/** Switch the language of the interface. What is selected and the camera stay. */
export const changeLanguage = (app: AppContext, language: Language): Promise<void> =>
  changePreferences(app, { language })

/** What an earlier visit chose, with defaults for the rest: the language as the page was given by `boot.js`. */
export function storedPreferences(): { readonly preferences: Preferences; readonly isBlocked: boolean } {
  const { stored, isBlocked } = readPreferences()
  const defaults: Preferences = {
    ...DEFAULT_PREFERENCES,
    language: document.documentElement.lang === 'ar' ? 'ar' : 'en',
  }
  return {
    isBlocked,
    preferences: {
      language: defaults.language,
      digits: oneOf(stored.digits, ['latn', 'arab'], defaults.digits),
      theme: oneOf(stored.theme, ['system', 'light', 'dark'], defaults.theme),
      motion: oneOf(stored.motion, ['system', 'reduced'], defaults.motion),
      letterKeys: typeof stored.letterKeys === 'boolean' ? stored.letterKeys : defaults.letterKeys,
      filtered: oneOf(stored.filtered, ['hide', 'dim'], defaults.filtered),
      hint: oneOf(stored.hint, ['line', 'look', 'copy', 'done'], defaults.hint),
      projector: typeof stored.projector === 'string' ? stored.projector : defaults.projector,
    },
  }
}

const oneOf = <T extends string>(value: unknown, allowed: readonly T[], otherwise: T): T =>
  allowed.find((candidate) => candidate === value) ?? otherwise
