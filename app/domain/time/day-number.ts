const DAY_MS = 86_400_000

/** Days since 1 January 1970, UTC, of an ISO day (`2024-12-06`); negative before it. */
export const dayNumber = (isoDay: string): number => {
  const [year = 0, month = 1, day = 1] = isoDay.split('-').map(Number)
  const date = new Date(0)
  date.setUTCFullYear(year, month - 1, day)
  return Math.round(date.getTime() / DAY_MS)
}

/** The ISO day of a number of days since 1 January 1970, for the years 0 to 9999. Inverse of `dayNumber`. */
export function isoDay(days: number): string {
  const date = new Date(days * DAY_MS)
  return `${String(date.getUTCFullYear()).padStart(4, '0')}-${date.toISOString().slice(-19, -14)}`
}
