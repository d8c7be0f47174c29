import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import css from './KindMark.module.css'
import { KIND_MARKS } from './kind-look.ts'

export interface KindMarkProps {
  readonly kind: EntityKind
  /** CSS pixels. */
  readonly size?: number
}

/** Shape, icon and colour of a kind, as in the picture. The word for the kind stands beside it or in its row. */
export function KindMark({ kind, size = 22 }: KindMarkProps) {
  const { outline, icon, shift } = KIND_MARKS[kind]
  return (
    <svg
      aria-hidden
      focusable="false"
      className={`${css.mark} ${css[kind]}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
    >
      <path className={css.outline} d={outline} strokeWidth={1.5} strokeLinejoin="round" />
      <g transform={`translate(5.6 ${5.6 + shift}) scale(0.533)`}>
        <path className={css.icon} d={icon} strokeWidth={2.6} strokeLinecap="round" strokeLinejoin="round" />
      </g>
    </svg>
  )
}
