import { expect, test } from 'vitest'
import { sampleFiles } from '#app/domain/test-sample.ts'
import type { Lesson } from '#graph-data/schema/story.ts'
import { toLessonFacts } from './to-lesson-facts.ts'

const { stories, notes } = sampleFiles()
const text = { ar: 'نص', en: 'Text' }
const LESSON: Lesson = {
  aim: text,
  parts: [
    { minutes: 5, sheet: 'questions', teacher: text, pupils: text },
    { minutes: 40, step: 'signing', teacher: text, pupils: text },
  ],
  homework: text,
}
const ready = <T>(file: T) => ({ kind: 'ready', file }) as const

test('a plan names the steps it shows by title and number', () => {
  const facts = toLessonFacts(ready(stories), ready({ ...notes, lessons: { tour: LESSON } }))
  expect(facts).toMatchObject({
    kind: 'ready',
    lessons: [
      {
        storyId: 'tour',
        plan: {
          parts: [
            { minutes: 5, step: null, sheet: 'questions' },
            {
              minutes: 40,
              step: { id: 'signing', n: 1, title: stories.stories[0]?.steps[0]?.title },
              sheet: null,
            },
          ],
        },
      },
    ],
  })
})

test('a story without a plan is a lesson all the same', () => {
  expect(toLessonFacts(ready(stories), ready({ ...notes, lessons: {} }))).toMatchObject({
    lessons: [{ storyId: 'tour', plan: null }],
  })
})

test('waits for both files, and says which of them failed', () => {
  const waiting = { kind: 'waiting' } as const
  const failed = { kind: 'failed', reason: 'no network' } as const
  expect(toLessonFacts(ready(stories), waiting)).toEqual(waiting)
  expect(toLessonFacts(waiting, ready(notes))).toEqual(waiting)
  expect(toLessonFacts(waiting, failed)).toEqual(failed)
})
