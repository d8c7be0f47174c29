import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useInquiryWords } from '../i18n/use-inquiry-words.ts'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import css from './focus.module.css'

export interface NodeMoverProps {
  readonly name: string
  /** It stands elsewhere than the collection has it. */
  readonly isMoved: boolean
  /** In steps: -1, 0 or 1 each way, as seen on the screen. */
  readonly onMove: (dx: number, dy: number) => void
  readonly onBack: () => void
  readonly onDone: () => void
}

const WAYS: Readonly<Record<string, readonly [dx: number, dy: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}

/** Moves a node without dragging it: by arrow keys, or by a button for each direction (WCAG 2.5.7). */
export function NodeMover({ name, isMoved, onMove, onBack, onDone }: NodeMoverProps) {
  const { focus } = useInquiryWords()
  const group = useRef<HTMLDivElement>(null)
  useEffect(() => group.current?.focus({ preventScroll: true }), [])
  const handleKey = (event: KeyboardEvent) => {
    const way = WAYS[event.key]
    const ends = event.key === 'Escape' || (event.key === 'Enter' && event.target === group.current)
    if (!way && !ends) return
    event.preventDefault()
    event.stopPropagation()
    if (way) onMove(...way)
    else onDone()
  }
  const arrow = (label: string, icon: ReactNode, key: keyof typeof WAYS) => (
    <IconButton label={label} icon={icon} onClick={() => onMove(...(WAYS[key] ?? [0, 0]))} />
  )
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; this groups the buttons of a movement
    <div
      ref={group}
      role="group"
      tabIndex={-1}
      aria-label={`${focus.moving({ name })}. ${focus.movingHow}`}
      className={css.bar}
      data-control
      data-moving
      onKeyDown={handleKey}
    >
      <p className={css.count}>{focus.moving({ name })}</p>
      <p className={css.how}>{focus.movingHow}</p>
      {/* Directions of the screen: the picture is not mirrored. */}
      <div className={css.arrows} dir="ltr">
        {arrow(focus.left, <ArrowLeft aria-hidden />, 'ArrowLeft')}
        {arrow(focus.up, <ArrowUp aria-hidden />, 'ArrowUp')}
        {arrow(focus.down, <ArrowDown aria-hidden />, 'ArrowDown')}
        {arrow(focus.right, <ArrowRight aria-hidden />, 'ArrowRight')}
      </div>
      {isMoved && (
        <Button look="quiet" onClick={onBack}>
          {focus.back}
        </Button>
      )}
      <Button onClick={onDone}>{focus.done}</Button>
    </div>
  )
}
