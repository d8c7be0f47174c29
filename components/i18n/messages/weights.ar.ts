import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import { ARTICLES, CLAIMS, OF_CLAIMS } from './nouns.ar.ts'
import type { weightsEn } from './weights.en.ts'

const ORIGINS: ArabicForms = {
  zero: 'لا مصادر',
  one: 'مصدر واحد',
  two: 'مصدران',
  few: '# مصادر',
  many: '# مصدرًا',
  other: '# مصدر',
}

export const weightsAr = (n: FormatNumber): ReturnType<typeof weightsEn> => ({
  title: 'على من تقوم الإفادات',
  intro:
    'أوقف مقالًا أو مصدرًا أو قائلًا، كأنه لم يتكلم قط، وانظر ما الذي يبقى بلا سند من الإفادات. ويتبعك الرسم في ذلك.',
  parts: { voices: 'الإيقاف', matrix: 'من روى ماذا', alone: 'ما انفرد به مصدر' },
  part: 'أقسام الصفحة',
  sorts: { articles: 'المقالات', origins: 'المصادر', speakers: 'القائلون' },
  sort: 'ما الذي توقفه',
  sortNote: {
    articles: 'نصّ منشور على صفحة.',
    origins: 'من أين جاء الخبر في أصله: فالصحيفتان اللتان تنقلان عن مسؤول واحد مصدر واحد.',
    speakers: 'من ينسب النص القول إليه، فإن لم يُسمّ أحدًا فالصحيفة نفسها.',
  },
  weight: (p) => `${arabicCount(p.claims, n, CLAIMS)}، انفرد منها بـ${n(p.alone)}`,
  off: 'موقوف',
  allOn: 'إعادة الجميع',
  nothingOff: 'لم يوقَف أحد، فالإفادات كلها قائمة.',
  stand: (p) => `بقي قائمًا ${n(p.stand)} من ${arabicCount(p.of, n, OF_CLAIMS)}.`,
  falls: (p) => `تسقط ولا يبقى لها شاهد: ${arabicCount(p.count, n, CLAIMS)}`,
  noFalls: 'لا تسقط أي إفادة.',
  changes: (p) => `من «${p.before}» إلى «${p.after}»: ${arabicCount(p.count, n, CLAIMS)}`,
  weaker: (p) => `تبقى على مصادر أقل: ${arabicCount(p.count, n, CLAIMS)}`,
  origins: (p) => `من ${n(p.before)} إلى ${arabicCount(p.after, n, ORIGINS)}`,
  matrixNote: 'الرقم هو رقم الفقرة، ويفتح البرهان عندها. والخانة الفارغة تعني أن المقال لا يقول ذلك.',
  filter: 'تصفية الإفادات',
  atLeast: 'رواها على الأقل',
  articles: (p) => arabicCount(p.count, n, ARTICLES),
  all: 'الكل',
  shown: (p) => `${n(p.shown)} من ${arabicCount(p.of, n, OF_CLAIMS)}`,
  claim: 'الإفادة',
  cell: (p) => `${p.article} ${p.paragraphs}، ${p.how}`,
  silent: 'لا يذكرها',
  none: 'لا إفادة توافق ذلك.',
  aloneNote: (p) =>
    `${n(p.count)} من ${arabicCount(p.of, n, OF_CLAIMS)} لا يرويها إلا مصدر مستقل واحد، مهما كثرت المقالات التي تنشرها.`,
  claims: (p) => arabicCount(p.count, n, CLAIMS),
})
