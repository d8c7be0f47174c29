import { arabicCount, type FormatNumber } from '../plural.ts'
import { OF_CLAIMS } from './nouns.ar.ts'
import type { tableEn } from './table.en.ts'

const EVIDENCE = {
  zero: 'لا شواهد',
  one: 'شاهد واحد',
  two: 'شاهدان',
  few: '# شواهد',
  many: '# شاهدًا',
  other: '# شاهد',
}

export const tableAr = (n: FormatNumber): ReturnType<typeof tableEn> => ({
  title: 'جدول الإفادات المعروضة',
  columns: {
    subject: 'الطرف الأول',
    predicate: 'العلاقة',
    object: 'الطرف الثاني',
    claim: 'الإفادة',
    sure: 'درجة الثبوت',
    speaker: 'القائل',
    date: 'زمن الواقعة',
    said: 'زمن القول',
    article: 'المقال',
    paragraph: 'الفقرة',
    quote: 'لفظ المقال',
    origins: 'المصادر المستقلة',
    verdict: 'حُكمك',
  },
  rowPer: 'سطر لكل',
  perClaim: 'إفادة',
  perEvidence: 'شاهد',
  choose: 'الأعمدة',
  always: 'ظاهر دائمًا',
  sortBy: 'الترتيب بحسب',
  unsorted: 'ترتيب المجموعة',
  rising: 'تصاعدي',
  falling: 'تنازلي',
  turn: 'عكس الترتيب',
  copy: 'نسخ',
  copyLabel: 'نسخ الجدول كما هو للصقه في برنامج جداول',
  save: 'حفظ ملف CSV',
  shown: (p) => {
    const claims = `${n(p.claims)} من ${arabicCount(p.total, n, OF_CLAIMS)}`
    return p.rows === p.claims ? claims : `${arabicCount(p.rows, n, EVIDENCE)} على ${claims}`
  },
  keys: 'ينقلك السهمان الأعلى والأسفل من سطر إلى سطر، ويفتح Enter البرهان.',
})
