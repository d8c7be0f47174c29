/** Why the browser does not keep the ledger, or not now. */
export interface StorageFault {
  /**
   * `full`: no room. `blocked`: the browser refuses storage (settings, private window). `busy`: a page of another
   * version holds the database. `broken`: it cannot be read or written.
   */
  readonly reason: 'full' | 'blocked' | 'busy' | 'broken'
  /** What the browser said, for a report. */
  readonly details: string
}

/** What kind of fault an error of IndexedDB or Dexie is. */
export function faultOf(error: unknown): StorageFault {
  const names = namesOf(error)
  const details = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
  const is = (...some: readonly string[]): boolean => some.some((name) => names.includes(name))
  if (is('QuotaExceededError')) return { reason: 'full', details }
  if (is('SecurityError', 'InvalidStateError', 'MissingAPIError', 'NotAllowedError', 'ReferenceError'))
    return { reason: 'blocked', details }
  if (is('BlockedError', 'TimeoutError')) return { reason: 'busy', details }
  return { reason: 'broken', details }
}

/** Names of an error and of the errors within it: Dexie wraps what the browser gave. */
function namesOf(error: unknown): readonly string[] {
  if (typeof error !== 'object' || error === null) return []
  const inner = 'inner' in error && error.inner !== error ? namesOf(error.inner) : []
  return 'name' in error && typeof error.name === 'string' ? [error.name, ...inner] : inner
}
