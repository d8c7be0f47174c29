import type { IssuePath, Severity } from '../schema/issue.ts'
import type { LocalText } from '../schema/primitives.ts'
import type { RuleIndex } from './rule-index.ts'

/** Whole documents by the id of the article they hold; an article `within` another has its host's document. */
export type OriginalTexts = ReadonlyMap<string, string>

/** One place where a rule is broken, with what its sentence names. */
export interface Finding {
  readonly path: IssuePath
  readonly params: Readonly<Record<string, string | number>>
}

/** What every rule has in common. */
interface RuleBase {
  /** Family letter and number: `Q2`. Codes are never given to another rule. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong and what to do about it; `{name}` stands for a parameter. */
  readonly sentence: LocalText
}

/** A rule that the collection alone decides. */
export interface PlainRule extends RuleBase {
  readonly needsOriginals: false
  readonly check: (index: RuleIndex) => readonly Finding[]
}

/** A rule that holds the collection against the articles' own words. */
export interface OriginalsRule extends RuleBase {
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
