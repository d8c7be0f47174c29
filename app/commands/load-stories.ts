import { type Fetched, fetchOfRelease } from '#app/platform/collection-files.ts'
import type { FileState } from '#app/state/collection-slice.ts'
import type { NotesFile, StoriesFile } from '#graph-data/compile/story-files.ts'
import type { AppContext } from './app-context.ts'

type Loading = WeakMap<AppContext, Promise<void>>

/** Fetches that are under way: the screen and the presenter's window of one page ask once. */
const stories: Loading = new WeakMap()
const notes: Loading = new WeakMap()

/** Fetch the stories into the store. Asked again after a failure, it tries again. */
export const loadStories = (app: AppContext): Promise<void> =>
  once(stories, app, () => {
    const { stories: known, setStories } = app.store.getState()
    return fetchInto<StoriesFile>(app, app.files.stories, known, setStories)
  })

/** Fetch the presenter's notes. Never called for the class's screen: what it does not have it cannot show. */
export const loadStoryNotes = (app: AppContext): Promise<void> =>
  once(notes, app, () => {
    const { storyNotes: known, setStoryNotes } = app.store.getState()
    return fetchInto<NotesFile>(app, app.files.notes, known, setStoryNotes)
  })

function once(underWay: Loading, app: AppContext, load: () => Promise<void>): Promise<void> {
  const loading = underWay.get(app) ?? load().finally(() => underWay.delete(app))
  underWay.set(app, loading)
  return loading
}

async function fetchInto<T extends { readonly format: number; readonly version: string }>(
  { store }: AppContext,
  url: string | null,
  known: FileState<T>,
  set: (state: FileState<T>) => void,
): Promise<void> {
  const { core } = store.getState()
  if (core.kind !== 'ready' || known.kind === 'ready') return
  if (known.kind === 'failed') set({ kind: 'waiting' })
  const fetched: Fetched<T> =
    url === null
      ? { ok: false, reason: 'this build carries no stories' }
      : await fetchOfRelease<T>(url, core.file.collection.version)
  set(fetched.ok ? { kind: 'ready', file: fetched.value } : { kind: 'failed', reason: fetched.reason })
}
