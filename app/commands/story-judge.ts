import type { EvidencePlace } from '#app/domain/presenter/class-state.ts'
import {
  type JudgeQuestion,
  type JudgeRound,
  newRound,
  SUPPORT_CHOICES,
  tallyOf,
  withCount,
} from '#app/domain/presenter/judge-round.ts'
import type { AppContext } from './app-context.ts'
import { relay } from './story-relay.ts'

/** Let the class judge a piece of evidence: it sees the quote alone, without our reading. */
export function startJudging(app: AppContext, what: EvidencePlace): void {
  if (relay(app, { kind: 'judge', what })) return
  app.store.getState().setStory({
    judging: newRound(what),
    revealed: null,
    isBlank: false,
    isOverview: false,
    isAsking: false,
    isPlaying: false,
  })
}

/** Back to the step. What was counted is gone. */
export function stopJudging(app: AppContext): void {
  if (relay(app, { kind: 'judge', what: null })) return
  app.store.getState().setStory({ judging: null, revealed: null })
}

/** Put a question, or open the proof. */
export function setStage(app: AppContext, stage: JudgeRound['stage']): void {
  if (relay(app, { kind: 'judge-stage', stage })) return
  const round = app.store.getState().story?.judging
  if (!round) return
  const { claim, evidence } = round
  app.store.getState().setStory({
    judging: { ...round, stage },
    revealed: stage === 'proof' ? { claim, evidence } : null,
  })
}

const STAGES: readonly JudgeRound['stage'][] = ['support', 'mode', 'proof']

/** On and back through a round, as through steps, so that a remote can lead it; after its end comes the step again. */
export function stepJudging(app: AppContext, { stage }: JudgeRound, by: 1 | -1): void {
  const next = STAGES[STAGES.indexOf(stage) + by]
  if (next) setStage(app, next)
  else if (by === 1) stopJudging(app)
}

/** Count hands: one more, or one fewer. */
export function changeCount(app: AppContext, question: JudgeQuestion, choice: number, by: number): void {
  if (relay(app, { kind: 'judge-count', question, choice, by })) return
  changeRound(app, (round) => withCount(round, question, choice, by))
}

/**
 * Write what most of the class found into the ledger of this browser, as the reader's own verdict.
 *
 * @returns whether it was written: not if nobody answered, or two answers are level
 */
export async function keepMajority(app: AppContext, round: JudgeRound): Promise<boolean> {
  const { leading } = tallyOf(round.counts.support)
  const verdict = leading === null ? undefined : SUPPORT_CHOICES[leading]
  if (verdict === undefined) return false
  const { judge } = await import('./ledger-judge.ts')
  const { claim, evidence } = round
  await judge(app, { claim, evidence }, verdict)
  const { self, book } = app.store.getState().ledger
  return book.verdicts.some(
    (one) => one.judge === self && one.evidence === evidence && one.verdict === verdict,
  )
}

function changeRound({ store }: AppContext, change: (round: JudgeRound) => JudgeRound): void {
  store.getState().setStory(({ judging }) => (judging ? { judging: change(judging) } : {}))
}
