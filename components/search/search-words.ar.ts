import { type ArabicForms, arabicCount, type FormatNumber } from '../i18n/plural.ts'
import type { searchEn } from './search-words.en.ts'

const HITS: ArabicForms = {
  zero: 'لا نتائج',
  one: 'نتيجة واحدة',
  two: 'نتيجتان',
  few: '# نتائج',
  many: '# نتيجةً',
  other: '# نتيجة',
}

export const searchAr = (n: FormatNumber): ReturnType<typeof searchEn> => ({
  title: 'البحث',
  placeholder: 'اسم أو كلمة أو اقتباس، بالعربية أو الإنكليزية',
  entities: 'الكيانات',
  claims: 'الإفادات',
  paragraphs: 'الفقرات',
  start: 'اكتب اسمًا أو كلمة أو جزءًا من اقتباس؛ ولا يضرّ اختلاف الإملاء.',
  growing: 'ما زالت المجموعة تُقرأ…',
  found: (p) => arabicCount(p.count, n, HITS),
  nothing: (p) => `لا شيء عن «${p.query}». جرّب كلمات أقل أو غيرها.`,
  also: 'ويرد:',
  paragraph: (p) => `${p.publisher}، الفقرة ${n(p.n)}`,
  ours: 'بصياغتنا',
})
