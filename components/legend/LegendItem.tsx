import type { ReactNode } from 'react'
import { useText } from '../i18n/text-context.tsx'
import css from './LegendItem.module.css'

export interface LegendItemProps {
  readonly sample: ReactNode
  readonly name: string
  readonly count: number
  readonly isShown: boolean
  readonly onToggle: () => void
  readonly onOnly: () => void
}

/** An entry of the legend that is its own switch, with "only this" beside it. */
export function LegendItem({ sample, name, count, isShown, onToggle, onOnly }: LegendItemProps) {
  const { t, number } = useText()
  return (
    <>
      <button type="button" className={css.toggle} aria-pressed={isShown} onClick={onToggle}>
        {sample}
        <span className={css.name}>{name}</span>
        <span className={css.count}>{number(count)}</span>
      </button>
      <button
        type="button"
        className={css.only}
        aria-label={t.explore.legend.onlyThis({ name })}
        onClick={onOnly}
      >
        {t.explore.legend.only}
      </button>
    </>
  )
}
