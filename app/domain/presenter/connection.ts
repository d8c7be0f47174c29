/** Whether the other window is there, as far as this one can know. */
export interface Connection {
  /** `connecting`: nobody has answered, and it is too early to say that nobody will. */
  readonly kind: 'connecting' | 'connected' | 'alone'
  /** Questions (`hello`, `ping`) that nobody has answered since anything was heard. */
  readonly unanswered: number
}

export const CONNECTING: Connection = { kind: 'connecting', unanswered: 0 }

/** How often a window asks whether the other is there. Answers come at once, even from a window that is hidden. */
export const PING_MS = 1500
/** One question may be lost while a page is busy loading. */
const PATIENCE = 2

/** Something was heard from the other window. */
export const heard = (connection: Connection): Connection =>
  connection.kind === 'connected' && connection.unanswered === 0
    ? connection
    : { kind: 'connected', unanswered: 0 }

/** It said that it closes. */
export const parted = (): Connection => ({ kind: 'alone', unanswered: PATIENCE })

/** A question goes out; those before it were not answered. */
export function asked(connection: Connection): Connection {
  const unanswered = connection.unanswered + 1
  if (connection.unanswered >= PATIENCE) return { kind: 'alone', unanswered: connection.unanswered }
  return { kind: connection.kind, unanswered }
}
