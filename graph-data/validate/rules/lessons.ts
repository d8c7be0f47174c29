import { type Rule, rule } from '../rule.ts'

/** A lesson as schools have it. */
const LESSON_MINUTES = 45

/** N, continued: a plan for a lesson shows steps that its story has, and fills its time. */
export const LESSON_RULES: readonly Rule[] = [
  rule(
    'N15',
    {
      en: 'The lesson shows the step "{step}", which its story does not have.',
      ar: 'يعرض الدرس الخطوة «{step}»، وليست في قصته.',
    },
    ({ collection }) =>
      Object.entries(collection.stories).flatMap(([key, { lesson, steps }]) =>
        (lesson?.parts ?? []).flatMap(({ step }, n) =>
          step === undefined || steps.some(({ id }) => id === step)
            ? []
            : [{ path: ['stories', key, 'lesson', 'parts', n, 'step'], params: { step } }],
        ),
      ),
  ),
  rule(
    'N16',
    {
      en: 'The parts of the lesson take {minutes} minutes together, not {limit}.',
      ar: 'مجموع أجزاء الدرس {minutes} دقيقة، لا {limit}.',
    },
    ({ collection }) =>
      Object.entries(collection.stories).flatMap(([key, { lesson }]) => {
        if (!lesson) return []
        const minutes = lesson.parts.reduce((sum, part) => sum + part.minutes, 0)
        if (minutes === LESSON_MINUTES) return []
        return [{ path: ['stories', key, 'lesson', 'parts'], params: { minutes, limit: LESSON_MINUTES } }]
      }),
  ),
]
