import type { AppContext } from './app-context.ts'

const RETRY_MS = 1500

type Attaching = typeof import('./attach-originals.ts')

/** The commands that take files: fetched when first wanted. What does not come is asked for once more, then told. */
export async function loadAttaching(app: AppContext): Promise<Attaching | null> {
  const load = (): Promise<Attaching> => import('./attach-originals.ts')
  try {
    return await load().catch(() => new Promise((done) => setTimeout(done, RETRY_MS)).then(load))
  } catch (error) {
    app.store.getState().notify('attaching-failed', String(error))
    return null
  }
}
