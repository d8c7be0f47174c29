import type { LineFamily } from '#graph-data/derive/line-family.ts'
import css from './LineSample.module.css'
import { LINE_LOOKS } from './line-look.ts'

export interface LineSampleProps {
  readonly family: LineFamily
  /** Independent origins: 1, 2, 3 or more. */
  readonly origins?: number
  /** CSS pixels. */
  readonly length?: number
}

const HEIGHT = 16
const EDGE = 3

/** A stretch of line as the canvas draws it. Always beside its word, so hidden from assistive technology. */
export function LineSample({ family, origins = 1, length = 52 }: LineSampleProps) {
  const { dash, cap, width, struck } = LINE_LOOKS[family]
  const y = HEIGHT / 2
  const middle = length / 2
  return (
    <svg
      aria-hidden
      focusable="false"
      className={struck ? css.struck : css.line}
      width={length}
      height={HEIGHT}
      viewBox={`0 0 ${length} ${HEIGHT}`}
    >
      <line
        x1={EDGE}
        y1={y}
        x2={length - EDGE}
        y2={y}
        strokeWidth={width + (Math.min(Math.max(origins, 1), 3) - 1) * 1.5}
        strokeDasharray={dash.join(' ') || undefined}
        strokeLinecap={cap}
      />
      {struck && (
        <>
          <circle className={css.ground} cx={middle} cy={y} r={7} />
          <path d={`M${middle - 4} ${y - 4}l8 8m0 -8l-8 8`} strokeWidth={2.5} strokeLinecap="round" />
          <path d={`M${EDGE + 8} ${y + 5}l5 -10M${length - EDGE - 13} ${y + 5}l5 -10`} strokeWidth={2} />
        </>
      )}
    </svg>
  )
}
