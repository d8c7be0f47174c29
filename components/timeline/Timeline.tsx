import { useId } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { Histogram } from './Histogram.tsx'
import css from './Timeline.module.css'
import { TimelineMarks } from './TimelineMarks.tsx'
import { TimelineTools } from './TimelineTools.tsx'
import type { TimelineModel, TimelineProps } from './timeline-model.ts'
import { useTimelineWords } from './use-timeline-words.ts'

/** When it was: a stretch of time is brushed, and picture, list and table follow. Runs in the direction of reading. */
export function Timeline(props: TimelineProps) {
  const { model, basis, isUndatedShown } = props
  const words = useTimelineWords()
  const headingId = useId()
  return (
    <section className={css.timeline} aria-labelledby={headingId} data-timeline>
      <h2 id={headingId} className="visually-hidden">
        {words.title}
      </h2>
      <TimelineTools {...props} />
      {model === null ? (
        <p className={css.empty}>{words.empty}</p>
      ) : (
        <>
          <p className={css.sentence}>
            <Sentence model={model} />
            {model.undated > 0 && model.range.end - model.range.first < model.bins.length && (
              <label className={css.undated}>
                <input
                  type="checkbox"
                  checked={isUndatedShown}
                  onChange={(event) => props.onUndated(event.target.checked)}
                />
                {words.undated({ count: model.undated })}
              </label>
            )}
          </p>
          <div className={css.chart}>
            <TimelineMarks
              label={basis === 'holds' ? words.events : words.articles}
              marks={model.marks}
              onOpen={props.onOpenMark}
            />
            <Histogram model={model} isKnown={model.known !== null} onRange={props.onRange} />
            <div className={css.ticks} aria-hidden>
              {model.ticks.map(({ year, start, rank }) => (
                <span key={start} data-rank={rank} style={{ insetInlineStart: `${start * 100}%` }}>
                  {year}
                </span>
              ))}
            </div>
          </div>
          <p className={css.key}>
            <span className={css.certainKey} aria-hidden /> {words.certain}
            <span className={css.possibleKey} aria-hidden /> {words.possible}
            <span>{words.spacing}</span>
          </p>
        </>
      )}
    </section>
  )
}

function Sentence({ model }: { readonly model: TimelineModel }) {
  const { t, number, list } = useText()
  const words = useTimelineWords()
  const { bins, range, known } = model
  const from = bins[range.first]?.from ?? ''
  const to = bins[range.end - 1]?.to ?? ''
  if (known) {
    const statuses = known.statuses.map(({ status, count }) => `${t.words.status[status]} ${number(count)}`)
    return (
      <span>
        {words.knownBy({ day: words.stretchOf(to, to), shown: known.claims, total: known.of })}
        {statuses.length > 0 && ` (${list(statuses)})`}
      </span>
    )
  }
  const stretch = words.stretchOf(from, to)
  const isAll = range.end - range.first === bins.length
  return (
    <span>
      {isAll
        ? words.everything({ stretch, total: model.dated })
        : words.inRange({ stretch, shown: model.inRange, total: model.dated })}
    </span>
  )
}
