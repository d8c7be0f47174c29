// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { clockText } from './clock-text.ts'
import { DrawingLayer } from './DrawingLayer.tsx'
import { DrawingPad } from './DrawingPad.tsx'
import { EvidenceOffer } from './EvidenceOffer.tsx'
import { NotesPanel } from './NotesPanel.tsx'
import type { ClockModel, EvidenceRow, Point } from './presenter-model.ts'
import { StepControls } from './StepControls.tsx'
import { TalkClock } from './TalkClock.tsx'
import { TalkStatus } from './TalkStatus.tsx'

afterEach(cleanup)

const show = (view: ReactNode, language: 'ar' | 'en' = 'en', digits: 'latn' | 'arab' = 'latn') =>
  render(
    <TextProvider language={language} digits={digits} messages={language === 'ar' ? ar : en}>
      {view}
    </TextProvider>,
  )

it('a clock reads as clocks do, in the reader’s digits', () => {
  expect([0, 7, 65, 3599, 3600, 36061].map((seconds) => clockText(seconds, String))).toEqual([
    '0:00',
    '0:07',
    '1:05',
    '59:59',
    '1:00:00',
    '10:01:01',
  ])
  const arab = new Intl.NumberFormat('ar', { numberingSystem: 'arab' })
  expect(clockText(65, (value) => arab.format(value))).toBe('١:٠٥')
})

describe('the clock', () => {
  const CLOCK: ClockModel = {
    phase: 'running',
    elapsed: 200,
    total: 540,
    stepElapsed: 95,
    stepSeconds: 60,
    step: 'over',
    talk: 'behind',
    off: 20,
  }
  const none = () => {}
  const clock = (change: Partial<ClockModel> = {}) => (
    <TalkClock clock={{ ...CLOCK, ...change }} onStart={none} onPause={none} onReset={none} />
  )

  it('says pace in a word, not in colour alone', () => {
    show(clock())
    const timer = screen.getByRole('timer')
    expect(timer.textContent).toContain('3:20')
    expect(timer.textContent).toContain('of 9:00')
    expect(timer.textContent).toContain('behind by 0:20')
    expect(timer.textContent).toContain('over time')
    expect(screen.getByRole('button', { name: 'Pause' })).toBeDefined()
  })

  it('waits for the first step before it has begun, and says so', () => {
    show(clock({ phase: 'idle', elapsed: 0, stepElapsed: 0, step: 'in-time', talk: 'on-pace', off: 0 }))
    expect(screen.getByRole('timer').textContent).toContain('starts with the next step')
    expect(screen.getByRole('button', { name: 'Back to zero' })).toHaveProperty('disabled', true)
  })
})

it.each([
  ['connecting', 'Looking for the class’s screen …'],
  ['connected', 'Connected to the class’s screen'],
  ['alone', 'The class’s screen is not connected'],
] as const)('a window that is %s says so in words', (connection, words) => {
  show(<TalkStatus connection={connection} />)
  expect(screen.getByText(words)).toBeDefined()
})

describe('evidence for the class', () => {
  const ROW: EvidenceRow = {
    claim: 'mayor-mends-road',
    evidence: 'gazette-3',
    isPinned: true,
    statement: { ar: 'أصلح رئيس البلدية الطريق', en: 'The mayor mends the road' },
    publisher: { ar: 'الجريدة', en: 'The Gazette' },
    paragraph: 3,
    quote: { text: 'سيصلح رئيس البلدية الطريق', language: 'ar' },
    isShown: false,
  }

  it('is shown, hidden again, or judged', () => {
    const calls: string[] = []
    const view = (row: EvidenceRow) => (
      <EvidenceOffer
        rows={[row]}
        onShow={({ evidence }) => calls.push(`show ${evidence}`)}
        onHide={() => calls.push('hide')}
        onJudge={({ evidence }) => calls.push(`judge ${evidence}`)}
      />
    )
    show(view(ROW))
    fireEvent.click(screen.getByRole('button', { name: 'Show to the class' }))
    fireEvent.click(screen.getByRole('button', { name: 'Judge it together' }))
    cleanup()
    show(view({ ...ROW, isShown: true }))
    expect(screen.getByText('The class sees this')).toBeDefined()
    fireEvent.click(screen.getByRole('button', { name: 'Hide' }))
    expect(calls).toEqual(['show gazette-3', 'judge gazette-3', 'hide'])
  })

  it('keeps the article’s language for its words', () => {
    show(<EvidenceOffer rows={[ROW]} onShow={() => {}} onHide={() => {}} onJudge={() => {}} />)
    const quote = screen.getByText(ROW.quote?.text ?? '')
    expect([quote.lang, quote.dir]).toEqual(['ar', 'rtl'])
  })
})

