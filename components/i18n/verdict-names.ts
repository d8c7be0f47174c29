import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What a reader's verdicts are called; `none` where there is none yet. Not in the messages: few pages need them. */
export const VERDICT_NAMES = {
  supports: { ar: 'الفقرة تقوله', en: 'The paragraph says so' },
  'wrong-entity': { ar: 'الطرف غيره', en: 'Another person or thing' },
  'wrong-direction': { ar: 'الاتجاه معكوس', en: 'The other way round' },
  'wrong-relation': { ar: 'العلاقة غيرها', en: 'Another relation' },
  'says-less': { ar: 'النص يقول أقل', en: 'The text says less' },
  'not-here': { ar: 'ليس في هذه الفقرة', en: 'Not in this paragraph' },
  denied: { ar: 'النص ينفيه', en: 'The text denies it' },
  plan: { ar: 'خطة لا غير', en: 'Only a plan' },
  outdated: { ar: 'تجاوزته الأحداث', en: 'Overtaken since' },
  none: { ar: 'لم أحكم بعد', en: 'Not judged yet' },
} as const satisfies Readonly<Record<string, LocalText>>
