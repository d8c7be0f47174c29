import { CLAIMS, OF_ENTITIES } from '../i18n/messages/nouns.ar.ts'
import { type ArabicForms, arabicCount, type FormatNumber } from '../i18n/plural.ts'
import type { filterEn } from './filter-words.en.ts'

/** After من. */
const OF_ORIGINS: ArabicForms = {
  zero: 'صفر',
  one: 'مصدر مستقل واحد',
  two: 'مصدرين مستقلَّين',
  few: '# مصادر مستقلة',
  many: '# مصدرًا مستقلًّا',
  other: '# مصدر مستقل',
}

const MORE: ArabicForms = {
  zero: '',
  one: 'واحد غيرها',
  two: 'اثنان غيرها',
  few: '# غيرها',
  many: '# غيرها',
  other: '# غيرها',
}

const SAVED = {
  title: 'المشاهد المحفوظة',
  name: 'اسم هذا المشهد',
  save: 'حفظ هذا المشهد',
  empty: 'يحفظ المشهد ما هو معروض وكيف صُفّي، في هذا المتصفح وحده.',
  blocked: 'لا يُخزَّن شيء هنا: تبقى المشاهد حتى إغلاق الصفحة.',
  rename: (p: { name: string }) => `تغيير اسم ${p.name}`,
  renamed: 'تثبيت الاسم',
  remove: (p: { name: string }) => `حذف ${p.name}`,
  removed: (p: { name: string }) => `حُذف ${p.name}.`,
  undo: 'تراجع',
  savedAs: (p: { name: string }) => `حُفظ باسم ${p.name}.`,
}

export const filterAr = (n: FormatNumber): ReturnType<typeof filterEn> => ({
  title: 'التصفية',
  close: 'إغلاق التصفية',
  clear: 'إظهار الكل',
  sections: {
    families: 'درجة الثبوت',
    kinds: 'أنواع الكيانات',
    groups: 'باب العلاقة',
    predicates: 'العلاقة',
    speakers: 'القائل',
    articles: 'المقال',
    verdicts: 'حكمي',
  },
  whole: 'الكل',
  wholeOf: (p) => `${p.section}: الكل`,
  invert: 'عكس',
  invertOf: (p) => `${p.section}: عكس الاختيار`,
  only: 'فقط',
  onlyThis: (p) => `عرض هذا وحده: ${p.name}`,
  chosen: (p) => `${n(p.shown)} من ${n(p.of)}`,
  showRest: (p) => arabicCount(p.count, n, MORE),
  showFew: 'أقل',
  none: 'لا شيء يُختار منه في هذا المشهد.',
  origins: 'المصادر المستقلة',
  anyOrigins: 'أي عدد',
  leastOrigins: (p) => `${n(p.least)} فأكثر`,
  look: 'ما استبعدته التصفية',
  looks: { hide: 'يُخفى', dim: 'يبهت' },
  nothing: 'لا شيء يستوفي هذه الشروط.',
  summary: (p) =>
    `${n(p.entities)} من ${arabicCount(p.totalEntities, n, OF_ENTITIES)}، و${arabicCount(p.claims, n, CLAIMS)}`,
  asked: (p) => (p.parts.length === 0 ? `${p.shown}.` : `${p.shown}: ${p.parts.join('، ')}.`),
  families: {
    stated: 'ما ورد خبرًا',
    said: 'الأقوال والآراء',
    planned: 'الخطط والطلبات',
    conditional: 'المشروط والمحتمل',
    denied: 'المنفيّ',
  },
  named: {
    kinds: { only: (names) => names, allBut: (names) => `ما عدا ${names}` },
    relations: { only: (names) => `«${names}»`, allBut: (names) => `ما عدا «${names}»` },
    speakers: { only: (names) => `على لسان ${names}`, allBut: (names) => `على غير لسان ${names}` },
    articles: { only: (names) => `في ${names}`, allBut: (names) => `في غير ${names}` },
  },
  andMore: (p) => arabicCount(p.count, n, MORE),
  leastOriginsPart: (p) => `من ${arabicCount(p.least, n, OF_ORIGINS)} على الأقل`,
  holds: (p) => p.date,
  said: (p) => `قيل ${p.date}`,
  undated: 'ومعها ما لا تاريخ له',
  verdicts: (p) => `حكمي فيها: ${p.names}`,
  without: (p) => `بإسقاط ${p.names}`,
  saved: SAVED,
})
