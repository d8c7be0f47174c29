const LONGEST_WAIT_MS = 1500

/** Run something once the browser has nothing better to do, soon in any case. */
export function whenIdle(task: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: LONGEST_WAIT_MS })
  else setTimeout(task, 200)
}
