import { forgetPreferences } from '#app/platform/preferences-storage.ts'
import { forgetSavedViews } from '#app/platform/saved-views-storage.ts'
import type { AppContext } from './app-context.ts'
import { forgetKept } from './keep-originals.ts'

/** Forget what this device keeps of the reader: stored choices, attached files, and in memory their names. */
export async function wipe(app: AppContext): Promise<void> {
  const { store } = app
  const { originals, refusals, removeOriginal, dismissRefusal, dismissKind, setSavedViews } = store.getState()
  forgetPreferences()
  forgetSavedViews()
  setSavedViews(null, false)
  for (const { id } of originals) removeOriginal(id)
  for (const { id } of refusals) dismissRefusal(id)
  dismissKind('file-unrecognised')
  await forgetKept(app)
}
