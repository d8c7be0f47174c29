import { parseAddress } from '#app/domain/address.ts'
import { resolveAddress } from '#app/domain/resolve-address.ts'
import { hashOfView, type SavedView } from '#app/domain/saved-view.ts'
import { randomId } from '#app/platform/random-id.ts'
import { readSavedViews, writeSavedViews } from '#app/platform/saved-views-storage.ts'
import { type AppContext, collectionOf } from './app-context.ts'

/** Views that were saved, from this browser; where it stores nothing, from this page. */
export function savedViewsOf(app: AppContext): readonly SavedView[] {
  const { savedViews, areViewsBlocked, setSavedViews } = app.store.getState()
  if (savedViews !== null && areViewsBlocked) return savedViews
  const { views, isBlocked } = readSavedViews()
  if (isBlocked) setSavedViews(savedViews ?? [], true)
  return isBlocked ? (savedViews ?? []) : views
}

/** Reads what is stored into the page, at first and when another tab changed it. */
export function loadSavedViews(app: AppContext): void {
  const views = savedViewsOf(app)
  app.store.getState().setSavedViews(views, app.store.getState().areViewsBlocked)
}

/** Keep what is shown now, and how it is filtered, under a name. */
export function saveView(app: AppContext, name: string): void {
  const { view, filter } = app.store.getState()
  const saved = { id: randomId(), name, hash: hashOfView(view, filter), verdicts: filter.verdicts }
  change(app, (views) => [...views, saved])
}

export function renameView(app: AppContext, id: string, name: string): void {
  change(app, (views) => views.map((view) => (view.id === id ? { ...view, name } : view)))
}

/** @returns puts it back where it was */
export function deleteView(app: AppContext, id: string): () => void {
  const views = savedViewsOf(app)
  const at = views.findIndex((view) => view.id === id)
  const deleted = views[at]
  change(app, (now) => now.filter((view) => view.id !== id))
  return () => {
    if (deleted) change(app, (now) => now.toSpliced(Math.min(at, now.length), 0, deleted))
  }
}

/** Show a saved view; what is open stays. Undo leads back. */
export function openSavedView(app: AppContext, id: string): void {
  const index = collectionOf(app)
  const saved = savedViewsOf(app).find((view) => view.id === id)
  if (!index || !saved) return
  const { view, filter, unknown } = resolveAddress(index, parseAddress(saved.hash))
  const { setView, setFilter, setUnknown } = app.store.getState()
  setView(view)
  setFilter({ ...filter, verdicts: saved.verdicts })
  if (unknown.length > 0) setUnknown(unknown)
}

/** From what is stored now, so that what another tab saved is not lost. */
function change(app: AppContext, by: (views: readonly SavedView[]) => readonly SavedView[]): void {
  const views = by(savedViewsOf(app))
  app.store.getState().setSavedViews(views, !writeSavedViews(views))
}
