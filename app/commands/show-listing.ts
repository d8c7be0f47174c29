import type { Listing } from '#app/domain/address.ts'
import type { AppContext } from './app-context.ts'
import { showPane } from './navigate.ts'

/** Show the claims in view as a list, a tree or a table, and bring the keyboard there. */
export function showListing(app: AppContext, listing: Listing): void {
  const from = document.activeElement
  showPane(app, 'list')
  // A question stands in the same room.
  app.store.getState().setInquiry(null)
  app.store.getState().setListing(listing)
  // Without this file the listing is there all the same.
  void import('./focus-row.ts').then(
    ({ focusRow }) => focusRow(listing, from),
    () => undefined,
  )
}
