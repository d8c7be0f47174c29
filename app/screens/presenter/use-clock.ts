import { useEffect, useState } from 'react'
import { IDLE_TIMER, paceOf, phaseOf } from '#app/domain/presenter/talk-timer.ts'
import type { ClockModel } from '#components/presenter/presenter-model.ts'
import { useExplorer } from '../app-provider.tsx'

/** Often enough that no second is skipped. */
const TICK_MS = 250

/** The clock of the talk against the plan of its steps, going on by itself. */
export function useClock(seconds: readonly number[], step: number): ClockModel {
  const timer = useExplorer((state) => state.talk.timer) ?? IDLE_TIMER
  const [, tick] = useState(0)
  const phase = phaseOf(timer)
  useEffect(() => {
    if (phase !== 'running') return
    const pulse = setInterval(() => tick((n) => n + 1), TICK_MS)
    return () => clearInterval(pulse)
  }, [phase])
  return { phase, ...paceOf(timer, Date.now(), seconds, step) }
}
