import { expect, test } from 'vitest'
import { findingsOf } from '../test-collection.ts'
import type { DraftCollection } from '../test-draft.ts'

type DraftLesson = NonNullable<DraftCollection['stories'][string]['lesson']>

const text = { ar: 'نص', en: 'Text' }
const part = (minutes: number, step?: string): DraftLesson['parts'][number] => ({
  minutes,
  teacher: text,
  pupils: text,
  ...(step === undefined ? {} : { step }),
})
const lessonOf =
  (...parts: DraftLesson['parts']) =>
  (draft: DraftCollection) => {
    Object.assign(draft.stories.tour ?? {}, { lesson: { aim: text, parts, homework: text } })
  }

test('[N15] a lesson shows steps of its story', () => {
  expect(findingsOf('N15', lessonOf(part(45, 'signing'), part(5, 'dinner')))).toMatchObject([
    { path: ['stories', 'tour', 'lesson', 'parts', 1, 'step'], params: { step: 'dinner' } },
  ])
  expect(findingsOf('N15', lessonOf(part(45, 'signing'), part(5)))).toEqual([])
})

test('[N16] the parts of a lesson fill 45 minutes, and a story may do without one', () => {
  expect(findingsOf('N16', lessonOf(part(20), part(20)))).toMatchObject([
    { path: ['stories', 'tour', 'lesson', 'parts'], params: { minutes: 40, limit: 45 } },
  ])
  expect(findingsOf('N16', lessonOf(part(20), part(25)))).toEqual([])
  expect(findingsOf('N16')).toEqual([])
})
