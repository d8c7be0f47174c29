import { opensPage } from '#app/state/selection-slice.ts'
import type { AppContext } from './app-context.ts'
import { goBackToGraph, goHome } from './navigate.ts'

/** Read an attached file beside the graph as it is; a page makes room for it. */
export function openDocument(app: AppContext, id: string): void {
  const { place } = app.store.getState()
  if (opensPage(place)) goBackToGraph(app)
  // The article that was read beside the graph gives its place.
  const { place: under, closeReader, setOpenDocument, setPane } = app.store.getState()
  if (under.kind === 'article') goHome(app)
  closeReader()
  setOpenDocument(id)
  setPane('list')
}

export function closeDocument({ store }: AppContext): void {
  store.getState().setOpenDocument(null)
}
