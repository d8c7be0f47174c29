import { CONNECTING, type Connection } from '#app/domain/presenter/connection.ts'
import type { TalkTimer } from '#app/domain/presenter/talk-timer.ts'
import type { SetState } from './store-types.ts'

/** What a window knows of the other one in a talk. */
export interface Talk {
  readonly connection: Connection
  /** The browser did not let the presenter's window open: this window serves as both. */
  readonly isBlocked: boolean
  /** In the presenter's window: the class's screen left the story for the graph. */
  readonly isExploring: boolean
  /** `null` in a class's screen to which no presenter's window has spoken yet. */
  readonly timer: TalkTimer | null
}

export interface TalkSlice {
  readonly talk: Talk
  readonly setTalk: (change: Partial<Talk>) => void
}

export function talkSlice(set: SetState): TalkSlice {
  return {
    talk: { connection: CONNECTING, isBlocked: false, isExploring: false, timer: null },
    setTalk: (change) => set(({ talk }) => ({ talk: { ...talk, ...change } })),
  }
}
