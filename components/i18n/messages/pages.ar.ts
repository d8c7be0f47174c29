import { arabicCount, type FormatNumber } from '../plural.ts'
import { OF_CLAIMS } from './nouns.ar.ts'
import type { pagesEn } from './pages.en.ts'

export const pagesAr = (n: FormatNumber): ReturnType<typeof pagesEn> => ({
  about: 'عن المجموعة',
  ways: 'الصفحات',
  nav: 'صفحات عن هذه المجموعة',
  backToGraph: 'العودة إلى الشبكة',
  waiting: 'الصفحة في الطريق…',
  failed: 'تعذّر تحميل الصفحة.',
  print: {
    action: 'طباعة ما هو معروض',
    legend: 'درجة الثبوت',
    kinds: 'أنواع الكيانات',
    claims: 'الإفادات التي في الصورة',
    claimsOf: (p) => `${n(p.shown)} من ${arabicCount(p.total, n, OF_CLAIMS)}`,
    picture: 'صورة الشبكة: الإفادات المذكورة أدناه، مرسومة خطوطًا بين ما تصل بينه.',
    noPicture: 'تعذّر رسم الصورة للطباعة، وفي القائمة أدناه الإفادات نفسها.',
    promise: 'يقول الخط ما يقوله المقال، لا ما هو صحيح.',
    version: (p) => `إسناد، ${p.title}، الإصدار ${p.version} (${p.released})`,
    contested: 'تختلف فيها المقالات',
  },
})
