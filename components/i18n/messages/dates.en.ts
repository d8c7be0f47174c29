import type { FormatNumber } from '../plural.ts'

/** Words for dates. Numbers come as text already: a year is never grouped. */
export const datesEn = (_: FormatNumber) => ({
  months: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ] as readonly string[],
  /** EDTF seasons 21 to 24. */
  seasons: ['spring', 'summer', 'autumn', 'winter'] as readonly string[],
  day: (p: { day: string; month: string; year: string }) => `${p.day} ${p.month} ${p.year}`,
  month: (p: { month: string; year: string }) => `${p.month} ${p.year}`,
  season: (p: { season: string; year: string }) => `${p.season} ${p.year}`,
  year: (p: { year: string }) => p.year,
  uncertain: (p: { date: string }) => `${p.date} (uncertain)`,
  approximate: (p: { date: string }) => `about ${p.date}`,
  approximateUncertain: (p: { date: string }) => `about ${p.date} (uncertain)`,
  throughout: (p: { from: string; to: string }) => `from ${p.from} to ${p.to}`,
  within: (p: { from: string; to: string }) => `some time from ${p.from} to ${p.to}`,
  upTo: (p: { to: string }) => `up to ${p.to}`,
  since: (p: { from: string }) => `from ${p.from} on`,
  span: (p: { from: string; to: string }) => `${p.from} – ${p.to}`,
  unreadable: (p: { date: string }) => `date not readable: ${p.date}`,
})
