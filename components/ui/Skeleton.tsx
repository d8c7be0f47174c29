import css from './Skeleton.module.css'

export interface SkeletonProps {
  /** What is being waited for, said to everyone. */
  readonly label: string
  readonly lines?: number
  /** Stands in for a whole panel, whose padding it brings along. */
  readonly isPanel?: boolean
}

const WIDTHS = [css.full, css.long, css.full, css.short]

export function Skeleton({ label, lines = 4, isPanel = false }: SkeletonProps) {
  return (
    <div className={isPanel ? `${css.skeleton} ${css.panel}` : css.skeleton} aria-busy="true">
      <p className={css.label}>{label}</p>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} aria-hidden className={`${css.line} ${WIDTHS[line % WIDTHS.length]}`} />
      ))}
    </div>
  )
}
