import { useEffect } from 'react'
import { Skeleton } from './Skeleton.tsx'
import { awaitFocus } from './take-focus.ts'

export interface PanelWaitProps {
  /** What is being waited for, said to everyone. */
  readonly label: string
  /** What was asked for: another wish is made from where the reader is by then. */
  readonly wish: string
}

/** Stands in for a panel that takes the focus when it comes, unless the reader has gone on by then. */
export function PanelWait({ label, wish }: PanelWaitProps) {
  // Undone after the panel's own layout effects: its heading still finds the note.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another wish is noted anew
  useEffect(awaitFocus, [wish])
  return <Skeleton label={label} isPanel />
}
