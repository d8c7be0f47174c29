import type { Rule } from './rule.ts'
import { CLAIM_RULES } from './rules/claims.ts'
import { DATE_RULES } from './rules/dates.ts'
import { END_RULES } from './rules/ends.ts'
import { GRAPH_RULES } from './rules/graph.ts'
import { ID_RULES } from './rules/ids.ts'
import { LESSON_RULES } from './rules/lessons.ts'
import { ORIGINALS_RULES } from './rules/originals.ts'
import { PARAGRAPH_RULES } from './rules/paragraphs.ts'
import { QUOTE_RULES } from './rules/quotes.ts'
import { STORY_RULES } from './rules/stories.ts'
import { STORY_TEXT_RULES } from './rules/story-texts.ts'
import { TEXT_RULES } from './rules/texts.ts'
import { VOCABULARY_RULES } from './rules/vocabulary.ts'

/** Every rule of the validator, in the order of `RULES.md`. */
export const RULES: readonly Rule[] = [
  ...ID_RULES,
  ...VOCABULARY_RULES,
  ...END_RULES,
  ...QUOTE_RULES,
  ...DATE_RULES,
  ...TEXT_RULES,
  ...PARAGRAPH_RULES,
  ...CLAIM_RULES,
  ...GRAPH_RULES,
  ...STORY_RULES,
  ...STORY_TEXT_RULES,
  ...LESSON_RULES,
  ...ORIGINALS_RULES,
]
