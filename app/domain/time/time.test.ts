import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { type EdtfDate, parseEdtf } from '#graph-data/schema/edtf.ts'
import { evidenceFactsOf } from '../filter/evidence-facts.ts'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { datedArticles, datedClaims, datedEvents } from './dated-claims.ts'
import { dayNumber, isoDay } from './day-number.ts'
import { countBins, presenceIn } from './presence.ts'
import { binAt, MAX_BINS, startOf, timeAxis } from './time-axis.ts'
import { filterOf, isWhole, rangeBetween, rangeOf, steppedRange, wholeRange } from './time-range.ts'

const read = (edtf: string): EdtfDate => {
  const date = parseEdtf(edtf)
  if (!date) throw new Error(`${edtf} does not parse`)
  return date
}

const bins = (...edtf: readonly string[]): string =>
  (timeAxis(edtf.map(read))?.bins ?? []).map(({ from, to }) => `${from} ${to}`).join(', ')

const day = fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2200-12-31') }).map(isoDay)

/** Dates of all forms, closed and open, doubtful or not. */
const anyEdtf = fc.oneof(
  day,
  day.map((text) => text.slice(0, 7)),
  day.map((text) => `${text.slice(0, 4)}?`),
  fc.tuple(day, day).map((ends) => ends.toSorted().join('/')),
  fc.tuple(day, day).map((ends) => `[${ends.toSorted().join('..')}]`),
  day.map((text) => `../${text}`),
  day.map((text) => `${text}/..`),
)

describe('days', () => {
  test.prop([fc.integer({ min: -700_000, max: 2_900_000 })])('are counted there and back', (days) => {
    expect(dayNumber(isoDay(days))).toBe(days)
  })
})

