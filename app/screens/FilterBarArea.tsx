import { memo } from 'react'
import { clearFilter, openFilters } from '#app/commands/filter.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { FilterBar, type FilterBarProps } from '#components/filter/FilterBar.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toFilterSummary } from './to-filter-summary.ts'
import { useFilterExtras } from './use-filter-extras.ts'

export interface FilterBarAreaProps extends Pick<FilterBarProps, 'layout'> {
  readonly index: CollectionIndex
  /** All of the view, whatever the filter keeps out of it. */
  readonly inView: VisibleGraph
  /** What is left of it. */
  readonly visible: VisibleGraph
  /** What left it so. */
  readonly filter: ViewFilter
}

/** Says at the picture what the filter shows of the view. Counted once for each picture. */
export const FilterBarArea = memo(function FilterBarArea(props: FilterBarAreaProps) {
  const { index, inView, visible, filter, layout } = props
  const app = useApp()
  const isPanelOpen = useExplorer((state) => state.isFilterOpen)
  const extras = useFilterExtras()
  return (
    <FilterBar
      summary={toFilterSummary({ index, extras, inView, visible, filter })}
      layout={layout}
      isPanelOpen={isPanelOpen}
      onOpenPanel={() => openFilters(app)}
      onClear={() => clearFilter(app)}
    />
  )
})
