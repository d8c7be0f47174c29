import { Eraser } from 'lucide-react'
import { useState } from 'react'
import { Button } from '../ui/Button.tsx'

/** Forgets what this device keeps, and says that it did. */
export function WipeButton(props: {
  readonly label: string
  readonly done: string
  readonly onWipe: () => void
}) {
  const [isDone, setIsDone] = useState(false)
  const handleClick = () => {
    props.onWipe()
    setIsDone(true)
  }
  return (
    <div>
      <Button icon={<Eraser aria-hidden />} onClick={handleClick}>
        {props.label}
      </Button>
      <p role="status">{isDone && props.done}</p>
    </div>
  )
}