describe('the axis', () => {
  it('is cut where something begins or ends, and nowhere else', () => {
    expect(bins('2024-12-06', '2024')).toBe(
      '2024-01-01 2024-12-05, 2024-12-06 2024-12-06, 2024-12-07 2024-12-31',
    )
    expect(bins('2024-02', '2026')).toBe(
      '2024-02-01 2024-02-29, 2024-03-01 2025-12-31, 2026-01-01 2026-12-31',
    )
  })

  it('stands on the known end of an open date, and does not stand on nothing', () => {
    expect(bins('../2024-07-31')).toBe('2024-07-31 2024-07-31')
    expect(timeAxis([])).toBeNull()
  })

  it('is cut by months or years where days are too many', () => {
    const days = Array.from({ length: 400 }, (_, at) => read(isoDay(dayNumber('2020-01-01') + at * 3)))
    expect(timeAxis(days)?.unit).toBe('month')
    const months = Array.from({ length: 200 }, (_, at) => read(`${1900 + at}-05`))
    expect(timeAxis(months)?.unit).toBe('year')
  })

  test.prop([fc.array(anyEdtf, { minLength: 1, maxLength: 40 })])(
    'has bins that touch, fill it, and homogeneous ones where it is cut by days',
    (texts) => {
      const dates = texts.map(read)
      const axis = timeAxis(dates)
      if (!axis) throw new Error('there are dates')
      expect(axis.bins.length).toBeLessThanOrEqual(axis.unit === 'year' ? 402 : MAX_BINS)
      expect(axis.bins.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(1)
      for (const [at, bin] of axis.bins.entries()) {
        expect(bin.from <= bin.to).toBe(true)
        const next = axis.bins[at + 1]
        if (next) expect(dayNumber(next.from)).toBe(dayNumber(bin.to) + 1)
        expect(binAt(axis, startOf(axis, at) + bin.width / 2)).toBe(at)
        if (axis.unit !== 'day') continue
        for (const { start, end } of dates) {
          const isInside = (edge: string | null): boolean =>
            edge !== null && edge > bin.from && edge <= bin.to
          expect(isInside(start) && start !== null && end !== null).toBe(false)
        }
      }
    },
  )

  test.prop([fc.array(anyEdtf, { minLength: 1, maxLength: 40 })])('shows every date somewhere', (texts) => {
    const dated = texts.map((edtf, at) => ({ id: String(at), edtf, date: read(edtf) }))
    const axis = timeAxis(dated.map(({ date }) => date))
    if (!axis) throw new Error('there are dates')
    for (const one of dated) {
      const counts = countBins(axis, [one])
      expect(counts.some(({ certain, possible }) => certain + possible > 0)).toBe(true)
      // One moment cannot be certain in two places.
      const certain = counts.filter((count) => count.certain > 0).length
      if (one.date.kind !== 'interval') expect(certain).toBeLessThanOrEqual(1)
    }
  })
})

describe('a date in a stretch', () => {
  const within = (edtf: string, stretch: string) => {
    const { start, end } = read(stretch)
    return presenceIn(read(edtf), { from: start ?? '', to: end ?? '' })
  }

  it('is certain where all its days lie in it, possible where some do, absent where none does', () => {
    expect(within('2024-12-06', '2024-12')).toBe('certain')
    expect(within('2024', '2024-12')).toBe('possible')
    expect(within('[2024-08..2024-11]', '2024-11')).toBe('possible')
    expect(within('2024-11-30', '2024-12')).toBeNull()
  })

  it('is never certain when it is doubtful', () => {
    expect(within('2024-12-06?', '2024-12')).toBe('possible')
    expect(within('2024-12~', '2024-12')).toBe('possible')
  })

  it('holds throughout an interval, but an open end is known only beside the end that is', () => {
    expect(within('2024/2026', '2025-03')).toBe('certain')
    expect(within('../2024-07', '2024-07')).toBe('certain')
    expect(within('../2024-07', '1990')).toBe('possible')
    expect(within('2024-07/..', '2024')).toBe('certain')
    expect(within('2024-07/..', '2031')).toBe('possible')
  })

  it('counts a claim once in a bin, as surely as any of its dates', () => {
    const axis = timeAxis([read('2024-12-06')])
    if (!axis) throw new Error('there is a date')
    const twice = ['2024', '2024-12-06'].map((edtf) => ({ id: 'one', edtf, date: read(edtf) }))
    expect(countBins(axis, twice)).toEqual([{ certain: 1, possible: 0 }])
  })
})

describe('a range', () => {
  const axis = timeAxis(['2021', '2022', '2023', '2024'].map(read))
  if (!axis) throw new Error('there are dates')
  const how = { basis: 'holds', undated: false } as const

  it('becomes a filter that is open where it reaches the end of the axis, and none where it is all of it', () => {
    expect(filterOf(axis, { first: 1, end: 3 }, how)).toEqual({
      ...how,
      from: '2022-01-01',
      to: '2023-12-31',
    })
    expect(filterOf(axis, { first: 2, end: 4 }, how)).toEqual({ ...how, from: '2023-01-01', to: null })
    expect(filterOf(axis, wholeRange(axis), how)).toBeNull()
  })

  test.prop([fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 })])(
    'comes back from its filter, and is never empty',
    (one, other) => {
      const range = rangeBetween(axis, one, other)
      expect(range.end).toBeGreaterThan(range.first)
      const filter = filterOf(axis, range, how)
      expect(filter ? rangeOf(axis, filter) : wholeRange(axis)).toEqual(range)
    },
  )

  it('is the nearest where a filter lies beyond the axis', () => {
    expect(rangeOf(axis, { from: '2040-01-01', to: null })).toEqual({ first: 3, end: 4 })
    expect(rangeOf(axis, { from: null, to: '1990-01-01' })).toEqual({ first: 0, end: 1 })
  })

  it('steps at its width to the end and no further, or grows from the beginning', () => {
    expect(steppedRange(axis, { first: 0, end: 2 }, 1, false)).toEqual({ first: 1, end: 3 })
    expect(steppedRange(axis, { first: 2, end: 4 }, 1, false)).toBeNull()
    expect(steppedRange(axis, { first: 0, end: 2 }, -1, false)).toBeNull()
    expect(steppedRange(axis, wholeRange(axis), 1, false)).toEqual({ first: 0, end: 1 })
    expect(steppedRange(axis, wholeRange(axis), -1, false)).toEqual({ first: 3, end: 4 })
    expect(steppedRange(axis, { first: 0, end: 2 }, 1, true)).toEqual({ first: 0, end: 3 })
    expect(steppedRange(axis, { first: 0, end: 1 }, -1, true)).toBeNull()
    expect(isWhole(axis, { first: 0, end: 4 })).toBe(true)
  })
})

describe('the dates of claims', () => {
  const { core, detail } = sampleFiles()
  const index = sampleIndex()

  it('are those of which they hold, or those on which they were said, else published', () => {
    const holds = datedClaims(index, core.claims, 'holds', null)
    expect(holds.dated.map(({ id }) => id)).toEqual(
      core.claims.flatMap(({ id, when }) => (when === undefined ? [] : [id])),
    )
    expect(holds.undated.length).toBe(core.claims.length - holds.dated.length)
    const said = datedClaims(index, core.claims, 'said', evidenceFactsOf(detail))
    expect(said.undated).toEqual([])
  })

  it('date the events and documents they are about by the earliest', () => {
    const event = core.entities.find(({ kind }) => kind === 'document')
    const claim = core.claims.find(({ object }) => object === event?.id)
    if (!event || !claim) throw new Error('the sample has none')
    const claims = ['2031-05', '2030', '2032'].map((when) => ({ ...claim, when }))
    expect(datedEvents(index, claims).find(({ id }) => id === event.id)?.edtf).toBe('2030')
  })

  it('of articles stand in their order', () => {
    const days = datedArticles(index).map(({ date }) => date.start ?? '')
    expect(days).toEqual(days.toSorted())
  })
})
