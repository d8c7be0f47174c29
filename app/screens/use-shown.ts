import { useDeferredValue, useMemo } from 'react'
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
  const now = useShownNow(index)
  const later = useDeferredValue(now)
  const isSameBeside = later.place === now.place && later.answer === now.answer && later.view === now.view
  return isSameBeside ? later : now
}

function useShownNow(index: CollectionIndex) {
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const filter = useExplorer((state) => state.filter)
  const answer = useExplorer((state) => state.answer)
  const isDimmed = useExplorer((state) => state.preferences.filtered === 'dim')
  const inView = selectVisible(index, view, place, answer)
  const visible = selectShown(index, inView, filter, useFilterExtras(), place, answer)
  const isPaling = isDimmed && visible !== inView
  return useMemo(
    () => ({
      ...{ inView, visible, drawn: isPaling ? inView : visible, kept: isPaling ? visible : null },
      ...{ place, answer, view },
    }),
    [inView, visible, isPaling, place, answer, view],
  )
}
