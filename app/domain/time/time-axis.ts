import type { EdtfDate } from '#graph-data/schema/edtf.ts'
import { dayNumber, isoDay } from './day-number.ts'

/** A stretch of the axis in which nothing begins and nothing ends. Days are ISO, both included. */
export interface TimeBin {
  readonly from: string
  readonly to: string
  /** Width on the screen as a share of the whole; see `widthOf`. */
  readonly width: number
}

/** An axis cut at every day on which something begins or ends; bins touch one another. */
export interface TimeAxis {
  /** How finely it is cut: where days give too many bins, months or years. */
  readonly unit: 'day' | 'month' | 'year'
  /** At least one. */
  readonly bins: readonly TimeBin[]
}

/** More bins are too thin for a finger and too many presses of a key. */
export const MAX_BINS = 90

const UNITS = ['day', 'month', 'year'] as const

/**
 * The axis of some dates: every step on it is a change, and stretches in which nothing changes are one step, however
 * long. Its spacing is therefore not to scale, which the view says.
 *
 * @returns `null` if no date has a known end: there is nothing to stand on
 */
export function timeAxis(dates: readonly EdtfDate[]): TimeAxis | null {
  for (const unit of UNITS) {
    const edges = edgesOf(dates, unit)
    if (edges.length === 0) return null
    if (edges.length - 1 <= MAX_BINS || unit === 'year') return { unit, bins: binsOf(edges) }
  }
  return null
}

/** First days of bins in order, and the day after the last bin. */
function edgesOf(dates: readonly EdtfDate[], unit: TimeAxis['unit']): readonly number[] {
  const edges = new Set<number>()
  for (const { start, end } of dates) {
    // A date that is open at one end still has a day of its own at the other.
    const first = start ?? end
    const last = end ?? start
    if (first !== null) edges.add(floorOf(start === null ? first : start, unit))
    if (last !== null) edges.add(nextOf(last, unit))
  }
  return [...edges].sort((a, b) => a - b)
}

function floorOf(day: string, unit: TimeAxis['unit']): number {
  if (unit === 'day') return dayNumber(day)
  return dayNumber(unit === 'month' ? `${day.slice(0, 7)}-01` : `${day.slice(0, 4)}-01-01`)
}

/** The first day after the day, month or year. */
function nextOf(day: string, unit: TimeAxis['unit']): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  if (unit === 'year') return dayNumber(`${year + 1}-01-01`)
  return unit === 'month' ? dayNumber(`${year}-${month + 1}-01`) : dayNumber(`${year}-${month}-${date}`) + 1
}

function binsOf(edges: readonly number[]): readonly TimeBin[] {
  const spans = edges.slice(0, -1).map((edge, at) => ({ edge, days: (edges[at + 1] ?? edge) - edge }))
  const total = spans.reduce((sum, { days }) => sum + widthOf(days), 0)
  return spans.map(({ edge, days }) => ({
    from: isoDay(edge),
    to: isoDay(edge + days - 1),
    width: widthOf(days) / total,
  }))
}

/** A day is one, a month about two, a year about three: long empty stretches must not crowd out the days that count. */
const widthOf = (days: number): number => 1 + 0.75 * Math.log10(days)

/** Where a bin begins, as a share of the whole from the earliest; of the bin after the last, where the axis ends. */
export function startOf(axis: TimeAxis, bin: number): number {
  let sum = 0
  for (const { width } of axis.bins.slice(0, bin)) sum += width
  return Math.min(sum, 1)
}

/** The bin at a share of the axis, the nearest beyond its ends. */
export function binAt(axis: TimeAxis, share: number): number {
  let sum = 0
  for (const [at, { width }] of axis.bins.entries()) {
    sum += width
    if (share < sum) return at
  }
  return axis.bins.length - 1
}
