import { randomId } from './random-id.ts'

/** The part of the browser's locks that is used. Plain http has none, and old browsers. */
export type WindowLocks = Pick<LockManager, 'request'>

const locksOfPage = (): WindowLocks | null => globalThis.navigator?.locks ?? null

/** A sign of life that needs no timer: a lock that the browser takes from a window when, and only when, it is gone. */
export interface Presence {
  /** To be told to the other window; `null` while the browser has not given the lock, or gives none. */
  readonly held: () => string | null
  readonly release: () => void
}

/**
 * Hold a lock for as long as this window lives. Pings cannot tell a window that crashed from one whose timers the browser
 * slows down because it lies behind another: a lock can.
 *
 * @param onHeld it can be told now
 */
export function holdPresence(onHeld: () => void, locks: WindowLocks | null = locksOfPage()): Presence {
  const name = randomId()
  let held: string | null = null
  let release = (): void => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  const hold = (): Promise<void> => {
    held = name
    onHeld()
    return released
  }
  void locks?.request(lockName(name), hold).catch(() => undefined)
  return {
    held: () => held,
    release: () => {
      held = null
      release()
    },
  }
}

/**
 * Wait until the window that holds a lock is gone: closed, crashed or killed.
 *
 * @param held what that window told; it has the lock by then, so that whoever gets it afterwards has outlived it
 * @param onGone never called where the browser has no locks
 * @returns stops waiting
 */
export function watchPresence(
  held: string,
  onGone: () => void,
  locks: WindowLocks | null = locksOfPage(),
): () => void {
  const stop = new AbortController()
  const tell = (): void => {
    if (!stop.signal.aborted) onGone()
  }
  void locks?.request(lockName(held), { signal: stop.signal, mode: 'shared' }, tell).catch(() => undefined)
  return () => stop.abort()
}

const lockName = (name: string): string => `isnad-window-${name}`
