import type { SetState } from './store-types.ts'
import type { ViewSlice } from './view-slice.ts'

/** What undo and redo bring back: how the graph is looked at, never where the reader is (that is the browser's). */
const UNDOABLE = ['view', 'filter', 'moved', 'chosen'] as const satisfies readonly (keyof ViewSlice)[]

export type ViewSnapshot = Readonly<Pick<ViewSlice, (typeof UNDOABLE)[number]>>

/** More steps than anybody goes back; the oldest are forgotten. */
const MAX_STEPS = 100

export interface HistorySlice {
  /** Views before the present one, the nearest last. */
  readonly past: readonly ViewSnapshot[]
  /** Views that were undone, the nearest last. */
  readonly future: readonly ViewSnapshot[]
  /** An address is being followed: its changes are the browser's to take back. */
  readonly isFollowing: boolean
  readonly undo: () => void
  readonly redo: () => void
  /** Notes a view that a change has just left; what was undone before is given up. */
  readonly recordView: (left: ViewSnapshot) => void
  readonly follow: (isFollowing: boolean) => void
}

export function historySlice(set: SetState): HistorySlice {
  return {
    past: [],
    future: [],
    isFollowing: false,
    undo: () =>
      set((state) => {
        const to = state.past.at(-1)
        if (!to) return {}
        return { ...to, past: state.past.slice(0, -1), future: [...state.future, snapshotOf(state)] }
      }),
    redo: () =>
      set((state) => {
        const to = state.future.at(-1)
        if (!to) return {}
        return { ...to, future: state.future.slice(0, -1), past: [...state.past, snapshotOf(state)] }
      }),
    recordView: (left) => set(({ past }) => ({ past: [...past, left].slice(-MAX_STEPS), future: [] })),
    follow: (isFollowing) => set({ isFollowing }),
  }
}

/** The part of the state that undo brings back. */
export const snapshotOf = (state: ViewSnapshot): ViewSnapshot =>
  Object.fromEntries(UNDOABLE.map((key) => [key, state[key]])) as unknown as ViewSnapshot

export const isSameView = (one: ViewSnapshot, other: ViewSnapshot): boolean =>
  UNDOABLE.every((key) => one[key] === other[key])
