import { useLayoutEffect, useRef } from 'react'
import type { Place } from '#app/domain/address.ts'

/** What can be come back to; a region that a click happened to focus says nothing about where the reader was. */
const CONTROL = 'a, button, input, summary, [role="group"]'

/**
 * Brings the keyboard back to where the reader was when what is open closes: to the row or control it was opened
 * from, else to the row of the claim that was open.
 */
export function useReturnFocus(place: Place): void {
  const before = useRef<Place>(place)
  const opener = useRef<Element | null>(null)
  const isOpen = place.kind === 'claim' || place.kind === 'entity'
  // While rendering the panel is not there yet, so what has the keyboard now is what opened it.
  const wasOpen = before.current.kind === 'claim' || before.current.kind === 'entity'
  if (isOpen && !wasOpen) opener.current = document.activeElement

  useLayoutEffect(() => {
    const previous = before.current
    before.current = place
    if (isOpen || (previous.kind !== 'claim' && previous.kind !== 'entity')) return
    const from = opener.current
    const isReachable = from instanceof HTMLElement && from.matches(CONTROL) && from.checkVisibility()
    const row =
      previous.kind === 'claim'
        ? document.querySelector<HTMLElement>(`[data-claim="${CSS.escape(previous.id)}"]`)
        : null
    const target = isReachable
      ? from
      : row?.matches('a, button')
        ? row
        : row?.querySelector<HTMLElement>('a, button')
    target?.focus()
  }, [place, isOpen])
}
