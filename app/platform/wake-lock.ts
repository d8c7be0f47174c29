/**
 * Keeps the screen awake until it is stopped. The browser lets go whenever the page is hidden, so it is asked again when
 * the page is back. Where there is no such thing, or the browser refuses (battery low), nothing happens.
 *
 * @returns stops it
 */
export function keepAwake(page: Document = document, browser: Navigator = navigator): () => void {
  if (!('wakeLock' in browser)) return () => {}
  let isStopped = false
  let lock: WakeLockSentinel | null = null
  const take = async (): Promise<void> => {
    if (isStopped || page.visibilityState !== 'visible' || (lock && !lock.released)) return
    try {
      const taken = await browser.wakeLock.request('screen')
      if (isStopped) void taken.release()
      else lock = taken
    } catch {
      // A talk goes on without it.
    }
  }
  const look = (): void => void take()
  page.addEventListener('visibilitychange', look)
  look()
  return () => {
    isStopped = true
    page.removeEventListener('visibilitychange', look)
    void lock?.release().catch(() => undefined)
  }
}
