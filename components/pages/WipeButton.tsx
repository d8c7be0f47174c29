import { Eraser } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'

export interface WipeButtonProps {
  readonly label: string
  readonly done: string
  /** What may still be there, and what to do about it. */
  readonly failed: string
  /** Waited for; `false`, or a failure: something may be left. */
  readonly onWipe: () => unknown
}

/** Forgets what this device keeps, and says whether it did. */
export function WipeButton({ label, done, failed, onWipe }: WipeButtonProps) {
  const announce = useAnnounce()
  const [outcome, setOutcome] = useState<'done' | 'failed' | null>(null)
  const handleClick = async () => {
    const wipe = async () => (await onWipe()) !== false
    const isGone = await wipe().catch(() => false)
    setOutcome(isGone ? 'done' : 'failed')
    announce(isGone ? done : failed)
  }
  return (
    <div>
      <Button icon={<Eraser aria-hidden />} onClick={handleClick}>
        {label}
      </Button>
      {outcome === 'failed' ? <Notice tone="error" title={failed} /> : <p>{outcome === 'done' && done}</p>}
    </div>
  )
}
