import type { SavedView } from '#app/domain/saved-view.ts'
import type { SetState } from './store-types.ts'

export interface FilterSlice {
  /** The filters stand in the list's place. */
  readonly isFilterOpen: boolean
  /** Views of the reader's own, in the order in which they were saved; `null` until they are read. */
  readonly savedViews: readonly SavedView[] | null
  /** The browser would not store the last change of them. */
  readonly areViewsBlocked: boolean
  readonly openFilters: (isOpen: boolean) => void
  readonly setSavedViews: (views: readonly SavedView[] | null, areBlocked: boolean) => void
}

export function filterSlice(set: SetState): FilterSlice {
  return {
    isFilterOpen: false,
    savedViews: null,
    areViewsBlocked: false,
    openFilters: (isFilterOpen) => set({ isFilterOpen }),
    setSavedViews: (savedViews, areViewsBlocked) => set({ savedViews, areViewsBlocked }),
  }
}
