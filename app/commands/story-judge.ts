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
  if (!relay(app, { kind: 'judge', what: null })) app.store.getState().setStory({ judging: null })
}

/** Put a question, or open the proof. */
export function setStage(app: AppContext, stage: JudgeRound['stage']): void {
  if (relay(app, { kind: 'judge-stage', stage })) return
  changeRound(app, (round) => ({ ...round, stage }))
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
