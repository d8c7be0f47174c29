// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { ar } from '../i18n/messages.ar.ts'
import { en } from '../i18n/messages.en.ts'
import { TextProvider } from '../i18n/text-context.tsx'
import { Timeline } from './Timeline.tsx'
import type { TimelineModel, TimelineProps } from './timeline-model.ts'
import { fixedEnd, rangeTo } from './use-brush.ts'

afterEach(cleanup)

const bin = (from: string, to: string, start: number, width: number) => ({
  from,
  to,
  start,
  width,
  certain: 2,
  possible: 1,
})

const BINS = [
  bin('2029-01-01', '2029-12-31', 0, 0.25),
  bin('2030-01-01', '2030-01-01', 0.25, 0.25),
  bin('2030-01-02', '2031-12-31', 0.5, 0.5),
]

const MODEL: TimelineModel = {
  bins: BINS,
  marks: [
    {
      id: 'flood',
      label: { ar: 'الفيضان', en: 'Flood' },
      when: '2030-01-01',
      start: 0.25,
      end: 0.5,
      isOpen: false,
    },
    {
      id: 'works',
      label: { ar: 'الأشغال', en: 'Works' },
      when: '2030/2031',
      start: 0.25,
      end: 1,
      isOpen: true,
    },
  ],
  ticks: [{ year: '2029', start: 0, rank: 0 }],
  range: { first: 0, end: 3 },
  dated: 5,
  inRange: 5,
  undated: 4,
  known: null,
}

function show(change: Partial<TimelineProps> = {}, language: 'ar' | 'en' = 'en'): string[] {
  const calls: string[] = []
  render(
    <TextProvider language={language} digits="latn" messages={language === 'ar' ? ar : en}>
      <Timeline
        model={MODEL}
        basis="holds"
        isUndatedShown={false}
        isPlaying={false}
        canStep={{ back: true, on: true }}
        onBasis={(basis) => calls.push(`basis ${basis}`)}
        onRange={({ first, end }) => calls.push(`range ${first} ${end}`)}
        onStep={(by) => calls.push(`step ${by}`)}
        onPlay={(isPlaying) => calls.push(`play ${isPlaying}`)}
        onKnown={(isKnown) => calls.push(`known ${isKnown}`)}
        onUndated={(isShown) => calls.push(`undated ${isShown}`)}
        onAll={() => calls.push('all')}
        onOpenMark={(id) => calls.push(`open ${id}`)}
        onFold={() => calls.push('fold')}
        {...change}
      />
    </TextProvider>,
  )
  return calls
}

describe('the timeline', () => {
  it('has an end each for beginning and end, which speak in dates and cannot cross', () => {
    const calls = show({ model: { ...MODEL, range: { first: 1, end: 2 } } })
    const from = screen.getByRole('slider', { name: 'From' })
    const upTo = screen.getByRole('slider', { name: 'Up to' })
    expect(from.getAttribute('aria-valuetext')).toBe('1 January 2030')
    expect([from.getAttribute('max'), upTo.getAttribute('min')]).toEqual(['1', '2'])
    fireEvent.change(upTo, { target: { value: '3' } })
    fireEvent.change(from, { target: { value: '0' } })
    expect(calls).toEqual(['range 1 3', 'range 0 2'])
  })

  it('says a stretch as shortly as it can be said, and offers what has no date', () => {
    const calls = show({ model: { ...MODEL, range: { first: 0, end: 1 }, inRange: 2 } })
    expect(screen.getByText('2029: 2 of 5 dated claims')).toBeTruthy()
    fireEvent.click(screen.getByLabelText('and 4 without a date'))
    fireEvent.click(screen.getByRole('button', { name: 'All of time' }))
    expect(calls).toEqual(['undated true', 'all'])
  })

  it('plays, steps, changes the time that counts, and is folded away', () => {
    const calls = show()
    fireEvent.click(screen.getByRole('button', { name: 'Play' }))
    fireEvent.click(screen.getByRole('button', { name: 'One step on' }))
    fireEvent.click(screen.getByLabelText('When it was said'))
    fireEvent.click(screen.getByRole('button', { name: 'Known by a day' }))
    fireEvent.click(screen.getByRole('button', { name: 'Fold the timeline away' }))
    expect(calls).toEqual(['play true', 'step 1', 'basis said', 'known true', 'fold'])
  })

  it('tells what was known by a day, as it stood then', () => {
    const known = { claims: 3, of: 9, statuses: [{ status: 'supported' as const, count: 3 }] }
    show({ basis: 'said', model: { ...MODEL, range: { first: 0, end: 2 }, known } })
    expect(
      screen.getByText('By the end of 1 January 2030, 3 of 9 claims had been told (Supported 3)'),
    ).toBeTruthy()
    expect(screen.queryByRole('slider', { name: 'From' })).toBeNull()
  })

  it('opens an event, and arrows lead along the line of reading', () => {
    const calls = show({}, 'ar')
    const [first, second] = screen.getAllByRole('button', { name: /الفيضان|الأشغال/ })
    first?.focus()
    if (first) fireEvent.keyDown(first, { key: 'ArrowLeft' })
    expect(document.activeElement).toBe(second)
    if (second) fireEvent.click(second)
    expect(calls).toEqual(['open works'])
  })

  it('says so where nothing has a date', () => {
    show({ model: null, canStep: { back: false, on: false } })
    expect(screen.getByText('Nothing in view has a date of this kind.')).toBeTruthy()
    expect(screen.getByRole('button', { name: 'Play' })).toHaveProperty('disabled', true)
  })
})

describe('brushing', () => {
  const brush = { bins: BINS, isKnown: false, onRange: () => {} }

  it('takes hold of the nearer end, and the other end stays', () => {
    const range = { first: 1, end: 2 }
    expect(rangeTo(BINS, fixedEnd({ ...brush, range }, 0.26, 400), 0.1)).toEqual({ first: 0, end: 2 })
    expect(rangeTo(BINS, fixedEnd({ ...brush, range }, 0.49, 400), 0.9)).toEqual({ first: 1, end: 3 })
  })

  it('draws a new stretch elsewhere, one step where it is only tapped', () => {
    const range = { first: 0, end: 1 }
    expect(rangeTo(BINS, fixedEnd({ ...brush, range }, 0.75, 400), 0.75)).toEqual({ first: 2, end: 3 })
    expect(rangeTo(BINS, 0.75, 0.3)).toEqual({ first: 1, end: 3 })
    expect(rangeTo(BINS, 0.3, 1)).toEqual({ first: 1, end: 3 })
  })
})
