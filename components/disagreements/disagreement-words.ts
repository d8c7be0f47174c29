import type { LocalText } from '#graph-data/schema/primitives.ts'

// Beside its view rather than in the messages, which are loaded at every start.

/** By what the disagreements are put in order: what `CONFLICTS_BY_WEIGHT` says, then the evidence. */
export const ORDER_WORDS: LocalText = {
  ar: 'الأثقل أولًا: ما ينفيه أحدهما، ثم الخلاف في الفاعل، فالسبب، فالشرط، فالتاريخ، وأخيرًا في الصياغة؛ وفي كل نوع يُقدَّم ما كثرت شواهده.',
  en: 'The weightiest first: what one denies, then who, why, on what condition and when, and wording last; among equals, what more evidence speaks to.',
}

export const KINDS_LABEL: LocalText = { ar: 'أنواع الخلاف', en: 'Kinds of disagreement' }
