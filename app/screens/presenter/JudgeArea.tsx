import { useEffect } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { revealEvidence } from '#app/commands/story.ts'
import { changeCount, keepMajority, setStage, startJudging, stopJudging } from '#app/commands/story-judge.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { JudgeBoard } from '#components/judge/JudgeBoard.tsx'
import { KeepMajority } from '#components/judge/KeepMajority.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import type { StepProps } from './step-props.ts'
import { toEvidenceRows } from './to-evidence-rows.ts'
import { toJudgeCase, toJudgeRound } from './to-judge-model.ts'

/** The round of judging that goes on, on the class's screen or in the presenter's window; nothing while there is none. */
export function JudgeArea({ index, story, at }: StepProps) {
  const app = useApp()
  const text = useText()
  const round = useExplorer((state) => state.story?.judging ?? null)
  const isProofOpen = useExplorer((state) => state.story?.revealed?.evidence === round?.evidence)
  const detail = useExplorer((state) => state.detail)
  useEffect(() => {
    void loadDetail(app)
  }, [app])
  const subject = round && toJudgeCase(index, detail.kind === 'ready' ? detail.file : null, round)
  const model = round && toJudgeRound(index, round, text)
  const step = story.steps[at]
  if (!round || !subject || !model || !step) return null
  return (
    <JudgeBoard
      subject={subject}
      round={model}
      passages={toEvidenceRows(index, null, step, null)}
      onPick={({ claim, evidence }) => startJudging(app, { claim, evidence })}
      onCount={(question, choice, by) => changeCount(app, question, choice, by)}
      onStage={(stage) => setStage(app, stage)}
      onEnd={() => stopJudging(app)}
      onCopyText={copyText}
      onOpenProof={
        isProofOpen ? null : () => revealEvidence(app, { claim: round.claim, evidence: round.evidence })
      }
      keep={
        model.questions.support.leading !== null && <KeepMajority onKeep={() => keepMajority(app, round)} />
      }
    />
  )
}
