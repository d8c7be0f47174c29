import { type ReactNode, useEffect } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { changeCount, keepMajority, setStage, stopJudging } from '#app/commands/story-judge.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { JudgeBoard } from '#components/judge/JudgeBoard.tsx'
import { KeepMajority } from '#components/judge/KeepMajority.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { toJudgeCase, toJudgeRound } from './to-judge-model.ts'

export interface JudgeAreaProps {
  readonly index: CollectionIndex
  /** The proof of what is judged; drawn when both questions are answered. */
  readonly proof: ReactNode
}

/** The round of judging that goes on, on the class's screen or in the presenter's window; nothing while there is none. */
export function JudgeArea({ index, proof }: JudgeAreaProps) {
  const app = useApp()
  const text = useText()
  const round = useExplorer((state) => state.story?.judging ?? null)
  const detail = useExplorer((state) => state.detail)
  useEffect(() => {
    void loadDetail(app)
  }, [app])
  const subject = round && toJudgeCase(index, detail.kind === 'ready' ? detail.file : null, round)
  const model = round && toJudgeRound(index, round, text)
  if (!round || !subject || !model) return null
  return (
    <JudgeBoard
      subject={subject}
      round={model}
      onCount={(question, choice, by) => changeCount(app, question, choice, by)}
      onStage={(stage) => setStage(app, stage)}
      onEnd={() => stopJudging(app)}
      onCopyText={copyText}
      keep={
        model.questions.support.leading !== null && <KeepMajority onKeep={() => keepMajority(app, round)} />
      }
      proof={proof}
    />
  )
}
