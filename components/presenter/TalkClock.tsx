import { Pause, Play, RotateCcw } from 'lucide-react'
import { useText } from '../i18n/text-context.tsx'
import { Button } from '../ui/Button.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { clockText } from './clock-text.ts'
import type { ClockModel } from './presenter-model.ts'
import css from './TalkClock.module.css'
import { usePresenterWords } from './use-presenter-words.ts'

export interface TalkClockProps {
  readonly clock: ClockModel
  readonly onStart: () => void
  readonly onPause: () => void
  readonly onReset: () => void
}

/** How long the talk has run, and the step, each with how that stands in a colour and a word. */
export function TalkClock(props: TalkClockProps) {
  const { clock } = props
  const { clock: words } = usePresenterWords()
  const { number } = useText()
  const time = (seconds: number) => clockText(seconds, number)
  const isIdle = clock.phase === 'idle'
  return (
    <div className={css.clock} role="timer" aria-label={words.title} data-phase={clock.phase}>
      <dl className={css.times}>
        <div>
          <dt>{words.elapsed}</dt>
          <dd>
            <bdi className={css.big}>{time(clock.elapsed)}</bdi>{' '}
            <span className={css.of}>{words.of({ total: time(clock.total) })}</span>
            <span className={css.pace} data-pace={isIdle ? 'idle' : clock.talk}>
              {isIdle ? words.idle : words.talkPace[clock.talk]({ by: time(Math.abs(clock.off)) })}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.step}</dt>
          <dd>
            <bdi className={css.big}>{time(clock.stepElapsed)}</bdi>{' '}
            <span className={css.of}>{words.of({ total: time(clock.stepSeconds) })}</span>
            <span className={css.pace} data-pace={clock.step}>
              {clock.phase === 'paused' ? words.paused : words.stepPace[clock.step]}
            </span>
          </dd>
        </div>
      </dl>
      <ClockButtons {...props} />
    </div>
  )
}

function ClockButtons({ clock, onStart, onPause, onReset }: TalkClockProps) {
  const { clock: words } = usePresenterWords()
  const isRunning = clock.phase === 'running'
  return (
    <div className={css.buttons}>
      <Button
        className={css.tap}
        icon={isRunning ? <Pause aria-hidden /> : <Play aria-hidden />}
        onClick={isRunning ? onPause : onStart}
      >
        {isRunning ? words.pause : clock.phase === 'idle' ? words.start : words.resume}
      </Button>
      <IconButton
        className={css.tap}
        label={words.reset}
        icon={<RotateCcw />}
        disabled={clock.phase === 'idle'}
        onClick={onReset}
      />
    </div>
  )
}
