import type { Listing } from '#app/domain/address.ts'

/** Brings the keyboard to a listing that was asked for. @param from what had it then */
export const focusRow = (listing: Listing, from: Element | null): void => whenThere(ROWS[listing], from)

/** The open row of the list, else its first. */
function claimRow(): HTMLElement | null {
  const row =
    document.querySelector<HTMLElement>('[data-claim][aria-current]') ??
    document.querySelector<HTMLElement>('[data-claim]')
  return row?.matches('a, button') ? row : (row?.querySelector<HTMLElement>('a, button') ?? null)
}

/** The open row of the tree, else the one that Tab would stop at, else its first. */
function treeRow(): HTMLElement | null {
  const row = (which: string) => document.querySelector<HTMLElement>(`[role="treegrid"] [role="row"]${which}`)
  return row('[aria-current]') ?? row('[tabindex="0"]') ?? row('')
}

/** The row of the table that Tab would stop at: the open one, else its first. */
const tableRow = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-table] [data-claim] a[tabindex="0"]')

const ROWS: Readonly<Record<Listing, () => HTMLElement | null>> = {
  claims: claimRow,
  outline: treeRow,
  table: tableRow,
}

/** How long a listing that is still on its way is waited for. */
const PATIENCE_MS = 20_000

/**
 * Focuses what is found once it is there and in front: on a narrow screen it may not have been, and the tree's code may
 * still be on its way. A reader who has gone on from where they were to something else is left there.
 */
function whenThere(find: () => HTMLElement | null, from: Element | null): void {
  const end = performance.now() + PATIENCE_MS
  const tryNow = (): void => {
    const hasGoneOn = document.activeElement !== from && document.activeElement !== document.body
    if (hasGoneOn || performance.now() > end) return
    const element = find()
    if (element?.checkVisibility({ visibilityProperty: true })) element.focus()
    else requestAnimationFrame(tryNow)
  }
  requestAnimationFrame(tryNow)
}
