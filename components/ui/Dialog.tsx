import { X } from 'lucide-react'
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import css from './Dialog.module.css'
import { IconButton } from './IconButton.tsx'

export interface DialogProps {
  readonly title: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A modal dialog while it is mounted. Escape and a click beside it close it; focus returns where it was. */
export function Dialog({ title, onClose, children }: DialogProps) {
  const { t } = useText()
  const titleId = useId()
  const dialog = useRef<HTMLDialogElement>(null)
  useLayoutEffect(() => {
    const element = dialog.current
    if (element === null) return
    const before = document.activeElement
    element.showModal()
    return () => {
      element.close()
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <dialog
      ref={dialog}
      aria-labelledby={titleId}
      className={css.dialog}
      onCancel={(event) => {
        event.preventDefault()
        onClose()
      }}
      onKeyDown={(event) => event.stopPropagation()}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className={css.content}>
        <header className={css.header}>
          <h2 id={titleId}>{title}</h2>
          <IconButton label={t.close} icon={<X />} onClick={onClose} />
        </header>
        {children}
      </div>
    </dialog>
  )
}
