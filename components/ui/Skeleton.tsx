import css from './Skeleton.module.css'

export interface SkeletonProps {
  /** What is being waited for, said to everyone. */
  readonly label: string
  readonly lines?: number
}

const WIDTHS = [css.full, css.long, css.full, css.short]

export function Skeleton({ label, lines = 4 }: SkeletonProps) {
  return (
    <div className={css.skeleton} aria-busy="true">
      <p role="status" className={css.label}>
        {label}
      </p>
      {Array.from({ length: lines }, (_, line) => line).map((line) => (
        <span key={line} aria-hidden className={`${css.line} ${WIDTHS[line % WIDTHS.length]}`} />
      ))}
    </div>
  )
}
