import { type ReactNode, useEffect, useId, useRef } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { useAnnounce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { CopyButton } from '../ui/CopyButton.tsx'
import css from './JudgeBoard.module.css'
import { JudgeCards } from './JudgeCards.tsx'
import { JudgeQuote } from './JudgeQuote.tsx'
import { JudgeResult } from './JudgeResult.tsx'
import type { JudgeCase, JudgePassage, JudgeQuestionKind, JudgeRoundModel } from './judge-model.ts'
import { resultText } from './judge-words.ts'
import { useJudgeWords } from './use-judge-words.ts'

export interface JudgeBoardProps {
  readonly subject: JudgeCase
  readonly round: JudgeRoundModel
  readonly onCount: (question: JudgeQuestionKind, choice: number, by: 1 | -1) => void
  readonly onStage: (stage: JudgeRoundModel['stage']) => void
  readonly onEnd: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
  /** Write the majority into the ledger; left out where that is not offered. */
  readonly keep?: ReactNode
  /** Open the proof again where it was closed; `null` while it is open. */
  readonly onOpenProof: (() => void) | null
  /** What else of this step can be judged; with what is judged now. */
  readonly passages: readonly JudgePassage[]
  readonly onPick: (passage: JudgePassage) => void
}

/** A class judges a quote: first without our reading, then with the proof. */
export function JudgeBoard(props: JudgeBoardProps) {
  const { subject, round, onEnd } = props
  const words = useJudgeWords()
  const headingId = useId()
  const heading = useRef<HTMLHeadingElement>(null)
  const { stage } = round
  // A new stage is read from its beginning; and the button that led here is gone.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each stage
  useEffect(() => heading.current?.focus(), [stage])
  return (
    <section className={css.board} aria-labelledby={headingId} data-judge={stage}>
      <header className={css.header}>
        <h2 id={headingId} ref={heading} tabIndex={-1}>
          {words.title}
        </h2>
        <Passages {...props} />
        <Button look="quiet" className={css.tall} onClick={onEnd}>
          {words.end}
        </Button>
      </header>
      <div className={css.columns}>
        <JudgeQuote subject={subject} />
        {stage === 'proof' ? <Opened {...props} /> : <Voting {...props} question={stage} />}
      </div>
    </section>
  )
}

/** Another paragraph of the step in place of this one. */
function Passages({ subject, passages, onPick }: JudgeBoardProps) {
  const words = useJudgeWords()
  const { local } = useText()
  const id = useId()
  if (passages.length < 2) return null
  return (
    <div className={css.passages}>
      <label htmlFor={id}>{words.passage}</label>
      <select
        id={id}
        className={css.select}
        value={subject.evidence}
        onChange={(event) => {
          const picked = passages.find(({ evidence }) => evidence === event.target.value)
          if (picked) onPick(picked)
        }}
      >
        {passages.map(({ evidence, publisher, paragraph }, at) => (
          <option key={evidence} value={evidence}>
            {words.passageOf({ at: at + 1, publisher: local(publisher), n: paragraph })}
          </option>
        ))}
      </select>
    </div>
  )
}

function Voting(props: JudgeBoardProps & { readonly question: JudgeQuestionKind }) {
  const { round, question, onCount, onStage } = props
  const words = useJudgeWords()
  const isFirst = question === 'support'
  const model = round.questions[question]
  return (
    <div className={css.part}>
      <h3>
        <span className={css.stage}>{words.stage({ at: isFirst ? 1 : 2 })}</span> {words.questions[question]}
      </h3>
      <JudgeCards question={model} onCount={(choice, by) => onCount(question, choice, by)} />
      <Total count={model.total} />
      <div className={css.actions}>
        {!isFirst && (
          <Button className={css.tall} onClick={() => onStage('support')}>
            {words.toSupport}
          </Button>
        )}
        <Button look="primary" className={css.tall} onClick={() => onStage(isFirst ? 'mode' : 'proof')}>
          {isFirst ? words.toMode : words.toProof}
        </Button>
      </div>
      <p className={css.how}>{words.how}</p>
    </div>
  )
}

/** All hands together, read out with each that is counted. */
function Total({ count }: { readonly count: number }) {
  const words = useJudgeWords()
  const announce = useAnnounce()
  const told = useRef(count)
  const total = words.total({ count })
  useEffect(() => {
    if (told.current !== count) announce(total)
    told.current = count
  }, [announce, count, total])
  return <p className={css.total}>{total}</p>
}

function Opened({ subject, round, onStage, onCopyText, keep, onOpenProof }: JudgeBoardProps) {
  const words = useJudgeWords()
  const text = useText()
  return (
    <div className={css.part}>
      <h3>{words.result}</h3>
      <JudgeResult questions={round.questions} />
      <div className={css.actions}>
        {onOpenProof && (
          <Button look="primary" className={css.tall} onClick={onOpenProof}>
            {words.toProof}
          </Button>
        )}
        <Button className={css.tall} onClick={() => onStage('mode')}>
          {words.backToMode}
        </Button>
        <CopyButton
          className={css.tall}
          label={words.copy}
          onCopy={() => onCopyText(resultText(subject, round, words, text))}
        />
        {keep}
      </div>
    </div>
  )
}
