import type { Digits } from './language.ts'
import type { datesEn } from './messages/dates.en.ts'

type DateWords = ReturnType<typeof datesEn>

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([?~%])?$/
const ARABIC_DIGITS = '٠١٢٣٤٥٦٧٨٩'

/**
 * Put a date of the EDTF subset into words.
 *
 * `a/b` reads as a stretch, `[a..b]` as some time within it, an open end as "up to" or "from … on";
 * `?` is uncertain, `~` approximate, `%` both. Numbers are never grouped.
 *
 * @param edtf as it stands in the data: `2024-12-06`, `[2024-08..2024-11]`, `../2024`
 * @returns a phrase; for a text that is no such date, a phrase that says so and shows it
 */
export function edtfText(edtf: string, words: DateWords, digits: Digits): string {
  return phrase(edtf.trim(), words, digits) ?? words.unreadable({ date: edtf })
}

function phrase(edtf: string, words: DateWords, digits: Digits): string | null {
  const set = /^\[(.*)\.\.(.*)\]$/.exec(edtf)
  if (set !== null) return range(set[1] ?? '', set[2] ?? '', { words, digits, both: words.within })
  const slash = edtf.indexOf('/')
  if (slash < 0) return point(edtf, words, digits)
  return range(edtf.slice(0, slash), edtf.slice(slash + 1), { words, digits, both: words.throughout })
}

function range(
  first: string,
  last: string,
  how: { words: DateWords; digits: Digits; both: DateWords['throughout'] },
): string | null {
  const { words, digits, both } = how
  const isOpen = (side: string) => side === '' || side === '..'
  const from = isOpen(first) ? '' : point(first, words, digits)
  const to = isOpen(last) ? '' : point(last, words, digits)
  if (from === null || to === null || (from === '' && to === '')) return null
  if (from === '') return words.upTo({ to })
  if (to === '') return words.since({ from })
  return both({ from, to })
}

function point(edtf: string, words: DateWords, digits: Digits): string | null {
  const parts = DATE.exec(edtf)
  if (parts === null) return null
  const [, year = '', month, day, qualifier] = parts
  const date = plainDate({ year: inDigits(year, digits), month, day }, words, digits)
  if (date === null) return null
  if (qualifier === '?') return words.uncertain({ date })
  if (qualifier === '~') return words.approximate({ date })
  if (qualifier === '%') return words.approximateUncertain({ date })
  return date
}

function plainDate(
  parts: { year: string; month: string | undefined; day: string | undefined },
  words: DateWords,
  digits: Digits,
): string | null {
  const { year, month, day } = parts
  if (month === undefined) return words.year({ year })
  const season = words.seasons[Number(month) - 21]
  if (season !== undefined && day === undefined) return words.season({ season, year })
  const name = words.months[Number(month) - 1]
  if (name === undefined) return null
  if (day === undefined) return words.month({ month: name, year })
  if (Number(day) < 1 || Number(day) > 31) return null
  return words.day({ day: inDigits(String(Number(day)), digits), month: name, year })
}

function inDigits(digitsText: string, digits: Digits): string {
  if (digits === 'latn') return digitsText
  return digitsText.replace(/\d/g, (digit) => ARABIC_DIGITS[Number(digit)] ?? digit)
}
