import type { ButtonHTMLAttributes, ReactNode } from 'react'
import css from './IconButton.module.css'
import { joinClasses } from './join-classes.ts'

export interface IconButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** Accessible name, also the tooltip. */
  readonly label: string
  readonly icon: ReactNode
  /** The icon points along the line of reading, so it turns in Arabic. */
  readonly mirrors?: boolean
}

export function IconButton({ label, icon, mirrors = false, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      title={label}
      className={joinClasses(css.button, mirrors && css.mirrors, className)}
      {...rest}
    >
      {icon}
    </button>
  )
}
