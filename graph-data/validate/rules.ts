import type { Rule } from './rule.ts'
import { END_RULES } from './rules/ends.ts'
import { ID_RULES } from './rules/ids.ts'
import { QUOTE_RULES } from './rules/quotes.ts'
import { VOCABULARY_RULES } from './rules/vocabulary.ts'

/** Every rule of the validator, in the order of `RULES.md`. */
export const RULES: readonly Rule[] = [...ID_RULES, ...VOCABULARY_RULES, ...END_RULES, ...QUOTE_RULES]
