import type { Collection } from '../schema/collection.ts'
import { type Issue, issueOf } from '../schema/issue.ts'
import type { LocalText } from '../schema/primitives.ts'
import type { OriginalTexts } from './rule.ts'
import { indexForRules } from './rule-index.ts'
import { RULES } from './rules.ts'

/** A rule that could not run, and why. */
export interface NotRun {
  readonly code: string
  readonly reason: LocalText
}

export interface ValidationReport {
  /** In the order of the rules. */
  readonly issues: readonly Issue[]
  readonly notRun: readonly NotRun[]
}

const NO_ORIGINALS: LocalText = {
  en: 'these rules read the articles themselves, and no originals were given (--originals <folder>)',
  ar: 'تحتاج هذه القواعد إلى نصوص المقالات نفسها، ولم تُعطَ أصولها (--originals <folder>)',
}

/**
 * Holds a parsed collection against every rule of `RULES.md`.
 *
 * @param options.originals documents by article id; without them the rules that read articles do not run
 * @returns what is wrong, and which rules did not run; never throws on a collection that `parseCollection` accepts
 */
export function validateCollection(
  collection: Collection,
  options: { readonly originals?: OriginalTexts } = {},
): ValidationReport {
  const index = indexForRules(collection)
  const { originals } = options
  const issues = RULES.flatMap((rule) => {
    if (!rule.needsOriginals) return rule.check(index).map((finding) => issueOf(rule, finding))
    if (originals === undefined) return []
    return rule.check(index, originals).map((finding) => issueOf(rule, finding))
  })
  const idle = originals === undefined ? RULES.filter((rule) => rule.needsOriginals) : []
  return { issues, notRun: idle.map(({ code }) => ({ code, reason: NO_ORIGINALS })) }
}
