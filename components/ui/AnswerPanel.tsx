import { X } from 'lucide-react'
import { type ReactNode, useEffect, useId, useRef } from 'react'
import css from './AnswerPanel.module.css'
import { IconButton } from './IconButton.tsx'

export interface AnswerPanelProps {
  /** Which question: another one takes the focus to its heading. */
  readonly id: string
  readonly title: string
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A question to the graph and its answer, in the list's room. */
export function AnswerPanel({ id, title, closeLabel, onClose, children }: AnswerPanelProps) {
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is the reason to move the focus
  useEffect(() => heading.current?.focus({ preventScroll: true }), [id])
  return (
    <section className={css.panel} aria-labelledby={headingId} data-inquiry={id}>
      <header className={css.header}>
        <h1 id={headingId} ref={heading} tabIndex={-1} className={css.title}>
          {title}
        </h1>
        <IconButton className={css.close} label={closeLabel} icon={<X />} onClick={onClose} />
      </header>
      {children}
    </section>
  )
}
