import type {
  DocumentFormat,
  DocumentRefusal,
  ForeignFormat,
  RefusalReason,
} from '#graph-data/text/document-reading.ts'
import { type ArabicForms, arabicCount, type FormatNumber } from '../i18n/plural.ts'
import type { RefusalWords } from './refusal-words.en.ts'

const FOUND: Readonly<Record<ForeignFormat, string>> = {
  image: 'صورة',
  archive: 'أرشيف ملفات',
  'old-word': 'مستند أوفيس قديم (\u200e.doc أو \u200e.xls)',
  rtf: 'نص منسّق (\u200e.rtf)',
  'open-document': 'مستند أوبن دوكيومنت (\u200e.odt)',
  epub: 'كتاب إلكتروني (\u200e.epub)',
  spreadsheet: 'جدول حسابي',
  slides: 'عرض تقديمي',
  'web-archive': 'أرشيف صفحة (\u200e.mhtml أو \u200e.webarchive)',
  xml: 'ملف XML أو رسم SVG',
  media: 'مقطع مرئي أو صوتي',
  program: 'برنامج',
  binary: 'بيانات لا نص فيها',
}
const FOUND_REMEDY: Partial<Record<ForeignFormat, string>> = {
  image: 'ليس في الصورة حروف. انسخ نص المقال من صفحته، أو أرفق الصفحة محفوظةً بصيغة HTML.',
  archive: 'فُكّ الأرشيف وأرفق ما فيه من ملفات.',
  'old-word': 'افتحه في محرر نصوص واحفظه بصيغة \u200e.docx أو \u200e.txt ثم أرفقه.',
  rtf: 'افتحه في محرر نصوص واحفظه بصيغة \u200e.docx أو \u200e.txt ثم أرفقه.',
  'open-document': 'احفظه بصيغة \u200e.docx أو \u200e.txt ثم أرفقه.',
  'web-archive': 'احفظ الصفحة من جديد «صفحة ويب، HTML فقط» ثم أرفقها.',
}
const HOLDS_NO_LETTERS: Readonly<Record<DocumentFormat, string>> = {
  text: 'ليس في هذا الملف حروف.',
  html: 'ليس في هذه الصفحة حروف.',
  docx: 'ليس في هذا المستند حروف.',
  pdf: 'صفحات هذا الملف صور لا حروف فيها، كالتي تُمسح ضوئيًّا.',
}
const FILES: ArabicForms = {
  zero: 'صفر من الملفات',
  one: 'ملف واحد',
  two: 'ملفين',
  few: '# ملفات',
  many: '# ملفًّا',
  other: '# ملف',
}
const SECONDS: ArabicForms = {
  zero: 'صفر من الثواني',
  one: 'ثانية واحدة',
  two: 'ثانيتين',
  few: '# ثوانٍ',
  many: '# ثانيةً',
  other: '# ثانية',
}
const PASSED_OVER: ArabicForms = {
  zero: 'لم يُترك من هذا المجلد شيء.',
  one: 'تُرك ملف واحد من هذا المجلد لأنه من نوع آخر.',
  two: 'تُرك ملفان من هذا المجلد لأنهما من نوع آخر.',
  few: 'تُركت # ملفات من هذا المجلد لأنها من أنواع أخرى.',
  many: 'تُرك # ملفًّا من هذا المجلد لأنها من أنواع أخرى.',
  other: 'تُرك # ملف من هذا المجلد لأنها من أنواع أخرى.',
}
const COPY_INSTEAD = 'انسخ نص المقال وألصقه هنا، أو احفظه في ملف \u200e.txt ثم أرفقه.'

