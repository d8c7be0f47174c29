import type { ButtonHTMLAttributes, ReactNode } from 'react'
import css from './Button.module.css'
import { joinClasses } from './join-classes.ts'

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  /** `primary` at most once per view; `quiet` has no border. */
  readonly look?: 'primary' | 'plain' | 'quiet'
  readonly icon?: ReactNode
}

export function Button({ look = 'plain', icon, className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={joinClasses(css.button, css[look], className)} {...rest}>
      {icon}
      <span>{children}</span>
    </button>
  )
}
