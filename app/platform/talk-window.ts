import type { Role } from '#app/domain/presenter/protocol.ts'
import { randomId } from './random-id.ts'

// The session of a talk stands in the names of its two windows: a name outlives a reload, is each window's own, and is
// stored nowhere.
const NAME = /^isnad-(class|presenter)-([a-z0-9]{1,32})$/

/** The session that this window was named for; `null` if it was opened by hand. */
export const sessionOfWindow = (page: Window = window): string | null => NAME.exec(page.name)?.[2] ?? null

/** Name this window for a session. */
export function nameWindow(role: Role, session: string, page: Window = window): void {
  page.name = windowName(role, session)
}

/** The class's screen has a session as soon as it is one. */
export function ownSession(page: Window = window): string {
  const session = sessionOfWindow(page)
  if (session === null) return newSession(page)
  nameWindow('class', session, page)
  return session
}

/** A session of its own for a class's screen whose name another one has, too: the tab was doubled. */
export function newSession(page: Window = window): string {
  const session = randomId()
  nameWindow('class', session, page)
  return session
}

/** What the other window of a talk is called, for links that open it. */
export const windowName = (role: Role, session: string): string => `isnad-${role}-${session}`

/**
 * Open the other window of a talk, or bring it to the front where it is open already.
 *
 * @returns whether the browser let us; `false` where it blocks windows
 */
export function openTalkWindow(role: Role, session: string, address: string): boolean {
  const size = role === 'presenter' ? 'popup,width=1200,height=820' : ''
  try {
    const opened = window.open(address, windowName(role, session), size)
    if (!opened) return false
    opened.focus()
    return true
  } catch {
    return false
  }
}
