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

/** The view and what the filter makes of it. */
export function useShown(index: CollectionIndex): Shown {
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const filter = useExplorer((state) => state.filter)
  const answer = useExplorer((state) => state.answer)
  const isDimmed = useExplorer((state) => state.preferences.filtered === 'dim')
  const inView = selectVisible(index, view, place, answer)
  const visible = selectShown(index, inView, filter, useFilterExtras(), place, answer)
  const isPaling = isDimmed && visible !== inView
  return { inView, visible, drawn: isPaling ? inView : visible, kept: isPaling ? visible : null }
}
