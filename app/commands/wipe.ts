import { forgetPreferences } from '#app/platform/preferences-storage.ts'
import { forgetSavedViews } from '#app/platform/saved-views-storage.ts'
import type { AppContext } from './app-context.ts'

/** Forget what this device keeps of the reader: stored choices, and in memory the attached files and their names. */
export function wipe({ store }: AppContext): void {
  const { originals, refusals, removeOriginal, dismissRefusal, dismissKind, setSavedViews } = store.getState()
  forgetPreferences()
  forgetSavedViews()
  setSavedViews(null, false)
  for (const { id } of originals) removeOriginal(id)
  for (const { id } of refusals) dismissRefusal(id)
  dismissKind('file-unrecognised')
}
