import { ChevronDown, ChevronLeft, ChevronRight, Pause, Play } from 'lucide-react'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { Segmented } from '../ui/Segmented.tsx'
import css from './Timeline.module.css'
import type { TimelineProps } from './timeline-model.ts'
import { useTimelineWords } from './use-timeline-words.ts'

/** Play, step, which time counts, and the way back to all of it. */
export function TimelineTools(props: TimelineProps) {
  const { model, basis, isPlaying, canStep } = props
  const words = useTimelineWords()
  const isKnown = model?.known != null
  const isNarrowed = model !== null && model.range.end - model.range.first < model.bins.length
  return (
    <div className={css.tools}>
      <div className={css.steps}>
        {/* Playing runs the same way in every language; steps point along the line of reading. */}
        <IconButton
          label={isPlaying ? words.pause : words.play}
          icon={isPlaying ? <Pause /> : <Play />}
          disabled={model === null || (!isPlaying && !canStep.on)}
          onClick={() => props.onPlay(!isPlaying)}
        />
        <IconButton
          mirrors
          label={words.back}
          icon={<ChevronLeft />}
          disabled={!canStep.back}
          onClick={() => props.onStep(-1)}
        />
        <IconButton
          mirrors
          label={words.on}
          icon={<ChevronRight />}
          disabled={!canStep.on}
          onClick={() => props.onStep(1)}
        />
      </div>
      <div className={css.basis}>
        <Segmented
          label={words.basis}
          value={basis}
          options={[
            { value: 'holds', label: words.holds },
            { value: 'said', label: words.said },
          ]}
          onChange={props.onBasis}
        />
      </div>
      <Button
        className={css.known}
        aria-pressed={isKnown}
        title={words.knownLong}
        onClick={() => props.onKnown(!isKnown)}
      >
        {words.known}
      </Button>
      {isNarrowed && (
        <Button look="quiet" onClick={props.onAll}>
          {words.all}
        </Button>
      )}
      <IconButton className={css.fold} label={words.fold} icon={<ChevronDown />} onClick={props.onFold} />
    </div>
  )
}
