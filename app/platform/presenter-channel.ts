import { type Letter, type Message, type Role, readLetter, sealed } from '#app/domain/presenter/protocol.ts'

/** One end of the talk between the class's screen and the presenter's window: same browser, same origin, no network. */
export interface PresenterChannel {
  /** @param session which talk is meant */
  readonly send: (message: Message, session: string | null) => void
  readonly close: () => void
}

/**
 * Open an end. What is no letter of the protocol is not handed on, nor what another presenter's window says; class's
 * screens hear one another, so that a doubled tab can step aside.
 *
 * @param name see `channelName`
 * @returns `null` in browsers without channels: then each window stands alone
 */
export function openPresenterChannel(
  name: string,
  role: Role,
  onLetter: (letter: Letter) => void,
): PresenterChannel | null {
  if (typeof BroadcastChannel === 'undefined') return null
  const channel = new BroadcastChannel(name)
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    const letter = readLetter(data)
    if (letter && (letter.role !== role || role === 'class')) onLetter(letter)
  }
  return {
    send: (message, session) => channel.postMessage(sealed({ role, session, message })),
    close: () => channel.close(),
  }
}

/** Says when this window goes away, and when the browser brings it back from where it was kept. @returns stops it */
export function watchWindow(onGone: () => void, onBack: () => void): () => void {
  const show = (event: PageTransitionEvent): void => {
    if (event.persisted) onBack()
  }
  window.addEventListener('pagehide', onGone)
  window.addEventListener('pageshow', show)
  return () => {
    window.removeEventListener('pagehide', onGone)
    window.removeEventListener('pageshow', show)
  }
}
