import { relative } from 'node:path'
import type { Language } from '../schema/primitives.ts'
import type { NotRun } from '../validate/validate-collection.ts'
import type { OriginalsFolder } from './originals-folder.ts'
import type { PlacedIssue } from './read-collection.ts'

/** One line for each issue, `file:line:column code message`, errors first, files relative to `from`. */
export function printIssues(issues: readonly PlacedIssue[], language: Language, from: string): string {
  const sorted = [...issues].sort((a, b) => severityRank(a) - severityRank(b) || comparePlaces(a, b))
  return sorted
    .map((issue) => `${printPlace(issue, from)} ${printCode(issue)} ${issue.text[language]}\n`)
    .join('')
}

/** Says which rules did not run and why, one line for each reason; empty where all ran. */
export function printNotRun(notRun: readonly NotRun[], language: Language): string {
  const reasons = [...new Set(notRun.map((one) => one.reason[language]))]
  return reasons
    .map((reason) => {
      const codes = notRun.filter((one) => one.reason[language] === reason).map((one) => one.code)
      return language === 'ar'
        ? `لم تُفحص: ${codes.join('، ')}: ${reason}\n`
        : `not run: ${codes.join(', ')}: ${reason}\n`
    })
    .join('')
}

/** Which files were no article, and which articles had no file; empty where all were matched. */
export function printOriginals({ unknown, missing }: OriginalsFolder, language: Language): string {
  const isArabic = language === 'ar'
  const files = isArabic ? 'ملفات ليس فيها مقال من المجموعة' : 'files that hold no article of the collection'
  const articles = isArabic ? 'مقالات بلا أصل' : 'articles without an original'
  const separator = isArabic ? '، ' : ', '
  return [
    ...(unknown.length > 0 ? [`${files}: ${unknown.join(separator)}\n`] : []),
    ...(missing.length > 0 ? [`${articles}: ${missing.join(separator)}\n`] : []),
  ].join('')
}

/** `3 errors, 1 warning` */
export function printCounts(issues: readonly PlacedIssue[], language: Language): string {
  const errors = issues.filter((issue) => issue.severity === 'error').length
  const warnings = issues.length - errors
  if (language === 'ar') return `الأخطاء: ${errors}، التنبيهات: ${warnings}\n`
  return `${errors} ${errors === 1 ? 'error' : 'errors'}, ${warnings} ${warnings === 1 ? 'warning' : 'warnings'}\n`
}

const severityRank = (issue: PlacedIssue) => (issue.severity === 'error' ? 0 : 1)

const printCode = (issue: PlacedIssue) =>
  issue.severity === 'error' ? issue.code : `${issue.code} (warning)`

function printPlace({ place, path }: PlacedIssue, from: string): string {
  if (place === null) return `${path.join('.') || '.'}:1:1`
  return `${relative(from, place.file)}:${place.line}:${place.column}`
}

function comparePlaces({ place: a }: PlacedIssue, { place: b }: PlacedIssue): number {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1
  if (a.file !== b.file) return a.file < b.file ? -1 : 1
  return a.line - b.line || a.column - b.column
}
