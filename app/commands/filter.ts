import {
  type Dimension,
  withInverted,
  withOnly,
  withToggled,
  withWhole,
} from '#app/domain/filter/change-filter.ts'
import { NO_FILTER } from '#app/domain/filter/view-filter.ts'
import type { AppContext } from './app-context.ts'
import { showPane } from './navigate.ts'

// Nothing moves when the filter changes: what is left keeps its place.

/** Keep one option of a dimension out, or let it in again. */
export function toggleOption({ store }: AppContext, dimension: Dimension, id: string): void {
  const { filter, setFilter } = store.getState()
  setFilter(withToggled(filter, dimension, id))
}

/** Show this one of its sort alone. */
export function showOnly({ store }: AppContext, dimension: Dimension, id: string): void {
  const { filter, setFilter } = store.getState()
  setFilter(withOnly(filter, dimension, id))
}

/** Show what a dimension keeps out, and keep out what it shows. */
export function invertDimension({ store }: AppContext, dimension: Dimension): void {
  const { filter, setFilter } = store.getState()
  setFilter(withInverted(filter, dimension))
}

/** Show everything of a dimension again. */
export function clearDimension({ store }: AppContext, dimension: Dimension): void {
  const { filter, setFilter } = store.getState()
  setFilter(withWhole(filter, dimension))
}

/** Ask for claims that so many independent origins tell; 0 asks for nothing. */
export function askForOrigins({ store }: AppContext, origins: number): void {
  const { filter, setFilter } = store.getState()
  setFilter({ ...filter, origins })
}

/** Show everything of the view again. */
export function clearFilter({ store }: AppContext): void {
  store.getState().setFilter(NO_FILTER)
}

/** Bring the filters in the list's place, also on a narrow screen. */
export function openFilters(app: AppContext): void {
  showPane(app, 'list')
  app.store.getState().openFilters(true)
}
