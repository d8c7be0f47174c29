import { type CSSProperties, memo, useRef } from 'react'
import { joinClasses } from '../ui/join-classes.ts'
import css from './Histogram.module.css'
import type { TimelineModel, TimelineRange } from './timeline-model.ts'
import { useBrush } from './use-brush.ts'
import { useTimelineWords } from './use-timeline-words.ts'

export interface HistogramProps {
  readonly model: TimelineModel
  /** The beginning stays at the beginning: only the last day is chosen. */
  readonly isKnown: boolean
  readonly onRange: (range: TimelineRange) => void
}

/** How many claims fall where, and the stretch that is chosen: by pointer, finger or keys. */
export function Histogram({ model, isKnown, onRange }: HistogramProps) {
  const { bins, range } = model
  const words = useTimelineWords()
  const ground = useRef<HTMLDivElement>(null)
  useBrush(ground, { bins, range, isKnown, onRange })
  const most = Math.max(1, ...bins.map(({ certain, possible }) => certain + possible))
  const columns = bins.map(({ width }) => `minmax(0, ${(width * 1000).toFixed(2)}fr)`).join(' ')
  return (
    <div ref={ground} className={css.ground}>
      <div className={css.bars} aria-hidden style={{ gridTemplateColumns: columns }}>
        {bins.map((bin, at) => (
          <Bar key={bin.from} bin={bin} most={most} isOutside={at < range.first || at >= range.end} />
        ))}
      </div>
      <div className={css.window} style={windowOf(model)} aria-hidden />
      {!isKnown && (
        <Thumb
          label={words.from}
          edge={bins[range.first]?.start ?? 0}
          value={range.first}
          min={0}
          max={range.end - 1}
          day={bins[range.first]?.from ?? ''}
          onValue={(first) => onRange({ ...range, first })}
        />
      )}
      <Thumb
        label={words.upTo}
        edge={edgeAfter(model, range.end)}
        value={range.end}
        min={range.first + 1}
        max={bins.length}
        day={bins[range.end - 1]?.to ?? ''}
        onValue={(end) => onRange({ ...range, end })}
      />
    </div>
  )
}

interface BarProps {
  readonly bin: TimelineModel['bins'][number]
  /** Claims of the highest. */
  readonly most: number
  readonly isOutside: boolean
}

/** Drawn anew only when an end of the stretch passes it: dozens of dates are put into words here. */
const Bar = memo(function Bar({ bin, most, isOutside }: BarProps) {
  const { from, to, certain, possible } = bin
  const words = useTimelineWords()
  return (
    <span
      className={joinClasses(css.bar, isOutside && css.outside)}
      title={words.bin({ stretch: words.stretchOf(from, to), certain, possible })}
      style={
        {
          '--certain': heightOf(certain, most),
          '--possible': heightOf(possible, most),
        } as CSSProperties
      }
    >
      <i className={css.possible} />
      <i className={css.certain} />
    </span>
  )
})

/** A bar of few claims beside one of many must still be seen. */
const heightOf = (count: number, most: number): string =>
  count === 0 ? '0' : `${(Math.max(0.05, count / most) * 100).toFixed(1)}%`

const edgeAfter = ({ bins }: TimelineModel, end: number): number => {
  const last = bins[end - 1]
  return last ? last.start + last.width : 1
}

function windowOf(model: TimelineModel): CSSProperties {
  const start = model.bins[model.range.first]?.start ?? 0
  const end = edgeAfter(model, model.range.end)
  return { insetInlineStart: `${start * 100}%`, inlineSize: `${(end - start) * 100}%` }
}

interface ThumbProps {
  readonly label: string
  /** Where it stands, as a share of the axis. */
  readonly edge: number
  readonly value: number
  readonly min: number
  readonly max: number
  readonly day: string
  readonly onValue: (value: number) => void
}

/**
 * An end of the stretch. A real range input, so that every key, screen reader and direction works as readers know it; it
 * is drawn by the thumb, whose place follows the axis rather than the input's even steps.
 */
function Thumb({ label, edge, value, min, max, day, onValue }: ThumbProps) {
  const words = useTimelineWords()
  return (
    <span className={css.thumb} style={{ insetInlineStart: `${edge * 100}%` }}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={words.stretchOf(day, day)}
        min={min}
        max={max}
        step={1}
        value={value}
        onChange={(event) => onValue(Number(event.target.value))}
      />
    </span>
  )
}
