import type { LocalText } from '#graph-data/schema/primitives.ts'

export const MATCHES_WORDS = {
  intro: {
    ar: 'قوبل كل ملف مرفق ببصمات المقالات على جهازك، فقرةً فقرة واقتباسًا اقتباسًا. ولا تُعدّ الفقرة موجودة إن تغيّر فيها عدد أو رمز لاتيني أو نفي.',
    en: 'Each attached file was held against the fingerprints of the articles on your device, paragraph by paragraph and quote by quote. A paragraph in which a number, designator or negation changed does not count as found.',
  },
  waiting: { ar: 'البصمات في الطريق…', en: 'Fetching the fingerprints…' },
  checking: {
    ar: 'تجري قراءة ملفات، وقد تتغيّر الأعداد.',
    en: 'Files are being read; the figures may change.',
  },
  none: {
    ar: 'لم يُرفق بعدُ ملف فيه مقال من هذه المجموعة.',
    en: 'No file that holds an article of this collection is attached yet.',
  },
  attach: { ar: 'إرفاق المقالات', en: 'Attach the articles' },
  paragraphs: { ar: 'الفقرات', en: 'Paragraphs' },
  quotes: { ar: 'الاقتباسات', en: 'Quotes' },
  article: { ar: 'المقال', en: 'Article' },
  all: { ar: 'المجموع', en: 'All' },
  notAttached: { ar: 'غير مرفق', en: 'not attached' },
  changed: { ar: 'فقرات ليست حرفًا بحرف', en: 'Paragraphs that are not letter for letter' },
  altered: { ar: 'اقتباسات ليست بلفظها', en: 'Quotes that are not word for word' },
  noHeadline: { ar: 'بلا عنوان', en: 'no headline' },
} as const satisfies Readonly<Record<string, LocalText>>
