import type { Listing, Pane } from '#app/domain/address.ts'
import { NO_FILTER, type ViewFilter } from '#app/domain/filter/view-filter.ts'
import { MAX_RINGS, OPENING_VIEW, type ViewBase, type ViewSpec } from '#app/domain/visible-graph.ts'
import type { SetState } from './store-types.ts'

export interface ViewSlice {
  readonly view: ViewSpec
  /** What a narrow screen shows; `null` until the reader or an address chose: the list. */
  readonly pane: Pane | null
  /** How the claims in view are laid out beside the picture. */
  readonly listing: Listing
  /** What narrows the view. */
  readonly filter: ViewFilter
  /** On a narrow screen: the open proof or card is in front of graph and list. */
  readonly isPanelFront: boolean
  /** The address names the language, so it goes on naming it. */
  readonly isLanguageInAddress: boolean
  readonly setView: (view: ViewSpec) => void
  readonly showBase: (base: ViewBase) => void
  readonly growView: (by: 1 | -1) => void
  /** Brings list or graph in front on a narrow screen; the list is the default and stands in no address. */
  readonly setPane: (pane: Pane) => void
  readonly setListing: (listing: Listing) => void
  readonly setFilter: (filter: ViewFilter) => void
  readonly bringPanelFront: (isFront: boolean) => void
  readonly nameLanguageInAddress: (isNamed: boolean) => void
}

export function viewSlice(set: SetState): ViewSlice {
  return {
    view: OPENING_VIEW,
    pane: null,
    listing: 'claims',
    filter: NO_FILTER,
    isPanelFront: false,
    isLanguageInAddress: false,
    setView: (view) => set({ view }),
    showBase: (base) => set({ view: { base, rings: 0 } }),
    growView: (by) =>
      set((state) => {
        const rings = Math.min(Math.max(state.view.rings + by, 0), MAX_RINGS)
        return rings === state.view.rings ? {} : { view: { ...state.view, rings } }
      }),
    setPane: (pane) => set({ pane: pane === 'list' ? null : pane, isPanelFront: false }),
    setListing: (listing) => set({ listing }),
    setFilter: (filter) => set({ filter }),
    bringPanelFront: (isPanelFront) => set({ isPanelFront }),
    nameLanguageInAddress: (isLanguageInAddress) => set({ isLanguageInAddress }),
  }
}
