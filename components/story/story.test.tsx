// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { BackToStory } from './BackToStory.tsx'
import { StepCaption, type StepCaptionProps } from './StepCaption.tsx'
import { StepOverview } from './StepOverview.tsx'
import { StoryPlayer, type StoryPlayerProps } from './StoryPlayer.tsx'
import { StoryScroll } from './StoryScroll.tsx'
import type { StepModel, StoryModel } from './story-model.ts'

afterEach(cleanup)

const SIGNED: StepModel = {
  id: 'signed',
  at: 1,
  title: { ar: 'توقيعان', en: 'Two signatures' },
  time: null,
  sentences: [
    {
      text: { ar: 'وقّعت سلمى الاتفاقية.', en: 'Salma signed the agreement.' },
      isEditorial: false,
      chips: [
        { number: 1, claim: 'salma-signs', family: 'stated', sentence: 'Salma signed it' },
        { number: 2, claim: 'karim-signs', family: 'denied', sentence: 'Denied: Karim signed it' },
      ],
    },
    { text: { ar: 'ابحثوا بأنفسكم.', en: 'Look for yourselves.' }, isEditorial: true, chips: [] },
  ],
  ask: { ar: 'من وقّع؟', en: 'Who signed?' },
  entities: [{ id: 'salma', name: { ar: 'سلمى', en: 'Salma' }, kind: { ar: 'شخص', en: 'person' } }],
  lines: [{ claim: 'salma-signs', family: 'stated', sentence: 'Salma signed it' }],
}
const ASKED: StepModel = { ...SIGNED, id: 'asked', at: 2, title: { ar: 'طلب', en: 'A request' }, ask: null }
const STORY: StoryModel = {
  id: 'tale',
  title: { ar: 'حكاية نبع', en: 'Tale of a spring' },
  summary: { ar: 'كيف اقتُسم', en: 'How it was shared' },
  steps: [SIGNED, ASKED],
}

function show(view: ReactNode, language: 'ar' | 'en' = 'en'): void {
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      {view}
    </TextProvider>,
  )
}

function caption(change: Partial<StepCaptionProps> = {}, language: 'ar' | 'en' = 'en'): string[] {
  const calls: string[] = []
  show(
    <StepCaption
      step={SIGNED}
      lang={language}
      openClaim={null}
      isAsking={false}
      onAsk={(isAsking) => calls.push(`ask ${isAsking}`)}
      onOpenClaim={(claim) => calls.push(claim)}
      {...change}
    />,
    language,
  )
  return calls
}

describe('the caption', () => {
  it('has a number for each claim, named by its sentence, which opens its proof', () => {
    const calls = caption()
    fireEvent.click(screen.getByRole('button', { name: 'Evidence 1: Salma signed it' }))
    fireEvent.click(screen.getByRole('button', { name: 'Evidence 2: Denied: Karim signed it' }))
    expect(calls).toEqual(['salma-signs', 'karim-signs'])
    expect(screen.getByText('The editors’ words')).toBeTruthy()
  })

  it('marks the number whose proof is open', () => {
    caption({ openClaim: 'salma-signs' })
    const open = screen.getAllByRole('button', { expanded: true })
    expect(open.map((button) => button.textContent)).toEqual(['1'])
  })

  it('keeps the question to the class until it is asked for', () => {
    const calls = caption()
    expect(screen.queryByText('Who signed?')).toBeNull()
    fireEvent.click(screen.getByRole('button', { name: 'Question to the class' }))
    expect(calls).toEqual(['ask true'])
    cleanup()
    caption({ isAsking: true })
    expect(screen.getByText('Who signed?')).toBeTruthy()
  })

  it('says it in both languages at once, each with its own direction', () => {
    caption({ lang: 'both', isAsking: true }, 'ar')
    const [large, small] = document.querySelectorAll('[data-step] > p')
    expect([large?.getAttribute('lang'), large?.getAttribute('dir')]).toEqual(['ar', 'rtl'])
    expect([small?.getAttribute('lang'), small?.getAttribute('dir')]).toEqual(['en', 'ltr'])
    expect(small?.textContent).toBe('Salma signed the agreement. Look for yourselves.')
    expect(large?.textContent).toContain('وقّعت سلمى الاتفاقية.')
    expect(screen.getByText('Who signed?').getAttribute('lang')).toBe('en')
  })
})

