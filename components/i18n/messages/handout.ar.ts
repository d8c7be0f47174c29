import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import type { handoutEn } from './handout.en.ts'

const SECONDS: ArabicForms = {
  zero: 'بلا وقت',
  one: 'ثانية واحدة',
  two: 'ثانيتان',
  few: '# ثوانٍ',
  many: '# ثانية',
  other: '# ثانية',
}
const MINUTES: ArabicForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقة',
  other: '# دقيقة',
}
const LINES: ArabicForms = {
  zero: 'لا خطوط فيها',
  one: 'فيها خط واحد يُشرح تحتها برقمه',
  two: 'فيها خطان يُشرحان تحتها برقميهما',
  few: 'فيها # خطوط تُشرح تحتها بأرقامها',
  many: 'فيها # خطًّا تُشرح تحتها بأرقامها',
  other: 'فيها # خط تُشرح تحتها بأرقامها',
}
const ORIGINS: ArabicForms = {
  zero: 'لا مصدر',
  one: 'مصدر مستقل واحد',
  two: 'مصدران مستقلان',
  few: '# مصادر مستقلة',
  many: '# مصدرًا مستقلًّا',
  other: '# مصدر مستقل',
}
const CLAIMS: ArabicForms = {
  zero: 'لا تذكره إفادة',
  one: 'تذكره إفادة واحدة',
  two: 'تذكره إفادتان',
  few: 'تذكره # إفادات',
  many: 'تذكره # إفادة',
  other: 'تذكره # إفادة',
}

/** Whole minutes and halves: «دقيقتان ونصف». */
function time(seconds: number, n: FormatNumber): string {
  if (seconds < 60) return arabicCount(seconds, n, SECONDS)
  const halves = Math.round(seconds / 30)
  const minutes = arabicCount(Math.floor(halves / 2), n, MINUTES)
  return halves % 2 === 0 ? minutes : `${minutes} ونصف`
}

export const handoutAr = (n: FormatNumber): ReturnType<typeof handoutEn> => ({
  title: 'على الورق',
  waiting: 'تُعدّ الورقة…',
  failed: 'تعذّر إعداد الورقة.',
  options: 'ما الذي تطبعه',
  sheet: 'الورقة',
  sheets: { class: 'ورقة الصف', questions: 'دعوى وسند وسؤال', teacher: 'نسخة المعلم' },
  language: 'اللغة',
  languages: { ar: 'العربية', en: 'English', both: 'اللغتان' },
  paper: 'المقاس',
  papers: { a4: 'A4', letter: 'Letter' },
  print: 'اطبع',
  backToStory: 'العودة إلى القصة',
  backToEntity: 'العودة إلى البطاقة',
  preview: 'الورقة كما تُطبع',
  hint: 'لا يُقصّ منها شيء، وتكفيها طابعة بلا ألوان: لكل خط نقشه وكلمته، ولكل نوع شكله.',
  subtitles: {
    class: 'ورقة الصف',
    questions: 'ورقة عمل: دعوى وسند وسؤال',
    teacher: 'نسخة المعلم. لا توزَّع، ففيها قراءتنا.',
  },
  name: 'الاسم',
  group: 'الصف',
  day: 'التاريخ',
  numbers: 'الرقم في الدائرة واحد في الورقة كلها: على الخط في الصورة، وبعد الجملة، وقبل الاقتباس.',
  step: (p) => `الخطوة ${n(p.n)} من ${n(p.of)}`,
  seconds: (p) => time(p.seconds, n),
  inAll: (p) => `المدة كلها: ${p.time}`,
  picture: (p) => `صورة الخطوة «${p.title}»، ${arabicCount(p.lines, n, LINES)}.`,
  quotes: 'الخطوط، وما جاء بلفظ المقالات',
  weakSign: 'سندها ضعيف',
  weak: 'سندها ضعيف: لم ترد في متن مقال، وإنما خارج المتن، كتعليق صورة أو ملخّص أو نص ثابت في الموقع.',
  ours: 'جملة منا، لا من مقال',
  quotedIn: (p) => `اقتباسها في الخطوة ${n(p.n)}.`,
  alsoDrawn: 'ومما في الصورة:',
  restated: 'الفقرة بصياغتنا:',
  says: 'القائل',
  inferred: 'تاريخ مستنتج',
  question: 'سؤال لك',
  notes: 'ملاحظات لك',
  readingHint: 'تحت كل اقتباس قراءة المحررين. هي قراءة، لا «الجواب الصحيح»: الفقرة هي الفيصل.',
  origins: (p) =>
    [
      `يؤيدها: ${arabicCount(p.asserting, n, ORIGINS)}`,
      ...(p.denying > 0 ? [`ويخالفها: ${arabicCount(p.denying, n, ORIGINS)}`] : []),
    ].join('، '),
  omits: 'لا تذكر هذه الفقرة:',
  columns: { claim: 'الدعوى', support: 'السند', question: 'السؤال' },
  howTo: {
    claim: 'ما الذي يُقال؟',
    support: 'ماذا تحمل هذه الألفاظ؟ ومن قائلها؟',
    question: 'ما الذي تتركه بلا جواب؟ وعمّ تسأل بعدها؟',
  },
  doesSupport: 'هل تؤيد هذه الألفاظ الجملة؟',
  supports: ['نعم', 'بعضها', 'لا'],
  howSure: 'كيف يورده النص؟',
  articles: 'المقالات',
  articlesHow: 'المقالات ملك ناشريها، وتُقرأ عندهم. ويمكن إرفاق نسخة منها ومقابلتها حرفًا بحرف:',
  search: 'لا نعرف عنوانه على الشبكة؛ ابحث عن عنوان المقال بين علامتي اقتباس.',
  searchNoHeadline: 'لا نعرف موضعه على الشبكة ولا عنوانه؛ ابحث عنه عند ناشره بتاريخه.',
  onPageOf: (p) => `منشور في صفحة مقال آخر (${p.publisher})`,
  licence: (p) =>
    `جملنا وصورنا برخصة ${p.licence}. أما الاقتباسات فلا تزيد على اثنتي عشرة كلمة، وهي من المقالات، نوردها استشهادًا.`,
  shownAt: 'هذه الورقة على الشاشة:',
  dossier: 'ملف',
  dossierRelations: (p) => arabicCount(p.count, n, CLAIMS),
  none: 'لا تذكره إفادة.',
})
