import type { LocalText } from '#graph-data/schema/primitives.ts'

/** The pages under `#/about/…`, in the order of their list. The first stands for `#/about`. */
export const ABOUT_PAGE_IDS = [
  'what',
  'method',
  'checking',
  'teachers',
  'glossary',
  'questions',
  'versions',
  'keys',
  'privacy',
  'accessibility',
  'licences',
] as const
export type AboutPageId = (typeof ABOUT_PAGE_IDS)[number]

export const ABOUT_TITLES: Readonly<Record<AboutPageId, LocalText>> = {
  what: { ar: 'ما هذا، وما ليس هو', en: 'What this is, and is not' },
  method: { ar: 'كيف أُعدّت', en: 'How it was made' },
  checking: { ar: 'كيف تتحقق من إفادة', en: 'How to check a claim' },
  teachers: { ar: 'للمعلّمين', en: 'For teachers' },
  glossary: { ar: 'معاني الكلمات', en: 'Words and lines' },
  questions: { ar: 'ما لا تجيب عنه المقالات', en: 'What no article answers' },
  versions: { ar: 'الإصدارات والتغييرات', en: 'Versions and changes' },
  keys: { ar: 'المفاتيح', en: 'Keys' },
  privacy: { ar: 'الخصوصية', en: 'Privacy' },
  accessibility: { ar: 'إتاحة الاستخدام للجميع', en: 'Accessibility' },
  licences: { ar: 'الرخص', en: 'Licences' },
}

/** The page that says how to get the articles; it has a screen of its own. */
export const ARTICLES_PAGE = 'articles'

/** The reader's own verdicts, and those of others; it has a screen of its own. */
export const LEDGER_PAGE = 'ledger'
export const LEDGER_TITLE: LocalText = { ar: 'سجلّ الأحكام', en: 'Verdict ledger' }

/** What the attached files say of each paragraph and quote; it has a screen of its own. */
export const MATCHES_PAGE = 'matches'

/** What rests on whom: a page of its own address; its name in full, and as a link in a row of others. */
export const WEIGHTS_TITLE: LocalText = { ar: 'على من تقوم الإفادات', en: 'What rests on whom' }
export const WEIGHTS_LINK: LocalText = { ar: 'القائلون', en: 'Voices' }

/** All stories: a page of its own address. */
export const STORIES_TITLE: LocalText = { ar: 'القصص', en: 'Stories' }

/** All that may stand behind `#/about/`. */
export const PAGE_IDS: readonly string[] = [...ABOUT_PAGE_IDS, ARTICLES_PAGE, MATCHES_PAGE, LEDGER_PAGE]

/** @returns `null` for an id that names no page; `null` in the address stands for the first */
export const aboutPageOf = (asked: string | null): AboutPageId | null =>
  asked === null ? ABOUT_PAGE_IDS[0] : (ABOUT_PAGE_IDS.find((id) => id === asked) ?? null)
