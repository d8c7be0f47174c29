import {
  deleteOriginalsDatabase,
  keepsOriginals,
  setKeepsOriginals,
  setStoresNothing,
  storesNothing,
} from '#app/platform/device-memory.ts'
import type { KeptOriginal } from '#app/platform/documents/kept-originals.ts'
import type { Keeping } from '#app/state/originals-slice.ts'
import type { AppContext } from './app-context.ts'

// The database comes with its library, and only where the reader asked for it.
const database = () => import('#app/platform/documents/kept-originals.ts')

/** What this device was told about attached files, and those that it keeps. */
export async function recallOriginals(app: AppContext): Promise<readonly KeptOriginal[]> {
  const { setKeeping } = app.store.getState()
  if (storesNothing()) setKeeping('nothing')
  if (!keepsOriginals()) return []
  setKeeping('device')
  const kept = await (await database()).readKept()
  if (kept.ok) return kept.value
  setKeeping('device', kept.fault.reason)
  return []
}

/** How long attached files stay, from now on. What is kept already is let go of, unless it is to stay. */
export async function changeKeeping(app: AppContext, keeping: Keeping): Promise<void> {
  const { setKeeping, keeping: before } = app.store.getState()
  setKeeping(keeping)
  if (before === 'device' && keeping !== 'device') await forgetKept(app)
  setStoresNothing(keeping === 'nothing')
  if (keeping !== 'device') return
  if (!setKeepsOriginals(true)) return setKeeping('device', 'blocked')
  for (const { id } of app.store.getState().originals) await keepIfAsked(app, id)
}

/** Keep a file if the reader asked for that; says so in words where the device does not. */
export async function keepIfAsked(app: AppContext, id: string): Promise<void> {
  const { originals, keeping, setKeeping, putOriginal } = app.store.getState()
  const original = originals.find((known) => known.id === id)
  if (keeping !== 'device' || !original?.document || original.origin === 'local' || original.isKept) return
  const { name, document } = original
  const kept = await (await database()).keepOriginal({ name, ...document })
  const now = app.store.getState()
  const current = now.originals.find((known) => known.id === id)
  if (!kept.ok) return setKeeping('device', kept.fault.reason)
  // Removed, or told otherwise, while it was written.
  if (!current || now.keeping !== 'device') await (await database()).dropKept(document.text)
  else putOriginal({ ...current, isKept: true })
}

export async function releaseKept(app: AppContext, text: string): Promise<void> {
  const dropped = await (await database()).dropKept(text)
  if (!dropped.ok) app.store.getState().setKeeping(app.store.getState().keeping, dropped.fault.reason)
}

/** Let go of all that this device keeps of attached files; those of this visit stay in the page. */
export async function forgetKept(app: AppContext): Promise<void> {
  setKeepsOriginals(false)
  const { originals, putOriginal, keeping, setKeeping } = app.store.getState()
  setKeeping(keeping === 'device' ? 'visit' : keeping)
  for (const original of originals) if (original.isKept) putOriginal({ ...original, isKept: false })
  if (!(await deleteOriginalsDatabase())) setKeeping(app.store.getState().keeping, 'busy')
}
