import { HOME, type Place, type UnknownPart } from '#app/domain/address.ts'
import { isSameThing } from './same-thing.ts'
import type { SetState } from './store-types.ts'

/** Panels that are no place of their own: they lie over whatever the address shows. */
export type OverlayPanel = 'search' | 'palette' | 'settings' | 'help' | 'take-away'

export interface SelectionSlice {
  /** Where the reader is: what the side panel shows. */
  readonly place: Place
  /** The places from which this one was opened, the nearest last: Escape goes back one by one. */
  readonly trail: readonly Place[]
  readonly panel: OverlayPanel | null
  /** The article that stands beside the graph, also while a proof or card is open; the reader closes it. */
  readonly reader: string | null
  /** What the last address asked for and the collection does not have. */
  readonly unknown: readonly UnknownPart[]
  /** Go to a place from the present one. Another piece of evidence of the same claim is no further level. */
  readonly goTo: (place: Place) => void
  /** Go to a place chosen beside the open proof or card (picture, list): it takes the level of the open one. */
  readonly goBeside: (place: Place) => void
  /** Back to the place this one was opened from, at last to the bare picture. */
  readonly goUp: () => void
  readonly closeReader: () => void
  readonly setPanel: (panel: OverlayPanel | null) => void
  readonly setUnknown: (unknown: readonly UnknownPart[]) => void
}

export function selectionSlice(set: SetState): SelectionSlice {
  return {
    place: HOME,
    trail: [],
    panel: null,
    reader: null,
    unknown: [],
    goTo: (place) => set((state) => arriveAt(place, state.reader, trailTo(place, state.place, state.trail))),
    goBeside: (place) =>
      set((state) => {
        const trail = trailTo(place, state.place, state.trail)
        const isFurther = opensPanel(place) && opensPanel(state.place) && trail.length > state.trail.length
        return arriveAt(place, state.reader, isFurther ? state.trail : trail)
      }),
    goUp: () =>
      set(({ trail, reader }) => {
        const place = trail.at(-1) ?? HOME
        return {
          place,
          trail: trail.slice(0, -1),
          reader: readerAt(place, reader),
          isPanelFront: opensPanel(place),
        }
      }),
    closeReader: () => set({ reader: null }),
    setPanel: (panel) => set({ panel }),
    setUnknown: (unknown) => set({ unknown }),
  }
}

const arriveAt = (place: Place, reader: string | null, trail: readonly Place[]) => ({
  place,
  trail,
  panel: null,
  reader: readerAt(place, reader),
  isPanelFront: opensPanel(place),
})

/** An article opens it, a proof or card leaves it as it is, everything else closes it. */
function readerAt(place: Place, reader: string | null): string | null {
  if (place.kind === 'article') return place.id
  return opensPanel(place) ? reader : null
}

/** Whether a place is a page, which takes the graph's room for a while. */
export const opensPage = (place: Place): boolean =>
  place.kind === 'disagreements' ||
  place.kind === 'weights' ||
  place.kind === 'about' ||
  place.kind === 'stories'

/** Whether a place has a panel of its own beside the graph. */
export const opensPanel = (place: Place): boolean => place.kind === 'claim' || place.kind === 'entity'

function trailTo(place: Place, from: Place, trail: readonly Place[]): readonly Place[] {
  if (place.kind === 'home') return []
  if (isSameThing(place, from)) return trail
  const earlier = trail.findIndex((candidate) => isSameThing(candidate, place))
  if (earlier >= 0) return trail.slice(0, earlier)
  return from.kind === 'home' ? trail : [...trail, from]
}
