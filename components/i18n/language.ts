import type { Language } from '#graph-data/schema/primitives.ts'

export type { Language }
export type Direction = 'rtl' | 'ltr'
/** `latn`: 0123; `arab`: ٠١٢٣. A setting of its own, in Arabic only. */
export type Digits = 'latn' | 'arab'

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set(['ar', 'fa', 'he', 'ur'])

/**
 * The writing direction of a language.
 *
 * @param language a BCP 47 tag; only its first part counts
 */
export function directionOf(language: string): Direction {
  const [primary = ''] = language.toLowerCase().split('-')
  return RIGHT_TO_LEFT.has(primary) ? 'rtl' : 'ltr'
}
