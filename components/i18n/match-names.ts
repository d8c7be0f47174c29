import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What holding an attached file against a paragraph gave; `critical` whatever else it is like. */
export const PARAGRAPH_MARKS = [
  'exact',
  'normalised',
  'fuzzy',
  'weak',
  'critical',
  'quote-only',
  'absent',
] as const
export type ParagraphMark = (typeof PARAGRAPH_MARKS)[number]

/** What became of a quote. `not-judged`: its paragraph was not found, nor the quote elsewhere. */
export const QUOTE_MARKS = [
  'verbatim',
  'normalised',
  'inside-word',
  'altered',
  'altered-critical',
  'missing',
  'not-judged',
] as const
export type QuoteMark = (typeof QUOTE_MARKS)[number]

// Beside the views rather than in the messages, which are loaded at every start: only who attaches a file reads them.
export const PARAGRAPH_MARK_NAMES: Readonly<Record<ParagraphMark, LocalText>> = {
  exact: { ar: 'حرفًا بحرف', en: 'letter for letter' },
  normalised: { ar: 'الفرق في الرسم أو فواصل الأسطر', en: 'other spelling or line breaks' },
  fuzzy: { ar: 'تغيّرت فيها كلمات', en: 'words changed' },
  weak: { ar: 'الأرجح أنها هي، وقد تغيّر كثير منها', en: 'probably it, much changed' },
  critical: { ar: 'تغيّر عدد أو رمز أو نفي', en: 'number, designator or negation changed' },
  'quote-only': { ar: 'لا يوجد منها في الملف إلا اقتباس', en: 'only a quote from it found' },
  absent: { ar: 'غير موجودة في الملف المرفق', en: 'not in the attached file' },
}

export const QUOTE_MARK_NAMES: Readonly<Record<QuoteMark, LocalText>> = {
  verbatim: { ar: 'بلفظه', en: 'word for word' },
  normalised: { ar: 'مع فروق في الرسم', en: 'with spelling variants' },
  'inside-word': { ar: 'جزءًا من كلمة أطول', en: 'inside a longer word' },
  altered: { ar: 'تغيّرت فيه كلمات', en: 'altered' },
  'altered-critical': { ar: 'تغيّر فيه عدد أو رمز أو نفي', en: 'critical words changed' },
  missing: { ar: 'غير وارد في فقرته', en: 'not in its paragraph' },
  'not-judged': { ar: 'لم يُقابَل: فقرته غير موجودة', en: 'not judged: no paragraph' },
}
