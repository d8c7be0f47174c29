import { useDeferredValue, useMemo, useRef } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectShown, selectVisible } from '#app/state/selectors.ts'
import { useExplorer } from './app-provider.tsx'
import { useFilterExtras } from './use-filter-extras.ts'

export interface Shown {
  /** All of the view, whatever the filter keeps out of it. */
  readonly inView: VisibleGraph
  /** What is left of it: of this, list and counts speak. */
  readonly visible: VisibleGraph
  /** What is drawn: all of it where the filter dims. */
  readonly drawn: VisibleGraph
  /** What stays in full colour where the filter dims the rest. */
  readonly kept: VisibleGraph | null
}

/**
 * The view and what the filter makes of it. While a filter or the timeline is moved, the last picture stays until the next
 * is ready, and keys and presses are answered in between. What is opened, asked or viewed is there at once: the camera
 * turns to it.
 */
export function useShown(index: CollectionIndex): Shown {
  const { shown, basis } = useShownNow(index)
  // On what each was made. What opens and changes nothing in view leaves the same picture on another basis.
  const bases = useRef(new WeakMap<Shown, object>())
  bases.current.set(shown, basis)
  const later = useDeferredValue(shown)
  return bases.current.get(later) === basis ? later : shown
}

function useShownNow(index: CollectionIndex): { readonly shown: Shown; readonly basis: object } {
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const filter = useExplorer((state) => state.filter)
  const answer = useExplorer((state) => state.answer)
  const isDimmed = useExplorer((state) => state.preferences.filtered === 'dim')
  const inView = selectVisible(index, view, place, answer)
  const visible = selectShown(index, inView, filter, useFilterExtras(), place, answer)
  const isPaling = isDimmed && visible !== inView
  const shown = useMemo(
    () => ({ inView, visible, drawn: isPaling ? inView : visible, kept: isPaling ? visible : null }),
    [inView, visible, isPaling],
  )
  return { shown, basis: useMemo(() => ({ place, answer, view }), [place, answer, view]) }
}
