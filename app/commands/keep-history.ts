import { isSameView, snapshotOf } from '#app/state/history-slice.ts'
import type { AppContext } from './app-context.ts'

/** Changes that follow one another as quickly as this are one step: a brush that is drawn, a key that is held. */
const JOIN_MS = 400

/**
 * Notes every change of the view that the reader makes, for undo. What an address brings is not noted, nor what undo and
 * redo themselves change.
 *
 * @returns stops it
 */
export function keepHistory({ store }: AppContext, now: () => number = () => performance.now()): () => void {
  let last = Number.NEGATIVE_INFINITY
  return store.subscribe((state, before) => {
    if (isSameView(state, before)) return
    const isUndo = state.past !== before.past || state.future !== before.future
    if (isUndo || state.isFollowing) {
      last = Number.NEGATIVE_INFINITY
      return
    }
    const isJoined = now() - last < JOIN_MS
    last = now()
    if (!isJoined) state.recordView(snapshotOf(before))
  })
}
