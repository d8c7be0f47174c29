import type { EdtfDate } from '#graph-data/schema/edtf.ts'
import type { Dated } from './dated-claims.ts'
import type { TimeAxis, TimeBin } from './time-axis.ts'

/** How sure it is that a date falls into a stretch: `certain`, or `possible` as one among others. */
export type Presence = 'certain' | 'possible'

/**
 * Whether a date falls into a stretch of time.
 *
 * A date that is one moment, however roughly known (`2024`, `[2024-08..2024-11]`), is certain only where all its days
 * lie in the stretch. An interval (`2024/2026`) holds throughout, so it is certain wherever it reaches; an open end of it
 * (`../2024`) is certain only up against the end that is known. A doubtful date (`?`, `~`) is never certain.
 *
 * @returns `null` where they share no day
 */
export function presenceIn(date: EdtfDate, { from, to }: Pick<TimeBin, 'from' | 'to'>): Presence | null {
  const { start, end, kind } = date
  if ((start !== null && start > to) || (end !== null && end < from)) return null
  if (date.uncertain || date.approximate) return 'possible'
  const isAll = start !== null && start >= from && end !== null && end <= to
  if (isAll) return 'certain'
  if (kind !== 'interval') return 'possible'
  if (start === null) return end !== null && end <= to ? 'certain' : 'possible'
  return end === null && start < from ? 'possible' : 'certain'
}

/** What falls into a bin. */
export interface BinCount {
  readonly certain: number
  readonly possible: number
}

/** How many claims fall into each bin of the axis; a claim with several dates counts once in a bin, as surely as any. */
export function countBins(axis: TimeAxis, dated: readonly Dated[]): readonly BinCount[] {
  return axis.bins.map((bin) => {
    const certain = new Set<string>()
    const possible = new Set<string>()
    for (const { id, date } of dated) {
      const presence = presenceIn(date, bin)
      if (presence === 'certain') certain.add(id)
      else if (presence === 'possible') possible.add(id)
    }
    return { certain: certain.size, possible: [...possible].filter((id) => !certain.has(id)).length }
  })
}
