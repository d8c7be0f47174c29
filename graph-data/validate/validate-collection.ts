import type { Collection } from '../schema/collection.ts'
import type { Issue } from '../schema/issue.ts'
import type { LocalText } from '../schema/primitives.ts'
import type { Finding, OriginalTexts, Rule } from './rule.ts'
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
  ar: 'تحتاج هذه القواعد إلى نصوص المقالات نفسها، ولم تُعطَ النصوص الأصلية (--originals <folder>)',
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
    if (!rule.needsOriginals) return issuesOf(rule, rule.check(index))
    return originals === undefined ? [] : issuesOf(rule, rule.check(index, originals))
  })
  const idle = originals === undefined ? RULES.filter((rule) => rule.needsOriginals) : []
  return { issues, notRun: idle.map(({ code }) => ({ code, reason: NO_ORIGINALS })) }
}

function issuesOf({ code, severity, sentence }: Rule, findings: readonly Finding[]): readonly Issue[] {
  return findings.map(({ path, params }) => ({
    code,
    severity,
    path,
    params,
    text: { ar: fill(sentence.ar, params), en: fill(sentence.en, params) },
  }))
}

/** A parameter that a rule forgot stays visible as `{name}`; a test looks for such. */
function fill(template: string, params: Finding['params']): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole))
}
