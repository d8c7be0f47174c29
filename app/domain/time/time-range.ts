import type { TimeBasis, TimeFilter } from '../filter/view-filter.ts'
import type { TimeAxis } from './time-axis.ts'

/** Bins of an axis: from the first, up to and without the last; at least one. */
export interface BinRange {
  readonly first: number
  readonly end: number
}

export const wholeRange = (axis: TimeAxis): BinRange => ({ first: 0, end: axis.bins.length })

export const isWhole = (axis: TimeAxis, { first, end }: BinRange): boolean =>
  first === 0 && end === axis.bins.length

/** A range with its ends on the axis and in order, at least one bin wide. */
export function rangeBetween(axis: TimeAxis, one: number, other: number): BinRange {
  const count = axis.bins.length
  const first = Math.max(0, Math.min(one, other, count - 1))
  const end = Math.min(count, Math.max(one, other, first + 1))
  return { first, end }
}

/** The bins that a filter reaches; the nearest one where it lies beyond the axis. */
export function rangeOf(axis: TimeAxis, filter: Pick<TimeFilter, 'from' | 'to'>): BinRange {
  const { from, to } = filter
  const { bins } = axis
  const firstBin = from === null ? 0 : bins.findIndex((bin) => bin.to >= from)
  const lastBin = to === null ? bins.length - 1 : bins.findLastIndex((bin) => bin.from <= to)
  const first = firstBin < 0 ? bins.length - 1 : firstBin
  return rangeBetween(axis, first, Math.max(lastBin, 0) + 1)
}

/**
 * The filter of a range. At the ends of the axis it is open, so that what lies beyond (another view's dates) counts too.
 *
 * @returns `null` for the whole axis: nothing is asked
 */
export function filterOf(
  axis: TimeAxis,
  range: BinRange,
  { basis, undated }: { readonly basis: TimeBasis; readonly undated: boolean },
): TimeFilter | null {
  if (isWhole(axis, range)) return null
  const from = range.first === 0 ? null : (axis.bins[range.first]?.from ?? null)
  const to = range.end === axis.bins.length ? null : (axis.bins[range.end - 1]?.to ?? null)
  return { basis, from, to, undated }
}

/**
 * The next range of the same width, or the one before; of the whole axis, its first or last bin. A range that begins at
 * the start of the axis and is `growing` keeps its beginning.
 *
 * @returns `null` where there is none
 */
export function steppedRange(axis: TimeAxis, range: BinRange, by: 1 | -1, growing: boolean): BinRange | null {
  const count = axis.bins.length
  if (isWhole(axis, range)) {
    if (growing) return by > 0 ? { first: 0, end: 1 } : count > 1 ? { first: 0, end: count - 1 } : null
    return by > 0 ? { first: 0, end: 1 } : { first: count - 1, end: count }
  }
  const end = range.end + by
  if (growing) return end < 1 || end > count ? null : { first: 0, end }
  const first = range.first + by
  return first < 0 || end > count ? null : { first, end }
}
