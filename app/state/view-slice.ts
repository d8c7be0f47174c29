import type { Listing, Pane } from '#app/domain/address.ts'
import { NO_FILTER, type ViewFilter } from '#app/domain/filter/view-filter.ts'
import { withBase } from '#app/domain/focus/focus.ts'
import type { Inquiry } from '#app/domain/inquiry/inquiry.ts'
import { MAX_RINGS, OPENING_VIEW, type ViewBase, type ViewSpec } from '#app/domain/visible-graph.ts'
import type { SetState } from './store-types.ts'

export type MovedNodes = Readonly<Record<string, readonly [x: number, y: number]>>

/** What the picture shows of an answer. */
export interface Answer {
  /** Shown whatever the view, and lit. */
  readonly nodes: readonly string[]
  readonly edges: readonly string[]
  /** Roles that are part of it, drawn from the middle of their claim's line. */
  readonly roles: readonly { readonly claim: string; readonly entity: string }[]
  /** How nodes are drawn by a measure; empty where none is drawn. */
  readonly marks: ReadonlyMap<string, NodeMark>
}

export interface NodeMark {
  /** Of the width; 1 is the usual one. */
  readonly scale: number
  /** Place in the row of measure colours, from 0; `null`: none. */
  readonly tint: number | null
  /** Stands after the label, so that colour and size never speak alone. */
  readonly word: string
}

export interface ViewSlice {
  readonly view: ViewSpec
  /** What a narrow screen shows; `null` until the reader or an address chose: the list. */
  readonly pane: Pane | null
  /** How the claims in view are laid out beside the picture. */
  readonly listing: Listing
  /** What narrows the view. */
  readonly filter: ViewFilter
  /** Where nodes were moved to in this session, in the units of the collection's positions, which never change. */
  readonly moved: MovedNodes
  /** Entities that are selected together. */
  readonly chosen: readonly string[]
  /** The timeline stands under the picture; `null` until the reader said so: where an address brings a time. */
  readonly isTimelineOpen: boolean | null
  /** What is asked of the graph: paths, comparison, measures. */
  readonly inquiry: Inquiry | null
  /** What the picture shows of it. Worked out by code that comes later, so it is put here when it is known. */
  readonly answer: Answer | null
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
  readonly setTimelineOpen: (isOpen: boolean) => void
  readonly setMoved: (moved: MovedNodes) => void
  readonly setChosen: (chosen: readonly string[]) => void
  /** Another question has no answer yet. */
  readonly setInquiry: (inquiry: Inquiry | null) => void
  readonly setAnswer: (answer: Answer | null) => void
  readonly bringPanelFront: (isFront: boolean) => void
  readonly nameLanguageInAddress: (isNamed: boolean) => void
}

export function viewSlice(set: SetState): ViewSlice {
  return {
    view: OPENING_VIEW,
    pane: null,
    listing: 'claims',
    filter: NO_FILTER,
    moved: {},
    chosen: [],
    isTimelineOpen: null,
    inquiry: null,
    answer: null,
    isPanelFront: false,
    isLanguageInAddress: false,
    setView: (view) => set({ view }),
    showBase: (base) => set(({ view }) => ({ view: withBase(view, base) })),
    growView: (by) =>
      set((state) => {
        const rings = Math.min(Math.max(state.view.rings + by, 0), MAX_RINGS)
        return rings === state.view.rings ? {} : { view: { ...state.view, rings } }
      }),
    setPane: (pane) => set({ pane: pane === 'list' ? null : pane, isPanelFront: false }),
    setListing: (listing) => set({ listing }),
    setFilter: (filter) => set({ filter }),
    setTimelineOpen: (isTimelineOpen) => set({ isTimelineOpen }),
    setMoved: (moved) => set({ moved }),
    setChosen: (chosen) => set({ chosen }),
    setInquiry: (inquiry) => set(inquiry === null ? { inquiry, answer: null } : { inquiry }),
    setAnswer: (answer) => set({ answer }),
    bringPanelFront: (isPanelFront) => set({ isPanelFront }),
    nameLanguageInAddress: (isLanguageInAddress) => set({ isLanguageInAddress }),
  }
}
