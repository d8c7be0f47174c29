import { Suspense, useMemo } from 'react'
import { showOnly, toggleOption } from '#app/commands/filter.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { isNarrowed, type ViewFilter } from '#app/domain/filter/view-filter.ts'
import { memberGroups } from '#app/domain/member-groups.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { Legend } from '#components/legend/Legend.tsx'
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

/** The key to the picture, and its filter. A switch answers at once, its counts follow with the picture. */
export function LegendArea({ index, inView, visible, filter }: LegendAreaProps) {
  const app = useApp()
  const { families, kinds } = useExplorer((state) => state.filter)
  const extras = useFilterExtras()
  const isNarrow = useNarrow()
  const pinned = useExplorer((state) => state.view.pinned)
  const isMeasured = useExplorerLater((state) => (state.answer?.marks.size ?? 0) > 0)
  const layout = isNarrow ? 'stacked' : 'strip'
  const counted = useMemo(
    () => ({
      ...toLegend(index, inView, visible, filter, extras),
      hasHulls: memberGroups(index, visible).length > 0,
    }),
    [index, inView, visible, filter, extras],
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
      <Legend
        {...counted}
        hidden={{ families, kinds }}
        pins={
          visible.nodes.some((id) => pinned?.includes(id)) && (
            <Suspense>
              <PinNote />
            </Suspense>
          )
        }
        layout={layout}
        onToggle={(sort, item) => toggleOption(app, sort, item)}
        onOnly={(sort, item) => showOnly(app, sort, item)}
      />
    </>
  )
}
