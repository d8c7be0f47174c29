import type { LocalText } from '#graph-data/schema/primitives.ts'

/** Name of the page of all matches, apart from the words of the page, which few visits need. */
export const MATCHES_TITLE: LocalText = { ar: 'نتائج المقابلة كلها', en: 'All matches' }
