import { type RefObject, useEffect } from 'react'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { useApp } from './app-provider.tsx'

const MARGIN = 24

/** Moves the camera to what was opened from elsewhere (list, card, address) when the picture does not show it now. */
export function useReveal(index: CollectionIndex, place: Place, host: RefObject<HTMLElement | null>): void {
  const app = useApp()
  useEffect(() => {
    const ids = endsOf(index, place)
    if (ids.length === 0) return
    // The panel that opens with the place takes its room first, and the picture is measured anew.
    const frame = requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        const view = app.picture.current
        const element = host.current
        if (!view || !element || element.clientWidth === 0) return
        const isShown = ids.every((id) => {
          const point = view.nodePoint(id)
          if (!point) return true
          const { clientWidth, clientHeight } = element
          const isInside = (at: number, size: number): boolean => at >= MARGIN && at <= size - MARGIN
          return isInside(point.x, clientWidth) && isInside(point.y, clientHeight)
        })
        if (!isShown) view.focus(ids)
      }),
    )
    return () => cancelAnimationFrame(frame)
  }, [app, index, place, host])
}

function endsOf(index: CollectionIndex, place: Place): readonly string[] {
  if (place.kind === 'entity') return [place.id]
  const claim = place.kind === 'claim' ? index.claims.get(place.id) : undefined
  if (!claim) return []
  return claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
}
