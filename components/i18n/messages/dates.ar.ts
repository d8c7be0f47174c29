import type { FormatNumber } from '../plural.ts'
import type { datesEn } from './dates.en.ts'

export const datesAr = (_: FormatNumber): ReturnType<typeof datesEn> => ({
  months: [
    'كانون الثاني/يناير',
    'شباط/فبراير',
    'آذار/مارس',
    'نيسان/أبريل',
    'أيار/مايو',
    'حزيران/يونيو',
    'تموز/يوليو',
    'آب/أغسطس',
    'أيلول/سبتمبر',
    'تشرين الأول/أكتوبر',
    'تشرين الثاني/نوفمبر',
    'كانون الأول/ديسمبر',
  ],
  seasons: ['ربيع', 'صيف', 'خريف', 'شتاء'],
  day: (p) => `${p.day} ${p.month} ${p.year}`,
  month: (p) => `${p.month} ${p.year}`,
  season: (p) => `${p.season} ${p.year}`,
  year: (p) => p.year,
  uncertain: (p) => `${p.date} (غير مؤكد)`,
  approximate: (p) => `نحو ${p.date}`,
  approximateUncertain: (p) => `نحو ${p.date} (غير مؤكد)`,
  throughout: (p) => `من ${p.from} إلى ${p.to}`,
  within: (p) => `في وقت ما بين ${p.from} و${p.to}`,
  upTo: (p) => `حتى ${p.to}`,
  since: (p) => `منذ ${p.from}`,
  span: (p) => `${p.from} – ${p.to}`,
  unreadable: (p) => `تاريخ لا يُقرأ: ${p.date}`,
})
