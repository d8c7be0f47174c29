import { forgetOffline } from '#app/platform/offline.ts'
import { forgetPreferences } from '#app/platform/preferences-storage.ts'
import { forgetSavedViews } from '#app/platform/saved-views-storage.ts'
import type { AppContext } from './app-context.ts'
import { forgetKept } from './keep-originals.ts'

/** Forget what this device keeps: stored choices, attached files, in memory their names, and the site for offline. */
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
  await forgetOffline()
}
