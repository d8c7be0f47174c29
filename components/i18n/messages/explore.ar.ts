import { arabicCount, type FormatNumber } from '../plural.ts'
import type { exploreEn } from './explore.en.ts'
import { CLAIMS, RELATIONS } from './nouns.ar.ts'

export const exploreAr = (n: FormatNumber): ReturnType<typeof exploreEn> => ({
  outline: {
    title: 'المخطَّط',
    list: 'القائمة',
    table: 'الجدول',
    tableBeside: 'الجدول معروض في مكان الرسم.',
    timeline: 'الخط الزمني',
    backToPicture: 'العودة إلى الرسم',
    show: 'طريقة عرض الإفادات',
    instructions:
      'شجرة تتفرع من الكيانات إلى علاقاتها فإفاداتها فالفقرات التي تستند إليها. تفتح الأسهم السطر وتطويه، ويفتح Enter ما يدل عليه.',
    waiting: 'المخطَّط في الطريق',
    empty: 'لا شيء في هذا المشهد.',
    relations: (p) => arabicCount(p.count, n, RELATIONS),
    claims: (p) => arabicCount(p.count, n, CLAIMS),
    evidence: (p) => `ف ${n(p.paragraph)}`,
    evidenceLabel: (p) => `${p.publisher}، الفقرة ${n(p.paragraph)}`,
    denies: 'تنفيها',
  },
  legend: {
    filters: 'التصفية',
    filter: 'اضغط أي بند لتخفيه من الرسم أو تعيده إليه.',
    only: 'فقط',
    onlyThis: (p) => `عرض هذا وحده: ${p.name}`,
    group: (p) => `أعضاء ${p.name}`,
    hulls: 'المساحة الملوّنة تجمع أعضاء هيئة واحدة',
  },
  menu: {
    node: (p) => `ما يمكن فعله مع ${p.name}`,
    edge: 'ما يمكن فعله مع هذا الخط',
    pictureMenu: 'ما يمكن فعله مع الرسم',
  },
  skipToOutline: 'إلى المخطَّط مباشرة',
  skipToArticle: 'إلى المقال مباشرة',
  replayHints: 'إظهار التلميحات من جديد',
})
