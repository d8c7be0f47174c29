import { type KeyboardEvent, memo, useRef, useState } from 'react'
import { useText } from '../i18n/text-context.tsx'
import css from './TimelineMarks.module.css'
import type { TimelineMark } from './timeline-model.ts'

export interface TimelineMarksProps {
  readonly label: string
  readonly marks: readonly TimelineMark[]
  readonly onOpen: (id: string) => void
}

/** Events or articles at their time: one stop of Tab, arrows between them; what is not one certain day is drawn open. */
export const TimelineMarks = memo(function TimelineMarks(props: TimelineMarksProps) {
  const { label, marks, onOpen } = props
  const { local, date, direction } = useText()
  const [active, setActive] = useState(0)
  const lane = useRef<HTMLUListElement>(null)
  const stop = Math.min(active, marks.length - 1)
  const handleKey = (event: KeyboardEvent): void => {
    const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft'
    const by = event.key === forward ? 1 : event.key === back ? -1 : 0
    if (by === 0) return
    event.preventDefault()
    const next = Math.min(Math.max(stop + by, 0), marks.length - 1)
    setActive(next)
    lane.current?.querySelectorAll('button')[next]?.focus()
  }
  if (marks.length === 0) return null
  return (
    <ul ref={lane} className={css.lane} aria-label={label}>
      {marks.map((mark, at) => (
        <li
          key={mark.id}
          className={css.mark}
          data-open={mark.isOpen || undefined}
          data-late={mark.start > 0.6 || undefined}
          style={{
            insetInlineStart: `${mark.start * 100}%`,
            inlineSize: `max(0.75rem, ${(mark.end - mark.start) * 100}%)`,
          }}
        >
          <button
            type="button"
            tabIndex={at === stop ? 0 : -1}
            aria-label={`${local(mark.label)}, ${date(mark.when)}`}
            onClick={() => onOpen(mark.id)}
            onFocus={() => setActive(at)}
            onKeyDown={handleKey}
          >
            <span className={css.dot} aria-hidden />
            <span className={css.name} aria-hidden>
              {local(mark.label)} · {date(mark.when)}
            </span>
          </button>
        </li>
      ))}
    </ul>
  )
})
