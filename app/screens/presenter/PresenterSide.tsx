import { useMemo } from 'react'
import { loadStoryNotes } from '#app/commands/load-stories.ts'
import { speakToPresenter } from '#app/commands/open-presenter.ts'
import { revealEvidence } from '#app/commands/story.ts'
import { startJudging } from '#app/commands/story-judge.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { EvidenceOffer } from '#components/presenter/EvidenceOffer.tsx'
import { NotesPanel, type NotesState } from '#components/presenter/NotesPanel.tsx'
import { usePresenterWords } from '#components/presenter/use-presenter-words.ts'
import { useApp, useExplorer } from '../app-provider.tsx'
import { JudgeArea } from './JudgeArea.tsx'
import css from './PresenterSide.module.css'
import type { StepProps } from './step-props.ts'
import { toEvidenceRows } from './to-evidence-rows.ts'

/** Notes, the question to the class, and what can be put before it. */
export function PresenterSide(props: StepProps) {
  const { story, at } = props
  const words = usePresenterWords()
  const { local } = useText()
  const isJudging = useExplorer((state) => (state.story?.judging ?? null) !== null)
  const ask = story.steps[at]?.ask
  return (
    <div className={css.side}>
      <Notes {...props} />
      {ask && (
        <section className={css.ask} aria-labelledby="presenter-ask">
          <h2 id="presenter-ask">{words.question}</h2>
          <p>{local(ask)}</p>
        </section>
      )}
      {isJudging ? <JudgeArea {...props} /> : <Evidence {...props} />}
    </div>
  )
}

function Notes({ story, at }: StepProps) {
  const app = useApp()
  const { language } = useText()
  const file = useExplorer((state) => state.storyNotes)
  const stepId = story.steps[at]?.id ?? ''
  const notes: NotesState =
    file.kind === 'ready' ? { kind: 'ready', text: file.file.notes[story.id]?.[stepId] ?? null } : file
  return (
    <NotesPanel
      notes={notes}
      language={language}
      onLanguage={(next) => void speakToPresenter(app, next)}
      onRetry={() => void loadStoryNotes(app)}
      onCopyText={copyText}
    />
  )
}

function Evidence({ index, story, at }: StepProps) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const revealed = useExplorer((state) => state.story?.revealed ?? null)
  const step = story.steps[at]
  const rows = useMemo(
    () => (step ? toEvidenceRows(index, detail.kind === 'ready' ? detail.file : null, step, revealed) : []),
    [index, detail, step, revealed],
  )
  return (
    <EvidenceOffer
      rows={rows}
      onShow={({ claim, evidence }) => revealEvidence(app, { claim, evidence })}
      onHide={() => revealEvidence(app, null)}
      onJudge={({ claim, evidence }) => startJudging(app, { claim, evidence })}
    />
  )
}
