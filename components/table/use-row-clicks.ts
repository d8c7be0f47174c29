import { type RefObject, useEffect } from 'react'

/**
 * A click anywhere in a row opens what its link opens: a convenience of the pointer beside the link, which everybody
 * else uses. Not while words are being marked for copying, and not on controls inside the row.
 */
export function useRowClicks(
  region: RefObject<HTMLElement | null>,
  onOpen: (claimId: string, evidenceId: string | null) => void,
): void {
  useEffect(() => {
    const element = region.current
    if (!element) return
    const handle = ({ target, button }: MouseEvent): void => {
      if (button !== 0 || !(target instanceof Element) || target.closest('a, button')) return
      if (getSelection()?.isCollapsed === false) return
      const row = target.closest<HTMLElement>('tr[data-claim]')
      if (!row?.dataset.claim) return
      // So that what is opened closes back to this row.
      row.querySelector('a')?.focus({ preventScroll: true })
      onOpen(row.dataset.claim, row.dataset.evidence ?? null)
    }
    element.addEventListener('click', handle)
    return () => element.removeEventListener('click', handle)
  }, [region, onOpen])
}
