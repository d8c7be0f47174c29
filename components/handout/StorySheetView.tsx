import { useMemo } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { PaperLegend } from '../ui/PaperLegend.tsx'
import type { PaperClaim, StorySheet } from './handout-model.ts'
import { PaperFoot } from './PaperFoot.tsx'
import { PaperStepView, WeakSign } from './PaperStepView.tsx'
import { QuestionsStep } from './QuestionsStep.tsx'
import css from './Sheet.module.css'
import { OurWords, useHandoutWords } from './sheet-words.tsx'

/** A story as it lies on the table: for the class, for its own questions, or for the teacher. */
export function StorySheetView({ sheet }: { readonly sheet: StorySheet }) {
  const words = useHandoutWords()
  const { t } = useText()
  const { kind, steps } = sheet
  const quoted = useQuoted(sheet)
  const seconds = steps.reduce((sum, step) => sum + step.seconds, 0)
  return (
    <>
      <header className={css.header}>
        <p className={css.kind}>{words.subtitles[kind]}</p>
        <h1>
          <OurWords text={sheet.title} />
        </h1>
        <p>
          <OurWords text={sheet.summary} />
        </p>
        {kind === 'teacher' ? (
          <>
            <p>{words.inAll({ time: words.seconds({ seconds }) })}</p>
            <p>{words.readingHint}</p>
          </>
        ) : (
          <WriteHere />
        )}
        <p className={css.promise}>
          {t.pages.print.promise} {words.numbers}
        </p>
        {kind !== 'questions' && hasWeak(sheet) && (
          <p className={css.promise}>
            <WeakSign /> {words.weak}
          </p>
        )}
      </header>
      <PaperLegend families={sheet.families} kinds={sheet.kinds} />
      {steps.map((step) =>
        kind === 'questions' ? (
          <QuestionsStep key={step.id} step={step} stepCount={steps.length} quoted={quoted} />
        ) : (
          <PaperStepView key={step.id} step={step} stepCount={steps.length} isTeachers={kind === 'teacher'} />
        ),
      )}
      <PaperFoot articles={sheet.articles} credit={sheet.credit} />
    </>
  )
}

const hasWeak = ({ steps }: StorySheet): boolean =>
  steps.some(({ sentences }) => sentences.some(({ isWeak }) => isWeak))

/** The claims of all steps that are quoted, by their numbers. */
const useQuoted = ({ steps }: StorySheet): ReadonlyMap<number, PaperClaim> =>
  useMemo(
    () =>
      new Map(
        steps
          .flatMap(({ claims }) => claims.filter(({ quotes }) => quotes.length > 0))
          .map((claim) => [claim.n, claim]),
      ),
    [steps],
  )

function WriteHere() {
  const words = useHandoutWords()
  return (
    <p className={css.write}>
      {[words.name, words.group, words.day].map((what) => (
        <span key={what}>{what}:</span>
      ))}
    </p>
  )
}
