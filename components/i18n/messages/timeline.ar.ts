import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import { CLAIMS, OF_CLAIMS } from './nouns.ar.ts'
import type { timelineEn } from './timeline.en.ts'

const DATED: ArabicForms = {
  zero: 'لا إفادات مؤرَّخة',
  one: 'إفادة مؤرَّخة واحدة',
  two: 'إفادتان مؤرَّختان',
  few: '# إفادات مؤرَّخة',
  many: '# إفادةً مؤرَّخة',
  other: '# إفادة مؤرَّخة',
}
const OF_DATED: ArabicForms = { ...DATED, zero: 'صفر', two: 'إفادتين مؤرَّختين' }

const UNDATED: ArabicForms = {
  zero: 'ولا شيء بلا تاريخ',
  one: 'ومعها واحدة بلا تاريخ',
  two: 'ومعها اثنتان بلا تاريخ',
  few: 'ومعها # بلا تاريخ',
  many: 'ومعها # بلا تاريخ',
  other: 'ومعها # بلا تاريخ',
}

export const timelineAr = (n: FormatNumber): ReturnType<typeof timelineEn> => ({
  title: 'الخط الزمني',
  fold: 'طيّ الخط الزمني',
  basis: 'أي الزمنين يُعتمد',
  holds: 'زمن الواقعة',
  said: 'زمن القول',
  from: 'من',
  upTo: 'حتى',
  play: 'تشغيل',
  pause: 'إيقاف مؤقت',
  back: 'خطوة إلى الوراء',
  on: 'خطوة إلى الأمام',
  all: 'الزمن كله',
  known: 'ما عُرف حتى يوم',
  knownLong: 'عرض ما قيل حتى يوم بعينه على حاله يومئذ',
  spacing: 'كل خطوة تغيُّر، والمسافات ليست على مقياس الزمن.',
  certain: 'حتمًا في هذه المدة',
  possible: 'ربما في هذه المدة',
  empty: 'لا تاريخ من هذا النوع لشيء مما هو معروض.',
  claims: (p) => arabicCount(p.count, n, CLAIMS),
  inRange: (p) => `${p.stretch}: ${n(p.shown)} من ${arabicCount(p.total, n, OF_DATED)}`,
  everything: (p) => `${arabicCount(p.total, n, DATED)}، ${p.stretch}`,
  knownBy: (p) => `حتى آخر ${p.day} رُوي ${n(p.shown)} من ${arabicCount(p.total, n, OF_CLAIMS)}`,
  undated: (p) => arabicCount(p.count, n, UNDATED),
  bin: (p) => `${p.stretch}: ${n(p.certain)} حتمًا و${n(p.possible)} ربما`,
  events: 'الأحداث والوثائق',
  articles: 'المقالات',
  stretch: (p) => `${p.from} – ${p.to}`,
})
