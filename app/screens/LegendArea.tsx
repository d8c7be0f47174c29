import { clearFilter, showOnly, toggleHidden } from '#app/commands/filter.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { memberGroups } from '#app/domain/member-groups.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectExtras } from '#app/state/selectors.ts'
import { Legend } from '#components/legend/Legend.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toLegend } from './to-legend.ts'
import { useNarrow } from './use-media.ts'

export interface LegendAreaProps {
  readonly index: CollectionIndex
  /** All of the view, hidden or not. */
  readonly inView: VisibleGraph
  /** What is left of it in the picture. */
  readonly visible: VisibleGraph
}

/** The key to the picture, and its filter. */
export function LegendArea({ index, inView, visible }: LegendAreaProps) {
  const app = useApp()
  const filter = useExplorer((state) => state.filter)
  const extras = selectExtras(useExplorer((state) => state.detail))
  const isNarrow = useNarrow()
  return (
    <Legend
      {...toLegend(index, inView, visible, filter, extras)}
      hasHulls={memberGroups(index, visible).length > 0}
      layout={isNarrow ? 'stacked' : 'strip'}
      onToggle={(item) => toggleHidden(app, item)}
      onOnly={(item) => showOnly(app, item)}
      onReset={() => clearFilter(app)}
    />
  )
}
