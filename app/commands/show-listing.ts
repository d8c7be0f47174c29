import type { Listing } from '#app/domain/address.ts'
import type { AppContext } from './app-context.ts'
import { showPane } from './navigate.ts'

/** Show the claims in view as a list or as a tree, and bring the keyboard there. */
export function showListing(app: AppContext, listing: Listing): void {
  showPane(app, 'list')
  app.store.getState().setListing(listing)
  if (listing === 'claims') whenThere(claimRow)
  else whenThere(() => document.querySelector<HTMLElement>('[role="treegrid"]'))
}

/** The open row of the list, else its first. */
function claimRow(): HTMLElement | null {
  const row =
    document.querySelector<HTMLElement>('[data-claim][aria-current]') ??
    document.querySelector<HTMLElement>('[data-claim]')
  return row?.matches('a, button') ? row : (row?.querySelector<HTMLElement>('a, button') ?? null)
}

/** The tree's code may still be on its way; after this the reader has gone on to something else. */
const PATIENCE_MS = 3000

/** Focuses what is found once it is there and in front: on a narrow screen it may not have been. */
function whenThere(find: () => HTMLElement | null): void {
  const end = performance.now() + PATIENCE_MS
  const tryNow = (): void => {
    const element = find()
    if (element?.checkVisibility({ visibilityProperty: true })) element.focus()
    else if (performance.now() < end) requestAnimationFrame(tryNow)
  }
  requestAnimationFrame(tryNow)
}
