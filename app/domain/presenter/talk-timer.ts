/**
 * The clock of a talk. Times are milliseconds; moments are those of the wall clock (`Date.now()`), so that a window that
 * is loaded anew, or another one, can go on with it.
 */
export interface TalkTimer {
  /** When it was last set going; `null` while it stands. */
  readonly since: number | null
  /** What ran before that. */
  readonly before: number
  /** What had run when the present step began. */
  readonly stepStart: number
}

export const IDLE_TIMER: TalkTimer = { since: null, before: 0, stepStart: 0 }

export type TimerPhase = 'idle' | 'running' | 'paused'

export function phaseOf({ since, before }: TalkTimer): TimerPhase {
  if (since !== null) return 'running'
  return before > 0 ? 'paused' : 'idle'
}

/** Milliseconds of the talk so far. A clock that was set back counts as standing. */
export const elapsedAt = ({ since, before }: TalkTimer, now: number): number =>
  before + (since === null ? 0 : Math.max(0, now - since))

/** Milliseconds of the present step so far. */
export const stepElapsedAt = (timer: TalkTimer, now: number): number =>
  Math.max(0, elapsedAt(timer, now) - timer.stepStart)

/** Set it going; one that goes already is left as it is. */
export const started = (timer: TalkTimer, now: number): TalkTimer =>
  timer.since === null ? { ...timer, since: now } : timer

/** Let it stand until it is set going again. */
export const paused = (timer: TalkTimer, now: number): TalkTimer => ({
  ...timer,
  since: null,
  before: elapsedAt(timer, now),
})

/** Another step is shown. The first step onwards sets an idle clock going; one that was paused by hand stays so. */
export function withStepChange(timer: TalkTimer, now: number, isForward: boolean): TalkTimer {
  if (phaseOf(timer) === 'idle') return isForward ? { ...IDLE_TIMER, since: now } : timer
  return { ...timer, stepStart: elapsedAt(timer, now) }
}

/** How the present step stands against its own seconds. */
export type StepPace = 'in-time' | 'nearly-up' | 'over'
/** How the talk stands against the seconds of all its steps. */
export type TalkPace = 'ahead' | 'on-pace' | 'behind'

export interface Pace {
  /** All in whole seconds. */
  readonly elapsed: number
  readonly total: number
  readonly stepElapsed: number
  readonly stepSeconds: number
  readonly step: StepPace
  readonly talk: TalkPace
  /** How far ahead of the plan (negative) or behind it (positive); 0 while the step is the one that is planned now. */
  readonly off: number
}

/** From this share of a step's seconds its end is near: a last sentence still fits. */
const NEARLY = 0.8
/** A talk is not told in beats: less than this is on pace. Seconds. */
const TOLERANCE = 15

/**
 * The talk against its plan. At a step, the plan is anywhere from the sum of the seconds before it to that sum with its
 * own seconds.
 *
 * @param seconds planned for each step
 * @param step index of the present one
 */
export function paceOf(timer: TalkTimer, now: number, seconds: readonly number[], step: number): Pace {
  const sum = (some: readonly number[]): number => some.reduce((all, one) => all + one, 0)
  const elapsed = Math.floor(elapsedAt(timer, now) / 1000)
  const stepElapsed = Math.floor(stepElapsedAt(timer, now) / 1000)
  const stepSeconds = seconds[step] ?? 0
  const from = sum(seconds.slice(0, step))
  const to = from + stepSeconds
  const off = elapsed > to ? elapsed - to : Math.min(0, elapsed - from)
  return {
    elapsed,
    total: sum(seconds),
    stepElapsed,
    stepSeconds,
    step: stepPaceOf(stepElapsed, stepSeconds),
    // Before the first step onwards nobody is behind.
    talk: phaseOf(timer) === 'idle' ? 'on-pace' : talkPaceOf(off),
    off: phaseOf(timer) === 'idle' ? 0 : off,
  }
}

function stepPaceOf(elapsed: number, seconds: number): StepPace {
  if (elapsed > seconds) return 'over'
  return elapsed >= seconds * NEARLY ? 'nearly-up' : 'in-time'
}

function talkPaceOf(off: number): TalkPace {
  if (off > TOLERANCE) return 'behind'
  return off < -TOLERANCE ? 'ahead' : 'on-pace'
}
