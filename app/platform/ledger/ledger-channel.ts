const NAME = 'isnad-ledger'
const CHANGED = 'changed'

/** Tells the other tabs of this browser that the ledger changed, and hears it from them. Carries no data: they read. */
export interface LedgerChannel {
  readonly tell: () => void
  readonly close: () => void
}

/** @param onChange another tab wrote, or this one was away and may have missed it */
export function openLedgerChannel(onChange: () => void): LedgerChannel {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(NAME)
  const hear = (event: MessageEvent): void => {
    if (event.data === CHANGED) onChange()
  }
  const look = (): void => {
    if (document.visibilityState === 'visible') onChange()
  }
  channel?.addEventListener('message', hear)
  if (typeof document !== 'undefined') document.addEventListener('visibilitychange', look)
  return {
    tell: () => channel?.postMessage(CHANGED),
    close: () => {
      channel?.close()
      if (typeof document !== 'undefined') document.removeEventListener('visibilitychange', look)
    },
  }
}
