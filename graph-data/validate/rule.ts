import type { IssueKind, IssueParams, IssuePath, Severity } from '../schema/issue.ts'
import type { LocalText } from '../schema/primitives.ts'
import type { RuleIndex } from './rule-index.ts'

/** Whole documents by the id of the article they hold; an article `within` another has its host's document. */
export type OriginalTexts = ReadonlyMap<string, string>

/** One place where a rule is broken, with what its sentence names. */
export interface Finding {
  readonly path: IssuePath
  readonly params: IssueParams
}

/** A rule that the collection alone decides. */
export interface PlainRule extends IssueKind {
  readonly needsOriginals: false
  readonly check: (index: RuleIndex) => readonly Finding[]
}

/** A rule that holds the collection against the articles' own words. */
export interface OriginalsRule extends IssueKind {
  readonly needsOriginals: true
  readonly check: (index: RuleIndex, originals: OriginalTexts) => readonly Finding[]
}

export type Rule = PlainRule | OriginalsRule

/** A rule without its common parts spelled out: severity `error`, no originals needed, unless said otherwise. */
export const rule = (
  code: string,
  sentence: LocalText,
  check: PlainRule['check'],
  severity: Severity = 'error',
): PlainRule => ({ code, severity, sentence, needsOriginals: false, check })
