import type { LocalText } from '#graph-data/schema/primitives.ts'

/**
 * What a reader's verdicts are called, said of the paragraph with the claim in mind; `none` where there is none yet.
 * Not in the messages: few pages need them.
 */
export const VERDICT_NAMES = {
  supports: { ar: 'تؤيّد الإفادة', en: 'Supports it' },
  'wrong-entity': { ar: 'الطرف غير صحيح', en: 'Wrong entity' },
  'wrong-direction': { ar: 'الاتجاه معكوس', en: 'Wrong direction' },
  'wrong-relation': { ar: 'العلاقة غير صحيحة', en: 'Wrong relation' },
  'says-less': { ar: 'تقول أقلّ من ذلك', en: 'Says less than that' },
  'not-here': { ar: 'لا تذكر ذلك', en: 'Not said here' },
  denied: { ar: 'تنفي ذلك', en: 'Denied or negated' },
  plan: { ar: 'خطة أو شرط لم يقع', en: 'Plan or condition, not done' },
  outdated: { ar: 'تجاوزته الأحداث', en: 'Outdated' },
  none: { ar: 'بلا حكم', en: 'Not judged yet' },
} as const satisfies Readonly<Record<string, LocalText>>
