import { useDeferredValue, useMemo } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
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
  /** What made it so: for a moment not yet the one that is wished. */
  readonly filter: ViewFilter
}

/**
 * The view and what the filter makes of it. While a filter or the timeline is moved, and when an answer arrives, the last
 * picture stays until the next is ready: nothing of the next is worked out before the switch that was pressed has answered,
 * and keys and presses are answered in between. What is opened or viewed is there at once: the camera turns to it.
 */
export function useShown(index: CollectionIndex): Shown {
  const { place, view, filter, answer } = useLast()
  const isDimmed = useExplorer((state) => state.preferences.filtered === 'dim')
  const extras = useFilterExtras()
  // Kept here as well as by the selectors, which meanwhile may be busy with the next.
  const inView = useMemo(() => selectVisible(index, view, place, answer), [index, view, place, answer])
  const visible = useMemo(
    () => selectShown(index, inView, filter, extras, place, answer),
    [index, inView, filter, extras, place, answer],
  )
  const isPaling = isDimmed && visible !== inView
  return useMemo(
    () => ({ inView, visible, drawn: isPaling ? inView : visible, kept: isPaling ? visible : null, filter }),
    [inView, visible, isPaling, filter],
  )
}

/** What the picture is made of: the wish of a moment ago, unless the reader has gone somewhere else. */
function useLast() {
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const filter = useExplorer((state) => state.filter)
  const answer = useExplorer((state) => state.answer)
  const wish = useMemo(() => ({ place, view, filter, answer }), [place, view, filter, answer])
  const last = useDeferredValue(wish)
  return last.place === place && last.view === view ? last : wish
}
