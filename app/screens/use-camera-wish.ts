import { type RefObject, useEffect, useMemo, useRef } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewSpec } from '#app/domain/visible-graph.ts'
import { selectOpenIds, selectViewNodes } from '#app/state/selectors.ts'
import type { Answer } from '#app/state/view-slice.ts'
import { useApp } from './app-provider.tsx'

/** Nodes nearer to the border than this count as out of sight: their labels would be cut. */
const MARGIN = 32

/**
 * What the camera is fitted to: the view, with what is open when the view is chosen. Language, hovering and selection
 * are no reasons to move it.
 */
export function useCameraWish(index: CollectionIndex, view: ViewSpec, place: Place): readonly string[] {
  const open = useRef<readonly string[]>([])
  open.current = selectOpenIds(index, place)
  // What is left out or pinned by hand is no reason to move the camera.
  const { base, rings, added } = view
  return useMemo(() => {
    const chosen: ViewSpec = added ? { base, rings, added } : { base, rings }
    return [...new Set([...selectViewNodes(index, chosen), ...open.current])]
  }, [index, base, rings, added])
}

/**
 * Moves the camera to what was opened from elsewhere (list, card, address) if it is out of sight: to the whole view
 * with it where that is small enough to be read, else to it and its neighbours.
 */
export function useReveal(
  index: CollectionIndex,
  view: ViewSpec,
  place: Place,
  host: RefObject<HTMLElement | null>,
): void {
  const app = useApp()
  const shown = useRef<Place>(place)
  useEffect(() => {
    // The first picture is fitted to what the address opened; afterwards only another place is a reason to move.
    if (shown.current === place) return
    shown.current = place
    const ids = selectOpenIds(index, place)
    if (ids.length === 0) return
    return afterLayout(() => {
      if (!isInSight(app, host.current, ids)) app.picture.current?.focus(withSurroundings(index, view, ids))
    })
  }, [app, index, view, place, host])
}

/** Moves the camera to an answer that is out of sight. */
export function useRevealAnswer(answer: Answer | null, host: RefObject<HTMLElement | null>): void {
  const app = useApp()
  useEffect(() => {
    const ids = answer?.nodes ?? []
    if (ids.length === 0) return
    return afterLayout(() => {
      if (!isInSight(app, host.current, ids)) app.picture.current?.focus(ids)
    })
  }, [app, answer, host])
}

/** Whether nodes can be seen; where nothing is drawn there is nothing to be moved. */
function isInSight(app: AppContext, element: HTMLElement | null, ids: readonly string[]): boolean {
  const { current: picture } = app.picture
  if (!picture || !element || element.clientWidth === 0) return true
  const isInside = (at: number, size: number): boolean => at >= MARGIN && at <= size - MARGIN
  return ids.every((id) => {
    const point = picture.nodePoint(id)
    if (!point) return false
    return isInside(point.x, element.clientWidth) && isInside(point.y, element.clientHeight)
  })
}

/** A view with more nodes is too small to be read when it is fitted whole. */
const READABLE = 30

function withSurroundings(index: CollectionIndex, view: ViewSpec, ids: readonly string[]): readonly string[] {
  const nodes = selectViewNodes(index, view)
  if (nodes.length <= READABLE) return [...new Set([...nodes, ...ids])]
  const shown = new Set(nodes)
  const around = ids.flatMap((id) =>
    (index.claimsOf.get(id) ?? []).flatMap((claim) => [claim.subject, claim.object ?? claim.subject]),
  )
  return [...new Set([...ids, ...around.filter((id) => shown.has(id))])]
}

/** The panel that opens with a place takes its room first, and the picture is measured anew. */
function afterLayout(task: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(task)
  })
  return () => cancelAnimationFrame(frame)
}
