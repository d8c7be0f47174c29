const PRECISIONS = ['day', 'month', 'season', 'year'] as const
/** How exactly a date is known; of an interval, its coarser end. */
export type EdtfPrecision = (typeof PRECISIONS)[number]

/** What an EDTF string of the subset says. Days are ISO (`2024-12-06`), inclusive; null is an open end. */
export interface EdtfDate {
  /** `date`: one day, month, season or year; `interval`: throughout `a/b`; `within`: some time in `[a..b]`. */
  readonly kind: 'date' | 'interval' | 'within'
  readonly start: string | null
  readonly end: string | null
  readonly precision: EdtfPrecision
  /** Written with `?` or `%`: the source may be wrong. */
  readonly uncertain: boolean
  /** Written with `~` or `%`: about then. */
  readonly approximate: boolean
}

const DATE = /^([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?([?~%])?$/
/** First and last month of EDTF seasons 21 to 24; a winter ends in the year after the one it is named by. */
const SEASONS: ReadonlyMap<number, readonly [number, number]> = new Map([
  [21, [3, 5]],
  [22, [6, 8]],
  [23, [9, 11]],
  [24, [12, 14]],
])

/**
 * Reads a date of the EDTF subset (ISO 8601-2 level 1 in part): `2024`, `2024-12`, `2024-12-06`, seasons `2024-21` to
 * `2024-24` (northern, by months), each with `?`, `~` or `%`; `a/b`, `../b`, `a/..`; `[a..b]`, `[..b]`, `[a..]`.
 *
 * @returns null where the text is none of these, a day does not exist or the ends are the wrong way round
 */
export function parseEdtf(text: string): EdtfDate | null {
  if (text.startsWith('[') && text.endsWith(']')) {
    const [from, to, ...rest] = text.slice(1, -1).split('..')
    return from === undefined || to === undefined || rest.length > 0 ? null : between('within', from, to)
  }
  const [from, to, ...rest] = text.split('/')
  if (from === undefined || rest.length > 0) return null
  if (to === undefined) return parseDate(from)
  if (from === '' || to === '') return null
  return between('interval', from === '..' ? '' : from, to === '..' ? '' : to)
}

/**
 * Orders EDTF strings by their first day, then their last, for `sort`: an open start comes first, an open end last,
 * what does not parse after all else.
 */
export function compareEdtf(a: string, b: string): number {
  const [one, other] = [parseEdtf(a), parseEdtf(b)]
  if (one === null || other === null) return Number(one === null) - Number(other === null)
  return order(one.start ?? '', other.start ?? '') || order(one.end ?? '~', other.end ?? '~')
}

/**
 * Whether all of `b` lies in `a`, so that `b` can be a more exact statement of `a`: `2024-12` includes `2024-12-06`.
 * Doubt marks do not widen a date. False where either does not parse.
 */
export function edtfIncludes(a: string, b: string): boolean {
  const [outer, inner] = [parseEdtf(a), parseEdtf(b)]
  if (outer === null || inner === null) return false
  const startsIn = outer.start === null || (inner.start !== null && inner.start >= outer.start)
  return startsIn && (outer.end === null || (inner.end !== null && inner.end <= outer.end))
}

function between(kind: 'interval' | 'within', from: string, to: string): EdtfDate | null {
  const first = from === '' ? undefined : parseDate(from)
  const last = to === '' ? undefined : parseDate(to)
  if (first === null || last === null) return null
  const ends = [first, last].filter((date) => date !== undefined)
  const start = first?.start ?? null
  const end = last?.end ?? null
  if (ends.length === 0 || (start !== null && end !== null && end < start)) return null
  const coarsest = Math.max(...ends.map((date) => PRECISIONS.indexOf(date.precision)))
  return {
    kind,
    start,
    end,
    precision: PRECISIONS[coarsest] ?? 'year',
    uncertain: ends.some((date) => date.uncertain),
    approximate: ends.some((date) => date.approximate),
  }
}

function parseDate(text: string): EdtfDate | null {
  const [, yearText, monthText, dayText, doubt] = DATE.exec(text) ?? []
  if (yearText === undefined) return null
  const span = daysOf(Number(yearText), monthText, dayText)
  if (span === null) return null
  return {
    kind: 'date',
    ...span,
    uncertain: doubt === '?' || doubt === '%',
    approximate: doubt === '~' || doubt === '%',
  }
}

function daysOf(
  year: number,
  monthText: string | undefined,
  dayText: string | undefined,
): Pick<EdtfDate, 'start' | 'end' | 'precision'> | null {
  if (monthText === undefined) return { start: iso(year, 1, 1), end: iso(year, 12, 31), precision: 'year' }
  const month = Number(monthText)
  const season = SEASONS.get(month)
  if (season !== undefined && dayText === undefined) {
    return { start: iso(year, season[0], 1), end: iso(year, season[1] + 1, 0), precision: 'season' }
  }
  if (month < 1 || month > 12) return null
  if (dayText === undefined)
    return { start: iso(year, month, 1), end: iso(year, month + 1, 0), precision: 'month' }
  const day = iso(year, month, Number(dayText))
  return day === `${text4(year)}-${monthText}-${dayText}` ? { start: day, end: day, precision: 'day' } : null
}

/** Months and days past the end carry over, day 0 is the last of the month before: as `Date` counts. */
function iso(year: number, month: number, day: number): string {
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return `${text4(date.getUTCFullYear())}-${date.toISOString().slice(-19, -14)}`
}

const text4 = (year: number): string => String(year).padStart(4, '0')

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