function player(change: Partial<StoryPlayerProps> = {}): string[] {
  const calls: string[] = []
  show(
    <StoryPlayer
      step={SIGNED}
      of={2}
      lang="en"
      isProjecting={false}
      isBlank={false}
      isIdle={false}
      playing={null}
      light={{ contrast: 1, brightness: 1 }}
      typed=""
      tools={null}
      picture={<p>picture</p>}
      caption={<p>caption</p>}
      proof={null}
      overview={null}
      notices={null}
      onNext={() => calls.push('next')}
      onPrevious={() => calls.push('previous')}
      onUnblank={() => calls.push('unblank')}
      {...change}
    />,
  )
  return calls
}

describe('the class’s screen', () => {
  it('goes on and back by its buttons, and not beyond the ends', () => {
    const calls = player()
    fireEvent.click(screen.getByRole('button', { name: 'Previous step' }))
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }))
    expect(calls).toEqual(['next'])
    cleanup()
    const atEnd = player({ step: ASKED })
    fireEvent.click(screen.getByRole('button', { name: 'Next step' }))
    fireEvent.click(screen.getByRole('button', { name: 'Previous step' }))
    expect(atEnd).toEqual(['previous'])
  })

  it('is named by its step, and blank shows nothing but the way back', () => {
    player()
    expect(screen.getByRole('main', { name: /^Step 1\. Two signatures/ })).toBeTruthy()
    cleanup()
    const calls = player({ isBlank: true })
    fireEvent.click(screen.getByRole('button', { name: 'Bring the picture back' }))
    expect(calls).toEqual(['unblank'])
  })

  it('says which step a typed number leads to', () => {
    player({ typed: '12' })
    expect(screen.getByText('Go to step 12: press Enter')).toBeTruthy()
  })
})

it('the overview lists every step, marks the present one and begins at it', () => {
  const gone: number[] = []
  show(
    <StepOverview
      title={STORY.title}
      steps={STORY.steps}
      current={1}
      lang="both"
      onGo={(step) => gone.push(step)}
      onClose={() => {}}
    />,
  )
  const rows = within(screen.getByRole('list')).getAllByRole('button')
  expect(rows.map((row) => row.textContent)).toEqual(['1Two signaturesتوقيعان', '2A requestطلبYou are here'])
  expect(document.activeElement).toBe(rows[1])
  expect(rows[1]?.getAttribute('aria-current')).toBe('step')
  for (const row of rows) fireEvent.click(row)
  expect(gone).toEqual([0, 1])
})

it('a narrow page has every step with its picture, words, question and evidence', () => {
  const calls: string[] = []
  show(
    <StoryScroll
      story={STORY}
      minutes={2}
      lang="en"
      drawings={[{ source: 'data:image/png;base64,', width: 300 }, null]}
      openClaim={null}
      proof={null}
      notices={null}
      onOpenClaim={(claim) => calls.push(claim)}
      onOpenEntity={(step, entity) => calls.push(`${step} ${entity}`)}
      onLanguage={() => calls.push('language')}
      onLeave={() => calls.push('leave')}
      onStories={() => calls.push('stories')}
    />,
  )
  expect(screen.getAllByRole('region').map((step) => step.getAttribute('data-scroll-step'))).toEqual([
    '0',
    '1',
  ])
  const [first, second] = screen.getAllByRole('region')
  if (!first || !second) throw new Error('two steps were expected')
  expect(within(first).getByRole('img').getAttribute('alt')).toContain('Two signatures')
  expect(within(second).queryByRole('img')).toBeNull()
  fireEvent.click(within(first).getByRole('button', { name: 'Question to the class' }))
  expect(within(first).getByText('Who signed?')).toBeTruthy()
  fireEvent.click(within(second).getByRole('button', { name: 'Evidence 1: Salma signed it' }))
  fireEvent.click(within(second).getByText('Salma'))
  expect(calls).toEqual(['salma-signs', '1 salma'])
})

it.each([
  ['en', 'Back to step 3 of the story “Tale of a spring”'],
  ['ar', 'العودة إلى الخطوة 3 من قصة «حكاية نبع»'],
] as const)('the way back to a story says in %s to which step', (language, name) => {
  const calls: string[] = []
  show(
    <BackToStory
      title={STORY.title}
      at={3}
      onReturn={() => calls.push('return')}
      onForget={() => calls.push('forget')}
    />,
    language,
  )
  fireEvent.click(screen.getByRole('button', { name }))
  expect(calls).toEqual(['return'])
})
