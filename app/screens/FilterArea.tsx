import { useEffect, useMemo } from 'react'
import { changePreferences } from '#app/commands/change-preferences.ts'
import {
  askForOrigins,
  clearDimension,
  clearFilter,
  invertDimension,
  showOnly,
  toggleOption,
} from '#app/commands/filter.ts'
import { deleteView, loadSavedViews, openSavedView, renameView, saveView } from '#app/commands/saved-views.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { isNarrowed } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { onSavedViewsElsewhere } from '#app/platform/saved-views-storage.ts'
import { selectVisible } from '#app/state/selectors.ts'
import { FilterPanel } from '#components/filter/FilterPanel.tsx'
import type { SavedViewsProps } from '#components/filter/filter-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { toFilterOptions } from './to-filter-model.ts'
import { toFilterSummary } from './to-filter-summary.ts'
import { useFilterExtras } from './use-filter-extras.ts'

export interface FilterAreaProps {
  readonly index: CollectionIndex
  /** What the filter leaves of the view. */
  readonly visible: VisibleGraph
}

/** The filters in the list's place, wired to the state. */
export function FilterArea({ index, visible }: FilterAreaProps) {
  const app = useApp()
  const text = useText()
  const filter = useExplorer((state) => state.filter)
  const view = useExplorer((state) => state.view)
  const place = useExplorer((state) => state.place)
  const look = useExplorer((state) => state.preferences.filtered)
  const extras = useFilterExtras()
  const answer = useExplorer((state) => state.answer)
  const inView = selectVisible(index, view, place, answer)
  const saved = useSavedViews()
  const model = useMemo(() => {
    const sources = { index, extras, inView, visible, filter }
    return { ...toFilterOptions(sources, text), summary: toFilterSummary(sources) }
  }, [index, extras, inView, visible, filter, text])
  return (
    <FilterPanel
      {...model}
      isNarrowed={isNarrowed(filter)}
      look={look}
      saved={saved}
      onToggle={(section, id) => toggleOption(app, section, id)}
      onOnly={(section, id) => showOnly(app, section, id)}
      onInvert={(section) => invertDimension(app, section)}
      onWhole={(section) => clearDimension(app, section)}
      onOrigins={(least) => askForOrigins(app, least)}
      onLook={(filtered) => void changePreferences(app, { filtered })}
      onClear={() => clearFilter(app)}
      onClose={() => app.store.getState().openFilters(false)}
    />
  )
}

function useSavedViews(): SavedViewsProps {
  const app = useApp()
  const views = useExplorer((state) => state.savedViews)
  const isBlocked = useExplorer((state) => state.areViewsBlocked)
  useEffect(() => {
    loadSavedViews(app)
    return onSavedViewsElsewhere(() => loadSavedViews(app))
  }, [app])
  return {
    views: (views ?? []).map(({ id, name, hash }) => ({ id, name, href: hash })),
    isBlocked,
    onSave: (name) => saveView(app, name),
    onOpen: (id) => openSavedView(app, id),
    onRename: (id, name) => renameView(app, id, name),
    onDelete: (id) => deleteView(app, id),
  }
}