describe('notes', () => {
  const NOTES = { kind: 'ready', text: { ar: 'انتظر قليلًا', en: 'Wait a little' } } as const
  const notes = (language: 'ar' | 'en') => (
    <NotesPanel
      notes={NOTES}
      language={language}
      onLanguage={() => {}}
      onRetry={() => {}}
      onCopyText={async () => true}
    />
  )

  it('stand in the presenter’s language, whatever the page around them speaks', () => {
    show(notes('ar'))
    const text = screen.getByText('انتظر قليلًا')
    expect([text.lang, text.dir]).toEqual(['ar', 'rtl'])
  })

  it('grow and shrink', () => {
    show(notes('en'))
    const size = () => Number.parseFloat(screen.getByText('Wait a little').style.fontSize)
    const before = size()
    fireEvent.click(screen.getByRole('button', { name: 'Larger notes' }))
    expect(size()).toBeGreaterThan(before)
    fireEvent.click(screen.getByRole('button', { name: 'Smaller notes' }))
    fireEvent.click(screen.getByRole('button', { name: 'Smaller notes' }))
    expect(size()).toBeLessThan(before)
    expect(screen.getByRole('button', { name: 'Smaller notes' })).toHaveProperty('disabled', true)
  })
})

describe('pen and laser', () => {
  it('stand at the same place of the picture whatever its size', () => {
    const layer = (zoom: number, x: number) => (
      <DrawingLayer
        strokes={[{ id: 1, points: [{ x: 10, y: 20 }] }]}
        laser={{ x: 100, y: 50 }}
        camera={{ zoom, pan: { x, y: 0 } }}
      />
    )
    const { container } = show(layer(2, 30))
    expect(container.querySelector('[data-laser]')?.getAttribute('transform')).toBe('translate(230 100)')
    expect(container.querySelector('path')?.getAttribute('d')).toBe('M50 40L50 40')
    cleanup()
    const other = show(layer(0.5, 0))
    expect(other.container.querySelector('[data-laser]')?.getAttribute('transform')).toBe('translate(50 25)')
  })

  it('draws from pen down to pen up and not before', () => {
    const drawn: (readonly [number, readonly Point[]])[] = []
    show(
      <DrawingPad
        tool="pen"
        toModel={({ x, y }) => ({ x: x / 2, y: y / 2 })}
        onLaser={() => {}}
        onDraw={(stroke, points) => drawn.push([stroke, points])}
        label="pen"
      />,
    )
    const pad = screen.getByRole('img', { name: 'pen' })
    fireEvent.pointerMove(pad, { clientX: 10, clientY: 10 })
    expect(drawn).toEqual([])
    fireEvent.pointerDown(pad, { clientX: 10, clientY: 10 })
    fireEvent.pointerMove(pad, { clientX: 20, clientY: 30 })
    fireEvent.pointerUp(pad)
    fireEvent.pointerMove(pad, { clientX: 40, clientY: 40 })
    expect(drawn.map(([, points]) => points)).toEqual([[{ x: 5, y: 5 }], [{ x: 10, y: 15 }]])
    expect(new Set(drawn.map(([stroke]) => stroke)).size).toBe(1)
  })
})

it('the way through the story ends at its ends, and what lies over a step is said to be on', () => {
  const controls = (at: number) => (
    <StepControls
      steps={['One', 'Two']}
      at={at}
      isBlank
      isAsking={null}
      onPrevious={() => {}}
      onNext={() => {}}
      onGo={() => {}}
      onBlank={() => {}}
      onAsk={() => {}}
    />
  )
  show(controls(0))
  expect(screen.getByRole('button', { name: 'Previous step' })).toHaveProperty('disabled', true)
  expect(screen.getByRole('button', { name: 'Show the step again' }).getAttribute('aria-pressed')).toBe(
    'true',
  )
  expect(screen.queryByRole('button', { name: 'Show the question' })).toBeNull()
  cleanup()
  show(controls(1))
  expect(screen.getByRole('button', { name: 'Next step' })).toHaveProperty('disabled', true)
})
