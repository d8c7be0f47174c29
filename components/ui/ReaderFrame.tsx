import { X } from 'lucide-react'
import { type HTMLAttributes, type ReactNode, useEffect, useId, useRef } from 'react'
import { IconButton } from './IconButton.tsx'
import css from './ReaderFrame.module.css'

export interface ReaderFrameProps extends Omit<HTMLAttributes<HTMLElement>, 'id'> {
  /** What is read; another one may take the focus. */
  readonly id: string
  readonly takesFocus: boolean
  /** Over the heading: whose it is, or what it is. */
  readonly label: ReactNode
  readonly heading: ReactNode
  /** Under the heading. */
  readonly facts?: ReactNode
  readonly closeLabel: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** The frame of what is read beside the graph: an article, or a file as it is. */
export function ReaderFrame(props: ReaderFrameProps) {
  const { id, takesFocus, label, heading, facts, closeLabel, onClose, children, ...rest } = props
  const headingId = useId()
  const shown = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text is the reason to move the focus
  useEffect(() => {
    if (takesFocus) shown.current?.focus({ preventScroll: true })
  }, [id])
  return (
    <section {...rest} className={css.reader} aria-labelledby={headingId}>
      <header className={css.header}>
        <div className={css.top}>
          <p className={css.label}>{label}</p>
          <IconButton className={css.close} label={closeLabel} icon={<X />} onClick={onClose} />
        </div>
        <h1 id={headingId} ref={shown} tabIndex={-1} className={css.heading}>
          {heading}
        </h1>
        {facts}
      </header>
      {children}
    </section>
  )
}
