import type { LocalText } from '#graph-data/schema/primitives.ts'

const WORDS: Readonly<Record<string, LocalText>> = {
  subject: { ar: 'الطرف الأول', en: 'the first party' },
  object: { ar: 'الطرف الثاني', en: 'the second party' },
  when: { ar: 'التاريخ', en: 'the date' },
  amounts: { ar: 'العدد', en: 'the number' },
  condition: { ar: 'الشرط', en: 'the condition' },
}

/** What to call a part of a claim that a paragraph leaves unsaid, where it is no role of the vocabulary. */
export const claimPartWords = (part: string): LocalText => WORDS[part] ?? { ar: part, en: part }
