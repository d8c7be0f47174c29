import { useLayoutEffect, useRef } from 'react'
import css from './EarlyField.module.css'

export interface EarlyFieldProps {
  readonly label: string
  readonly onText: (text: string) => void
  readonly onClose: () => void
}

/**
 * Stands in for a field that is still on its way, so that what is typed at once is not lost and no letter is taken for a
 * command. Its text is the field's first; the focus goes back to where it was, from where the field's dialog takes it.
 */
export function EarlyField({ label, onText, onClose }: EarlyFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    field.current?.focus()
    return () => {
      if (before instanceof HTMLElement) before.focus()
    }
  }, [])
  return (
    <input
      ref={field}
      className={css.field}
      aria-label={label}
      aria-busy
      dir="auto"
      autoComplete="off"
      spellCheck={false}
      onChange={(event) => onText(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose()
        event.stopPropagation()
      }}
    />
  )
}
