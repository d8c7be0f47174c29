import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import { OF_ARTICLES, OF_PARAGRAPHS } from './nouns.ar.ts'
import type { readerEn } from './reader.en.ts'

const CARRIES: ArabicForms = {
  zero: 'لا إفادة تستند إليها',
  one: 'تستند إليها إفادة واحدة',
  two: 'تستند إليها إفادتان',
  few: 'تستند إليها # إفادات',
  many: 'تستند إليها # إفادةً',
  other: 'تستند إليها # إفادة',
}
const DISAGREEMENTS: ArabicForms = {
  zero: 'لا مواضع خلاف',
  one: 'موضع خلاف واحد',
  two: 'موضعا خلاف',
  few: '# مواضع خلاف',
  many: '# موضع خلاف',
  other: '# موضع خلاف',
}

export const readerAr = (n: FormatNumber): ReturnType<typeof readerEn> => ({
  article: 'مقال',
  close: 'إغلاق المقال',
  waiting: 'المقال في الطريق…',
  failed: 'تعذّر تحميل المقال.',
  empty: 'لا فقرات في هذا المقال.',
  from: (p) => `النص من ${p.name}`,
  owner: (p) => `يملكها ${p.name}`,
  machineTranslated: 'ترجمة آلية',
  machineTranslatedHint: 'نص مترجم آليًّا، وقد تخطئ فيه الأسماء والمصطلحات.',
  within: 'منشور في صفحة',
  withinUnnamed: 'مقال آخر',
  paragraph: (p) => `الفقرة ${n(p.n)}`,
  paragraphMark: (p) => `ف ${n(p.n)}`,
  showParagraph: (p) => `أبرِز ما يستند إلى الفقرة ${n(p.n)}`,
  ourWords: 'بصياغتنا',
  verbatim: 'نص المقال بحرفه',
  words: {
    ours: 'المقال غير مرفق، فما تقرؤه هنا صياغتنا لكل فقرة.',
    article: 'المقال مرفق، وهذا نصه بحرفه، وقد أُبرز فيه ما اقتبسناه.',
    mixed: 'يطابق الملف المرفق معظم المقال، وما لم يوجد فيه تقرؤه بصياغتنا.',
    checking: 'تجري قراءة الملف المرفق…',
  },
  attach: 'كيف تحصل على المقال',
  absentHere: 'غير موجودة في الملف المرفق',
  claims: (p) => arabicCount(p.count, n, CARRIES),
  noClaims: 'لا إفادة تستند إليها.',
  uncited: 'لا إفادة تستند إليها:',
  deniedHere: 'منفيّة هنا',
  coverage: {
    title: 'ما أخذناه منه',
    body: (p) => `استندنا إلى ${n(p.cited)} من ${arabicCount(p.body, n, OF_PARAGRAPHS)} في متنه`,
    noBody: 'لا متن لهذا المقال.',
    quoted: (p) => `نسبة ما اقتبسناه من حروفه ${p.percent}`,
  },
  get: {
    title: 'المقالات',
    intro:
      'المقالات ملك ناشريها، وليس في هذا الموقع منها إلا اقتباسات قصيرة، ومعها صياغتنا لكل فقرة. فإن أحضرت نسختك من المقال عرض كل برهان فقرته بحرفها، وقوبلت أمامك حرفًا بحرف.',
    attached: (p) => `أُرفق ${n(p.attached)} من ${arabicCount(p.of, n, OF_ARTICLES)}`,
    howTitle: 'كيف تحفظ مقالًا؟',
    how: [
      'افتح المقال في متصفحك.',
      'احفظ الصفحة (\u200eCtrl+S، وفي ماك ⌘S) «صفحة ويب، HTML فقط»، ثم أفلت الملف هنا.',
      'أو حدّد كل ما في الصفحة (\u200eCtrl+A، وفي ماك ⌘A) وانسخه وألصقه هنا.',
      'لا تضرّ القوائم والإعلانات المحيطة بالمقال، فالفقرات تُعرف من بينها. ويصلح أيضًا مستند وورد أو ملف PDF فيه المقال، غير أن حروف ملفات PDF قد تحتاج إلى إصلاح.',
    ],
    search: 'لا نعلم عنوان صفحته. ابحث في الشبكة عن عنوانه بين علامتي اقتباس:',
    searchNoHeadline: 'لا نعلم عنوانه ولا عنوان صفحته. ابحث عنه لدى الناشر بتاريخه.',
    openPage: 'افتح صفحته العامة',
    onPageOf: 'منشور في صفحة',
    read: 'اقرأه هنا',
    back: 'العودة إلى الشبكة',
  },
  disagree: {
    title: 'حيث تختلف المقالات',
    intro: (p) =>
      `${arabicCount(p.count, n, DISAGREEMENTS)}. أبقينا القولين كليهما ولم نرجّح أحدهما، وكل قول يفتح فقرته.`,
    none: 'لا تتعارض مقالات هذه المجموعة في شيء.',
    side: (p) => `القول ${p.letter}`,
    says: 'يقول به',
    denies: 'ينفيه',
    saidOn: (p) => `قيل في ${p.date}`,
    open: 'افتح البرهان',
    also: 'وورد أيضًا في',
    waiting: 'القولان في الطريق…',
    failed: 'تعذّر تحميل مواضع الخلاف.',
    why: 'موضع الخلاف',
    bySame: 'إفادة واحدة، يثبتها مقال وينفيها آخر.',
  },
})
