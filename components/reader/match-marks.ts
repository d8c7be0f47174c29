import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { ReaderContent } from './reader-model.ts'

type Mark = 'exact' | 'normalised' | 'fuzzy' | 'weak' | 'critical' | 'absent' | 'quote-only'

// Beside their view rather than in the messages, which are loaded at every start: only who attaches a file reads them.
export const MATCH_MARKS: Readonly<Record<Mark, LocalText>> = {
  exact: { ar: 'حرفًا بحرف', en: 'letter for letter' },
  normalised: { ar: 'الفرق في الرسم أو فواصل الأسطر', en: 'other spelling or line breaks' },
  fuzzy: { ar: 'تغيّرت فيها كلمات', en: 'words changed' },
  weak: { ar: 'تغيّر كثير منها', en: 'much of it changed' },
  critical: { ar: 'تغيّر عدد أو رمز أو نفي', en: 'number, designator or negation changed' },
  absent: { ar: 'غير موجودة في الملف المرفق', en: 'not in the attached file' },
  'quote-only': { ar: 'لا يوجد منها في الملف إلا اقتباس', en: 'only a quote from it is in the file' },
}

export const SHOW_OURS: LocalText = { ar: 'عرض صياغتنا للفقرة', en: 'Show our words for it' }

/** What holding an attached file against a paragraph gave, in a word; `null` where nothing is attached. */
export function matchMark(content: ReaderContent): Mark | null {
  if (content.words === 'ours') return content.lost
  return content.critical === 'changed' ? 'critical' : content.rung
}
