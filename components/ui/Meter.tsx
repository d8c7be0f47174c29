import css from './Meter.module.css'

export interface MeterProps {
  /** What it says, for those who do not see it; the same stands in words beside it. */
  readonly label: string
  readonly value: number
  readonly max: number
  readonly tone: 'accent' | 'good'
}

/** How much of something is there, as a bar. */
export function Meter({ label, value, max, tone }: MeterProps) {
  return <meter className={css.meter} min={0} max={max} value={value} aria-label={label} data-tone={tone} />
}
