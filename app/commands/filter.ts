import { NO_FILTER, onlyThis, toggled } from '#app/domain/filter/view-filter.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { AppContext } from './app-context.ts'

/** Hide a line family or a kind of entity, or show it again. Nothing moves: what is left keeps its place. */
export function toggleHidden({ store }: AppContext, item: LineFamily | EntityKind): void {
  store.getState().setFilter(toggled(store.getState().filter, item))
}

/** Show this one of its sort alone. */
export function showOnly({ store }: AppContext, item: LineFamily | EntityKind): void {
  store.getState().setFilter(onlyThis(store.getState().filter, item))
}

/** Show everything of the view again. */
export function clearFilter({ store }: AppContext): void {
  store.getState().setFilter(NO_FILTER)
}
