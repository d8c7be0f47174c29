/** All by which code in a worker could reach a server, a store or another window. */
const WAYS_OUT = [
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'Worker',
  'SharedWorker',
  'BroadcastChannel',
  'indexedDB',
  'caches',
  'CookieStore',
  'cookieStore',
] as const

/**
 * Takes from a worker that reads strangers' files every way out: a policy in a `<meta>` of the page does not reach
 * workers, and not every host lets headers be set. Code of our own may still be imported.
 */
export function lockDown(scope: object): void {
  for (const name of WAYS_OUT) {
    if (name in scope) Object.defineProperty(scope, name, { value: undefined, configurable: false })
  }
}
