import { lazy, Suspense, useEffect, useState } from 'react'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { whenIdle } from '#app/platform/when-idle.ts'
import { useExplorer } from './app-provider.tsx'
import css from './LedgerSlot.module.css'

const LedgerBar = lazy(async () => ({ default: (await import('./LedgerBar.tsx')).LedgerBar }))

export interface LedgerSlotProps {
  readonly index: CollectionIndex
  readonly claimId: string
  readonly evidenceId: string
  /** Over a story: leaves it for something else. There the story leads on, and digits are numbers of its steps. */
  readonly onLeave?: (to: Place) => void
}

/** The room of the reader's verdict in a proof: its code comes when the proof has been shown, and moves nothing. */
export function LedgerSlot(props: LedgerSlotProps) {
  // Whoever judged already in this page does not wait again.
  const isOpen = useExplorer((state) => state.ledger.phase !== 'closed')
  const [isCalm, setIsCalm] = useState(isOpen)
  useEffect(() => {
    let isThere = true
    whenIdle(() => {
      if (isThere) setIsCalm(true)
    })
    return () => {
      isThere = false
    }
  }, [])
  const room = <div className={css.room} />
  return isCalm ? (
    <Suspense fallback={room}>
      <LedgerBar key={props.evidenceId} {...props} />
    </Suspense>
  ) : (
    room
  )
}
