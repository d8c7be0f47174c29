import { HOME } from '#app/domain/address.ts'
import type { Preferences } from '#app/state/preferences-slice.ts'
import type { AppContext } from './app-context.ts'
import { changePreferences } from './change-preferences.ts'

const AFTER = { line: 'look', look: 'copy', copy: 'done', done: 'done' } as const satisfies Readonly<
  Record<Preferences['hint'], Preferences['hint']>
>

/** To the next hint of a first visit; where storage is blocked it is remembered until the page is closed. */
export function showNextHint(app: AppContext): void {
  void changePreferences(app, { hint: AFTER[app.store.getState().preferences.hint] })
}

/** No more hints, also on later visits. */
export function endHints(app: AppContext): void {
  void changePreferences(app, { hint: 'done' })
}

/** The hints from the first on, on the bare picture, where what they speak of is in sight. */
export function replayHints(app: AppContext): void {
  const { setPanel, goTo, setPane, askHint } = app.store.getState()
  setPanel(null)
  goTo(HOME)
  setPane('list')
  askHint(true)
  void changePreferences(app, { hint: 'line' })
}

/** Whoever opened a line needs no hint that lines open; nothing is stored for it. */
export function learnFromOpening({ store }: AppContext): void {
  const { preferences, setPreferences } = store.getState()
  if (preferences.hint === 'line') setPreferences({ hint: AFTER.line })
}
