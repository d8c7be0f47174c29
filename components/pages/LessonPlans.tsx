import type { ReactNode } from 'react'
import { useText } from '../i18n/text-context.tsx'
import { LoadFailure } from '../ui/LoadFailure.tsx'
import { OpenLink } from '../ui/OpenLink.tsx'
import { sheetHref, storyHref } from '../ui/place-href.ts'
import { LocalRun } from '../ui/Runs.tsx'
import { Skeleton } from '../ui/Skeleton.tsx'
import type { LessonFacts, LessonPlan, StoryAim, TeachingFacts, TeachingHandlers } from './about-model.ts'
import css from './LessonPlans.module.css'
import { LESSON_WORDS } from './lesson-words.ts'

export interface LessonPlansProps extends TeachingHandlers {
  readonly lessons: TeachingFacts['lessons']
}

/** Every story as a lesson: its plan, and links straight to story, steps and sheets. */
export function LessonPlans({ lessons, onOpenStory, onRetry, onCopyText }: LessonPlansProps) {
  const { t, local } = useText()
  switch (lessons.kind) {
    case 'waiting':
      return <Skeleton label={t.pages.waiting} lines={6} />
    case 'failed':
      return (
        <LoadFailure
          title={local(LESSON_WORDS.failed)}
          reason={lessons.reason}
          onCopyText={onCopyText}
          onRetry={onRetry}
        />
      )
    case 'ready':
      if (lessons.lessons.length === 0) return <p>{local(LESSON_WORDS.none)}</p>
      return lessons.lessons.map((lesson) => (
        <Lesson key={lesson.storyId} lesson={lesson} onOpenStory={onOpenStory} />
      ))
  }
}

interface LessonProps {
  readonly lesson: LessonFacts
  readonly onOpenStory: LessonPlansProps['onOpenStory']
}

function Lesson({ lesson, onOpenStory }: LessonProps) {
  const { local, number } = useText()
  const { storyId, plan, steps, minutes } = lesson
  return (
    <section className={css.lesson} aria-labelledby={`lesson-${storyId}`} data-lesson={storyId}>
      <h3 id={`lesson-${storyId}`}>
        <StoryLink aim={{ storyId, stepId: null, sheet: null }} onOpenStory={onOpenStory}>
          <LocalRun text={lesson.title} />
        </StoryLink>
      </h3>
      <p>
        <LocalRun text={lesson.summary} />{' '}
        {local(LESSON_WORDS.length).replace('#', number(steps.length)).replace('%', number(minutes))}
      </p>
      <Sheets lesson={lesson} onOpenStory={onOpenStory} />
      {plan === null ? (
        <p>{local(LESSON_WORDS.noPlan)}</p>
      ) : (
        <Plan storyId={storyId} plan={plan} onOpenStory={onOpenStory} />
      )}
      <details className={css.steps}>
        <summary>{local(LESSON_WORDS.steps)}</summary>
        <ol>
          {steps.map((step) => (
            <li key={step.id}>
              <StoryLink aim={{ storyId, stepId: step.id, sheet: null }} onOpenStory={onOpenStory}>
                <LocalRun text={step.title} />
              </StoryLink>
            </li>
          ))}
        </ol>
      </details>
    </section>
  )
}

function Sheets({ lesson: { storyId }, onOpenStory }: LessonProps) {
  const { local } = useText()
  return (
    <ul className={css.sheets} aria-label={local(LESSON_WORDS.sheets)}>
      {(['questions', 'class', 'teacher'] as const).map((sheet) => (
        <li key={sheet}>
          <StoryLink aim={{ storyId, stepId: null, sheet }} onOpenStory={onOpenStory}>
            {local(LESSON_WORDS.sheet[sheet])}
          </StoryLink>
        </li>
      ))}
    </ul>
  )
}

function Plan(props: {
  readonly storyId: string
  readonly plan: LessonPlan
  readonly onOpenStory: LessonPlansProps['onOpenStory']
}) {
  const { storyId, plan, onOpenStory } = props
  const { local } = useText()
  return (
    <>
      <p>
        <strong>{local(LESSON_WORDS.aim)}</strong> <LocalRun text={plan.aim} />
      </p>
      <table className={css.plan}>
        <caption className="visually-hidden">{local(LESSON_WORDS.plan)}</caption>
        <thead>
          <tr>
            <th scope="col">{local(LESSON_WORDS.minutes)}</th>
            <th scope="col">{local(LESSON_WORDS.teacher)}</th>
            <th scope="col">{local(LESSON_WORDS.pupils)}</th>
          </tr>
        </thead>
        <tbody>
          {plan.parts.map((part, at) => (
            <Part key={part.teacher.en} storyId={storyId} plan={plan} at={at} onOpenStory={onOpenStory} />
          ))}
        </tbody>
      </table>
      <p>
        <strong>{local(LESSON_WORDS.homework)}</strong> <LocalRun text={plan.homework} />
      </p>
    </>
  )
}

function Part(props: Parameters<typeof Plan>[0] & { readonly at: number }) {
  const { storyId, plan, at, onOpenStory } = props
  const { local, number } = useText()
  const part = plan.parts[at]
  if (!part) return null
  const begins = plan.parts.slice(0, at).reduce((sum, { minutes }) => sum + minutes, 0)
  return (
    <tr>
      <td data-column={local(LESSON_WORDS.minutes)}>
        {number(begins)}–{number(begins + part.minutes)}
      </td>
      <td data-column={local(LESSON_WORDS.teacher)}>
        {part.step !== null && (
          <p className={css.at}>
            <StoryLink aim={{ storyId, stepId: part.step.id, sheet: null }} onOpenStory={onOpenStory}>
              {local(LESSON_WORDS.step).replace('#', number(part.step.n))} <LocalRun text={part.step.title} />
            </StoryLink>
          </p>
        )}
        <LocalRun text={part.teacher} />
        {part.sheet !== null && (
          <p className={css.at}>
            {local(LESSON_WORDS.handOut)}{' '}
            <StoryLink aim={{ storyId, stepId: null, sheet: part.sheet }} onOpenStory={onOpenStory}>
              {local(LESSON_WORDS.sheet[part.sheet])}
            </StoryLink>
          </p>
        )}
      </td>
      <td data-column={local(LESSON_WORDS.pupils)}>
        <LocalRun text={part.pupils} />
      </td>
    </tr>
  )
}

function StoryLink(props: {
  readonly aim: StoryAim
  readonly onOpenStory: LessonPlansProps['onOpenStory']
  readonly children: ReactNode
}) {
  const { aim, onOpenStory, children } = props
  const { storyId, stepId, sheet } = aim
  const href = sheet === null ? storyHref(storyId, stepId ?? undefined) : sheetHref(storyId, sheet)
  return (
    <OpenLink href={href} onOpen={() => onOpenStory(aim)}>
      {children}
    </OpenLink>
  )
}