function reasonOf(
  { reason, limit = 0, found = 'binary', format = 'text' }: DocumentRefusal,
  n: FormatNumber,
): string {
  const reasons: Readonly<Record<RefusalReason, string>> = {
    'too-large': `يزيد حجمه على ${n(limit)} ميغابايت.`,
    'unpacks-too-large': `يزيد حجمه بعد فكّه على ${n(limit)} ميغابايت، ولا يبلغ مقال ذلك.`,
    'too-many-entries': `هو أرشيف فيه أكثر من ${arabicCount(limit, n, FILES)}.`,
    'too-many-pages': `تزيد صفحاته على ${n(limit)}.`,
    'too-long': `تزيد محارف نصه على ${n(limit)}.`,
    'too-slow': `استغرقت قراءته أكثر من ${arabicCount(limit, n, SECONDS)} فأُوقفت.`,
    empty: 'الملف فارغ.',
    'no-text': HOLDS_NO_LETTERS[format],
    'wrong-type': `هو بحسب محتواه ${FOUND[found]}، أيًّا كان اسمه.`,
    'unknown-encoding': 'ترميز نصه ليس UTF-8 ولا UTF-16 ولا Windows-1256.',
    encrypted: 'الملف محميّ بكلمة مرور.',
    damaged: 'الملف تالف أو مبتور فلا يُقرأ.',
    'own-entities': 'يعرّف الملف كيانات XML خاصة به، ولا يفعل ذلك إلا ملف صُنع للإضرار.',
    unreadable: 'لم يستطع المتصفح قراءته: لم يعد موجودًا أو لا يُسمح بقراءته.',
    'reader-missing': 'لم يُحمَّل الجزء الذي يقرأ هذا النوع من الملفات.',
    'too-many-files': `جاء دفعةً واحدةً أكثر من ${arabicCount(limit, n, FILES)}، فتُرك هذا الملف وما بعده.`,
    'empty-folder': 'ليس في هذا المجلد ملف يُقرأ نصًّا.',
    'passed-over': arabicCount(limit, n, PASSED_OVER),
  }
  return reasons[reason]
}

function remedyOf({ reason, found = 'binary' }: DocumentRefusal): string {
  switch (reason) {
    case 'wrong-type':
      return FOUND_REMEDY[found] ?? COPY_INSTEAD
    case 'too-large':
    case 'unpacks-too-large':
    case 'too-many-entries':
    case 'too-many-pages':
    case 'too-long':
    case 'too-slow':
      return `أرفق المقال وحده. ${COPY_INSTEAD}`
    case 'empty':
      return 'احفظ المقال من جديد ثم أرفقه.'
    case 'unknown-encoding':
      return 'احفظه من جديد بترميز UTF-8 ثم أرفقه.'
    case 'encrypted':
      return 'احفظه بلا كلمة مرور ثم أرفقه.'
    case 'unreadable':
      return 'تأكد أن الملف موجود وأن قراءته مسموحة، ثم أرفقه من جديد.'
    case 'reader-missing':
      return 'تحقق من اتصالك، وأعد تحميل الصفحة ثم أرفقه. ويمكن إرفاق النصوص من دون هذا الجزء.'
    case 'too-many-files':
      return 'أرفق الباقي على دفعات أصغر.'
    case 'empty-folder':
      return 'اختر المجلد الذي فيه نسخك من المقالات.'
    case 'passed-over':
      return 'تُقرأ النصوص وصفحات HTML ومستندات \u200e.docx وملفات PDF.'
    case 'no-text':
    case 'damaged':
    case 'own-entities':
      return COPY_INSTEAD
  }
}

function placeOf({ place }: DocumentRefusal, n: FormatNumber): string {
  switch (place?.kind) {
    case undefined:
      return ''
    case 'entry':
      return `الموضع: في الجزء \u2068${place.name}\u2069.`
    case 'page':
      return `الموضع: الصفحة ${n(place.n)}.`
    case 'byte':
      return `الموضع: البايت ${n(place.at)}.`
  }
}

export const refusalWordsAr = (refusal: DocumentRefusal, n: FormatNumber): RefusalWords => ({
  title: ({ file }) => (refusal.reason === 'passed-over' ? `في المجلد ${file}` : `لم يُرفق ${file}`),
  reason: reasonOf(refusal, n),
  place: placeOf(refusal, n),
  kept: ['empty-folder', 'passed-over', 'too-many-files'].includes(refusal.reason)
    ? ''
    : 'لم يُحفظ منه شيء، ولم تتأثر الملفات الأخرى.',
  remedy: remedyOf(refusal),
})
