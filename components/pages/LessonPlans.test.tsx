// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import { afterEach, expect, it, vi } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import type { LessonFacts, TeachingFacts, TeachingHandlers } from './about-model.ts'
import { LessonPlans } from './LessonPlans.tsx'

afterEach(cleanup)

const text = (ar: string, en: string) => ({ ar, en })
const STEP = { id: 'plan', n: 2, title: text('الخطة', 'The plan') }
const LESSON: LessonFacts = {
  storyId: 'bridge',
  title: text('الجسر', 'A bridge'),
  summary: text('من الخطة إلى البناء.', 'From plan to building.'),
  minutes: 9,
  steps: [{ id: 'start', n: 1, title: text('البداية', 'The start') }, STEP],
  plan: {
    aim: text('أن يميّزوا.', 'They tell them apart.'),
    parts: [
      {
        minutes: 5,
        step: null,
        sheet: 'questions',
        teacher: text('وزّع.', 'Give out.'),
        pupils: text('يكتبون.', 'They write.'),
      },
      {
        minutes: 40,
        step: STEP,
        sheet: null,
        teacher: text('اعرض.', 'Show it.'),
        pupils: text('يحكمون.', 'They judge.'),
      },
    ],
    homework: text('سؤال للبيت.', 'A question for home.'),
  },
}

function show(lessons: TeachingFacts['lessons'], language: 'ar' | 'en' = 'en') {
  const handlers = {
    onOpenStory: vi.fn<TeachingHandlers['onOpenStory']>(),
    onRetry: vi.fn(),
    onCopyText: async () => true,
  }
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <LessonPlans lessons={lessons} {...handlers} />
    </TextProvider>,
  )
  return handlers
}

it('a plan counts its minutes on, part by part', () => {
  show({ kind: 'ready', lessons: [LESSON] })
  const [, first, second] = screen.getAllByRole('row')
  expect(first?.textContent).toContain('0–5')
  expect(second?.textContent).toContain('5–45')
  expect(screen.getByText('A question for home.')).toBeTruthy()
})

it('leads straight to the story, to a step and to each sheet, by real addresses', () => {
  const { onOpenStory } = show({ kind: 'ready', lessons: [LESSON] })
  const table = within(screen.getByRole('table'))
  const step = table.getByRole('link', { name: /Step 2:/ })
  expect(step.getAttribute('href')).toBe('#/story/bridge/plan')
  fireEvent.click(step)
  expect(onOpenStory).toHaveBeenLastCalledWith({ storyId: 'bridge', stepId: 'plan', sheet: null })
  const sheet = table.getByRole('link', { name: 'Claim, support, question' })
  expect(sheet.getAttribute('href')).toBe('#/story/bridge?screen=handout&sheet=questions')
  fireEvent.click(screen.getByRole('link', { name: 'Teacher’s copy' }))
  expect(onOpenStory).toHaveBeenLastCalledWith({ storyId: 'bridge', stepId: null, sheet: 'teacher' })
})

it('says so where a story has no plan, and where there is no story', () => {
  show({ kind: 'ready', lessons: [{ ...LESSON, plan: null }] }, 'ar')
  expect(screen.queryByRole('table')).toBeNull()
  expect(screen.getByText(/لا خطة درس لهذه القصة/)).toBeTruthy()
  cleanup()
  show({ kind: 'ready', lessons: [] })
  expect(screen.getByText('This collection has no stories.')).toBeTruthy()
})

it('offers another try where the plans did not come', () => {
  const { onRetry } = show({ kind: 'failed', reason: 'no network' })
  fireEvent.click(screen.getByRole('button', { name: en(String).tryAgain }))
  expect(onRetry).toHaveBeenCalledOnce()
})
