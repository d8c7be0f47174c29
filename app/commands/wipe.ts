import { forgetPreferences } from '#app/platform/preferences-storage.ts'
import type { AppContext } from './app-context.ts'

/** Forget what this device keeps of the reader: stored choices, and the attached files in memory. */
export function wipe({ store }: AppContext): void {
  forgetPreferences()
  for (const { id } of store.getState().originals) store.getState().removeOriginal(id)
}
