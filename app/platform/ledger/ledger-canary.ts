const KEY = 'isnad:ledger'

/**
 * A sign outside the database that there is a ledger. Browsers may take a broken database away and make an empty one in
 * its place without a word; then the sign is left, and tells "your data is gone" from "first visit".
 */
export type Canary = 'none' | 'kept' | 'lost'

export function readCanary(): Canary {
  try {
    const value = localStorage.getItem(KEY)
    return value === 'kept' || value === 'lost' ? value : 'none'
  } catch {
    return 'none'
  }
}

/** `lost` stays until the reader was told. Where the browser blocks it there is no sign, and nothing else is lost. */
export function writeCanary(canary: Canary): void {
  try {
    if (canary === 'none') localStorage.removeItem(KEY)
    else if (localStorage.getItem(KEY) !== canary) localStorage.setItem(KEY, canary)
  } catch {
    // Blocked.
  }
}
