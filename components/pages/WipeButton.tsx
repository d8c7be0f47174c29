import { Eraser } from 'lucide-react'
import { useState } from 'react'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'

/** Forgets what this device keeps, and says that it did. */
export function WipeButton(props: {
  readonly label: string
  readonly done: string
  /** Waited for. */
  readonly onWipe: () => unknown
}) {
  const announce = useAnnounce()
  const [isDone, setIsDone] = useState(false)
  const handleClick = async () => {
    await props.onWipe()
    setIsDone(true)
    announce(props.done)
  }
  return (
    <div>
      <Button icon={<Eraser aria-hidden />} onClick={handleClick}>
        {props.label}
      </Button>
      <p>{isDone && props.done}</p>
    </div>
  )
}
