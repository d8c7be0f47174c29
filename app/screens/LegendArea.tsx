import { Suspense, useCallback, useMemo } from 'react'
import { showOnly, toggleOption } from '#app/commands/filter.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { isNarrowed, type ViewFilter } from '#app/domain/filter/view-filter.ts'
import { memberGroups } from '#app/domain/member-groups.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { Legend } from '#components/legend/Legend.tsx'
import type { LegendProps } from '#components/legend/legend-model.ts'
import { useApp, useExplorer, useExplorerLater } from './app-provider.tsx'
import { FilterBarArea, MeasureNote, PinNote } from './later-parts.tsx'
import { toLegend } from './to-legend.ts'
import { useFilterExtras } from './use-filter-extras.ts'
import { useNarrow } from './use-media.ts'

export interface LegendAreaProps {
  readonly index: CollectionIndex
  /** All of the view, hidden or not. */
  readonly inView: VisibleGraph
  /** What is left of it in the picture. */
  readonly visible: VisibleGraph
  /** What left it so. */
  readonly filter: ViewFilter
}

const PINS = (
  <Suspense>
    <PinNote />
  </Suspense>
)

/** The key to the picture, and its filter. A switch answers at once, its counts follow with the picture. */
export function LegendArea({ index, inView, visible, filter }: LegendAreaProps) {
  const app = useApp()
  const families = useExplorer((state) => state.filter.families)
  const kinds = useExplorer((state) => state.filter.kinds)
  const extras = useFilterExtras()
  const isNarrow = useNarrow()
  const pinned = useExplorer((state) => state.view.pinned)
  const isMeasured = useExplorerLater((state) => (state.answer?.marks.size ?? 0) > 0)
  const toggle = useCallback<LegendProps['onToggle']>((sort, item) => toggleOption(app, sort, item), [app])
  const only = useCallback<LegendProps['onOnly']>((sort, item) => showOnly(app, sort, item), [app])
  const layout = isNarrow ? 'stacked' : 'strip'
  const counted = useMemo(
    () => ({
      ...toLegend(index, inView, visible, filter, extras),
      hasHulls: memberGroups(index, visible).length > 0,
      pins: visible.nodes.some((id) => pinned?.includes(id)) && PINS,
    }),
    [index, inView, visible, filter, extras, pinned],
  )
  return (
    <>
      {isNarrowed(filter) && (
        <Suspense>
          <FilterBarArea index={index} inView={inView} visible={visible} filter={filter} layout={layout} />
        </Suspense>
      )}
      {isMeasured && (
        <Suspense>
          <MeasureNote />
        </Suspense>
      )}
      <Legend {...counted} hidden={{ families, kinds }} layout={layout} onToggle={toggle} onOnly={only} />
    </>
  )
}
