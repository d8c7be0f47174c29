import type { ReactNode } from 'react'
import css from './Chip.module.css'
import { joinClasses } from './join-classes.ts'

export interface ChipProps {
  readonly tone?: 'plain' | 'accent' | 'denied' | 'warning' | 'good'
  readonly icon?: ReactNode
  readonly children: ReactNode
}

/** One short fact. Not a control. */
export function Chip({ tone = 'plain', icon, children }: ChipProps) {
  return (
    <span className={joinClasses(css.chip, css[tone])}>
      {icon}
      {children}
    </span>
  )
}
