import { useLayoutEffect, useRef } from 'react'
import type { Place } from '#app/domain/address.ts'
import { opensPanel } from '#app/state/selection-slice.ts'
import { stoodAtSelector } from '#components/canvas/focus-key.ts'
import { REGION_IDS } from '#components/shell/region-ids.ts'

/** What can be come back to; a region that a click happened to focus says nothing about where the reader was. */
const CONTROL = 'a, button, input, summary, [role="group"]'

/** How deep a place lies: the bare picture, then an article or page, then a proof or card. */
const levelOf = (place: Place): 0 | 1 | 2 => (place.kind === 'home' ? 0 : opensPanel(place) ? 2 : 1)

/**
 * Brings the keyboard back to where the reader was when what is open closes: to the row or control it was opened
 * from, to what was clicked in the picture, else to the row of the claim that was open.
 */
export function useReturnFocus(place: Place): void {
  const before = useRef<Place>(place)
  const openers = useRef(new Map<number, Element | null>())
  const level = levelOf(place)
  // While rendering what opens is not there yet, so what has the keyboard now is what opened it.
  if (level > levelOf(before.current)) openers.current.set(level, document.activeElement)
  else if (place !== before.current && level === levelOf(before.current)) {
    const { activeElement } = document
    // Chosen beside what is open: this is where it closes to. A link inside leads back to where one came from.
    if (!activeElement?.closest(`#${REGION_IDS.panel}`)) openers.current.set(level, activeElement)
  }

  useLayoutEffect(() => {
    const previous = before.current
    before.current = place
    if (level >= levelOf(previous)) return
    const from = openers.current.get(levelOf(previous))
    const isReachable = from instanceof HTMLElement && from.matches(CONTROL) && from.checkVisibility(SEEN)
    const target = isReachable ? from : (pressedOf(previous) ?? rowOf(previous))
    target?.focus()
  }, [place, level])
}

/** What a page covers keeps its box and cannot be seen. */
const SEEN = { visibilityProperty: true } as const

/** In the picture, where it was opened by a click on it. */
function pressedOf(place: Place): HTMLElement | null {
  if (place.kind !== 'claim' && place.kind !== 'entity') return null
  const target = { kind: place.kind === 'claim' ? 'edge' : 'node', id: place.id } as const
  const button = document.querySelector<HTMLElement>(stoodAtSelector(target))
  return button?.checkVisibility(SEEN) ? button : null
}

function rowOf(place: Place): HTMLElement | null {
  if (place.kind !== 'claim') return null
  const rows = document.querySelectorAll<HTMLElement>(`[data-claim="${CSS.escape(place.id)}"]`)
  const row = [...rows].find((candidate) => candidate.checkVisibility(SEEN))
  return row?.matches('a, button') ? row : (row?.querySelector<HTMLElement>('a, button') ?? null)
}
