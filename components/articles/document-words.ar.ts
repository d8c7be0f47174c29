import type { DocumentFormat, DocumentRefusal, DocumentRemark } from '#graph-data/text/document-reading.ts'
import { type ArabicForms, arabicCount, type FormatNumber } from '../i18n/plural.ts'
import type { FileKeeping, FileKeepingTrouble } from './document-model.ts'
import type { documentWordsEn } from './document-words.en.ts'
import { refusalWordsAr } from './refusal-words.ar.ts'

const FORMATS: Readonly<Record<DocumentFormat, string>> = {
  text: 'نص',
  html: 'صفحة ويب',
  docx: 'مستند وورد',
  pdf: 'ملف PDF',
}
const KEEPING: Readonly<Record<FileKeeping, { readonly label: string; readonly hint: string }>> = {
  visit: { label: 'إلى أن أغلق هذه الصفحة', hint: 'لا يُخزَّن منها شيء.' },
  device: {
    label: 'على هذا الجهاز إلى أن أزيلها',
    hint: 'يُخزَّن نصها في هذا المتصفح وتجده في زيارتك القادمة، ويستطيع قراءته كل من يستخدم المتصفح نفسه.',
  },
  nothing: {
    label: 'جهاز مشترك: لا تخزّن شيئًا',
    hint: 'لا يُخزَّن هنا ملف ولا إعداد ولا حكم إلى أن يُغلق هذا اللسان. أما ما خُزّن من قبل فيبقى إلى أن تمحوه من صفحة «الخصوصية».',
  },
}
const TROUBLE: Readonly<Record<FileKeepingTrouble, string>> = {
  full: 'لم يبقَ في المتصفح متّسع، فلم تُحفظ الملفات كلها على هذا الجهاز. أزل بعضها أو أفسح مكانًا.',
  blocked:
    'لا يسمح المتصفح لهذا الموقع بالتخزين (نافذة خاصة أو إعداد من إعداداته). تبقى الملفات إلى أن تغلق الصفحة.',
  busy: 'المخزن مشغول بلسان آخر. أغلق ألسنة هذا الموقع الأخرى ثم اختر من جديد.',
  broken: 'تتعذّر القراءة من مخزن هذا الجهاز أو الكتابة فيه. تبقى الملفات إلى أن تغلق الصفحة، فاحتفظ بنسخك.',
}
const BAD_BYTES: ArabicForms = {
  zero: 'لا محارف تعذّرت قراءتها',
  one: 'محرف واحد تعذّرت قراءته',
  two: 'محرفان تعذّرت قراءتهما',
  few: '# محارف تعذّرت قراءتها',
  many: '# محرفًا تعذّرت قراءتها',
  other: '# محرف تعذّرت قراءتها',
}
const IN_PAGES: ArabicForms = {
  zero: 'صفر من الصفحات',
  one: 'صفحة واحدة',
  two: 'صفحتين',
  few: '# صفحات',
  many: '# صفحةً',
  other: '# صفحة',
}
const REFUSED: ArabicForms = {
  zero: 'لا ملفات مردودة',
  one: 'لم يُرفق ملف واحد',
  two: 'لم يُرفق ملفان',
  few: 'لم تُرفق # ملفات',
  many: 'لم يُرفق # ملفًّا',
  other: 'لم يُرفق # ملف',
}

function remarkAr(remark: DocumentRemark, n: FormatNumber): string {
  switch (remark.kind) {
    case 'encoding':
      return `قُرئ بترميز \u2068${remark.name}\u2069`
    case 'bad-bytes':
      return `${arabicCount(remark.count, n, BAD_BYTES)} (يظهر مكانها \uFFFD)`
    case 'order-repaired':
      return `أُصلح ترتيب الحروف في ${arabicCount(remark.pages, n, IN_PAGES)}، فقابلها بملف PDF نفسه`
    case 'pages-lost':
      return `تعذّرت قراءة ${remark.pages.length === 1 ? 'الصفحة' : 'الصفحات'} ${remark.pages.map(n).join('، ')}`
    case 'cut-off':
      return 'ينقطع الملف وسط حرف، فقد يكون ناقصًا'
  }
}

export const documentWordsAr = (n: FormatNumber): ReturnType<typeof documentWordsEn> => ({
  again: (p) => `نص ${p.file} مرفق من قبل، فلم يُذكر مرتين.`,
  attachTitle: 'أرفق نسختك',
  pick: 'اختيار ملفات…',
  pickFolder: 'اختيار مجلد…',
  drop: 'أو أفلت ملفات أو مجلدًا في أي موضع من هذه الصفحة',
  kinds: 'تُقرأ النصوص وصفحات الويب المحفوظة (HTML) ومستندات وورد (\u200e.docx) وملفات PDF.',
  privacy: 'ولا يُرسل منها شيء إلى أي مكان.',
  paste: {
    open: 'أو ألصق النص هنا',
    label: 'نص المقال',
    attach: 'إرفاق هذا النص',
  },
  keeping: {
    title: 'إلى متى تبقى الملفات المرفقة؟',
    choices: KEEPING,
    trouble: TROUBLE,
    kept: 'محفوظ على هذا الجهاز',
  },
  formats: FORMATS,
  remark: (remark) => remarkAr(remark, n),
  readFile: 'اقرأه كما هو',
  readNamed: (p) => `اقرأ ${p.file} كما هو`,
  failed: 'قُرئ الملف، لكن تعذّرت مقابلته بالمقالات لخلل في هذه الصفحة.',
  refusals: {
    title: 'ملفات لم تُرفق',
    count: (p) => arabicCount(p.count, n, REFUSED),
    show: 'أيّها ولماذا؟',
    dismiss: (p) => `إخفاء الرسالة عن ${p.file}`,
    dismissAll: 'إخفاء الكل',
  },
  refusal: (refusal: DocumentRefusal) => refusalWordsAr(refusal, n),
  reader: {
    label: 'ملف مرفق',
    close: 'إغلاق الملف',
    unknown: 'تقرأ الملف كما هو. لم يُعثر فيه على أي من المقالات، فليس فيه موضع معلَّم.',
    known: 'تقرأ الملف كما هو، بكل ما يحيط بالمقال فيه.',
    shown: (p) => `المعروض ${n(p.shown)} من ${n(p.of)} من الأسطر`,
    more: 'عرض المزيد من الأسطر',
  },
  newTab: 'يُفتح في لسان جديد',
})
