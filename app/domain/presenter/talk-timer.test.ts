import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  elapsedAt,
  IDLE_TIMER,
  paceOf,
  paused,
  phaseOf,
  started,
  stepElapsedAt,
  withStepChange,
} from './talk-timer.ts'

const SECOND = 1000

describe('the clock of a talk', () => {
  it('starts on the first step onwards, not on one back', () => {
    expect(phaseOf(withStepChange(IDLE_TIMER, 5, false))).toBe('idle')
    const running = withStepChange(IDLE_TIMER, 5, true)
    expect(phaseOf(running)).toBe('running')
    expect(elapsedAt(running, 5 + 3 * SECOND)).toBe(3 * SECOND)
  })

  it('stands while it is paused, and a step does not set it going again', () => {
    const halted = paused(started(IDLE_TIMER, 0), 4 * SECOND)
    const next = withStepChange(halted, 9 * SECOND, true)
    expect(phaseOf(next)).toBe('paused')
    expect(elapsedAt(next, 60 * SECOND)).toBe(4 * SECOND)
    expect(elapsedAt(started(next, 60 * SECOND), 61 * SECOND)).toBe(5 * SECOND)
  })

  it('counts each step from when it came', () => {
    const first = withStepChange(IDLE_TIMER, 0, true)
    const second = withStepChange(first, 10 * SECOND, true)
    expect(stepElapsedAt(second, 12 * SECOND)).toBe(2 * SECOND)
    expect(elapsedAt(second, 12 * SECOND)).toBe(12 * SECOND)
  })

  it('does not run backwards where the clock of the machine is set back', () => {
    expect(elapsedAt(started(IDLE_TIMER, 5000), 1000)).toBe(0)
  })

  type Event = readonly ['start' | 'pause' | 'step', number]
  const events = fc.array(
    fc.tuple(fc.constantFrom('start', 'pause', 'step'), fc.nat(90_000)) as fc.Arbitrary<Event>,
    { maxLength: 30 },
  )

  test.prop([events])('shows exactly the time for which it ran', (list) => {
    let now = 0
    let ran = 0
    let timer = IDLE_TIMER
    for (const [kind, after] of list) {
      if (phaseOf(timer) === 'running') ran += after
      now += after
      if (kind === 'start') timer = started(timer, now)
      else if (kind === 'pause') timer = paused(timer, now)
      else timer = withStepChange(timer, now, true)
      expect(elapsedAt(timer, now)).toBe(ran)
      expect(stepElapsedAt(timer, now)).toBeLessThanOrEqual(ran)
    }
  })
})

describe('the pace', () => {
  const PLAN = [60, 90, 120]
  const at = (seconds: number, step: number, stepStart = 0) =>
    paceOf({ since: 0, before: 0, stepStart: stepStart * SECOND }, seconds * SECOND, PLAN, step)

  it('of a step is in time, then nearly up, then over', () => {
    expect(at(80, 1, 60)).toMatchObject({ step: 'in-time', stepElapsed: 20, stepSeconds: 90 })
    expect(at(132, 1, 60).step).toBe('nearly-up')
    expect(at(150, 1, 60).step).toBe('nearly-up')
    expect(at(151, 1, 60).step).toBe('over')
  })

  it('of the talk is on pace anywhere within the planned time of the step', () => {
    expect(at(60, 1)).toMatchObject({ talk: 'on-pace', off: 0, total: 270 })
    expect(at(150, 1)).toMatchObject({ talk: 'on-pace', off: 0 })
    expect(at(166, 1)).toMatchObject({ talk: 'behind', off: 16 })
    expect(at(44, 1)).toMatchObject({ talk: 'ahead', off: -16 })
    expect(at(50, 1)).toMatchObject({ talk: 'on-pace', off: -10 })
  })

  it('is on pace before the talk has begun, at whatever step', () => {
    expect(paceOf(IDLE_TIMER, 0, PLAN, 2)).toMatchObject({ talk: 'on-pace', off: 0, elapsed: 0 })
  })
})
