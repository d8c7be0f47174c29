import type { LocalText } from './primitives.ts'

export type Severity = 'error' | 'warning'

/** Where in `CollectionFiles` something is wrong: `['claims', 'oreshnik', 3, 'evidence', 0, 'quote']`. */
export type IssuePath = readonly (string | number)[]

/** What a sentence names. */
export type IssueParams = Readonly<Record<string, string | number>>

/** One thing that is wrong with a collection, as data and in words. */
export interface Issue {
  /** Code of the rule in `validate/RULES.md`: `Q2`. */
  readonly code: string
  readonly severity: Severity
  readonly path: IssuePath
  readonly params: IssueParams
  /** What is wrong and what to do about it, in both languages. */
  readonly text: LocalText
}

/** What all issues of one rule have in common. */
export interface IssueKind {
  /** Family letter and number: `Q2`. Codes are never given to another rule. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong and what to do about it; `{name}` stands for a parameter. */
  readonly sentence: LocalText
}

/** An issue of a rule, put into words. A parameter that the rule forgot stays visible as `{name}`; a test looks for such. */
export function issueOf(
  { code, severity, sentence }: IssueKind,
  { path, params }: { readonly path: IssuePath; readonly params: IssueParams },
): Issue {
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
  return { code, severity, path, params, text: { ar: fill(sentence.ar), en: fill(sentence.en) } }
}
