import type { LocalText } from './primitives.ts'

export type Severity = 'error' | 'warning'

/** Where in `CollectionFiles` something is wrong: `['claims', 'oreshnik', 3, 'evidence', 0, 'quote']`. */
export type IssuePath = readonly (string | number)[]

/** One thing that is wrong with a collection, as data and in words. */
export interface Issue {
  /** Code of the rule in `validate/RULES.md`: `Q2`. */
  readonly code: string
  readonly severity: Severity
  readonly path: IssuePath
  readonly params: Readonly<Record<string, string | number>>
  /** What is wrong and what to do about it, in both languages. */
  readonly text: LocalText
}
