import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import type { shellEn } from './shell.en.ts'

const ENTITIES: ArabicForms = {
  zero: 'لا كيانات',
  one: 'كيان واحد',
  two: 'كيانان',
  few: '# كيانات',
  many: '# كيانًا',
  other: '# كيان',
}
const CLAIMS: ArabicForms = {
  zero: 'لا إفادات',
  one: 'إفادة واحدة',
  two: 'إفادتان',
  few: '# إفادات',
  many: '# إفادةً',
  other: '# إفادة',
}
/** After من, في: the dual changes its ending. */
const OF_CLAIMS: ArabicForms = { ...CLAIMS, zero: 'صفر', two: 'إفادتين' }
const OF_ENTITIES: ArabicForms = { ...ENTITIES, zero: 'صفر', two: 'كيانين' }
const ARTICLES: ArabicForms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
}
const LINES: ArabicForms = {
  zero: 'لا خطوط',
  one: 'خط واحد',
  two: 'خطّان',
  few: '# خطوط',
  many: '# خطًّا',
  other: '# خط',
}
const ERRORS: ArabicForms = {
  zero: 'لا أخطاء',
  one: 'خطأ واحد',
  two: 'خطآن',
  few: '# أخطاء',
  many: '# خطأً',
  other: '# خطأ',
}
const WARNINGS: ArabicForms = {
  zero: 'لا تنبيهات',
  one: 'تنبيه واحد',
  two: 'تنبيهان',
  few: '# تنبيهات',
  many: '# تنبيهًا',
  other: '# تنبيه',
}

export const shellAr = (n: FormatNumber): ReturnType<typeof shellEn> => ({
  appName: 'إسناد',
  appTagline: 'شبكة معرفة يمكنك التحقق منها',
  close: 'إغلاق',
  dismiss: 'إخفاء',
  back: 'رجوع',
  copy: 'نسخ',
  copied: 'نُسخ',
  copyFailed: 'لم يسمح المتصفح بالنسخ',
  copyDetails: 'نسخ التفاصيل',
  details: 'التفاصيل',
  tryAgain: 'إعادة المحاولة',
  newTab: 'تُفتح في لسان جديد',
  header: {
    switchLanguage: 'English',
    switchLanguageLabel: 'القراءة بالإنكليزية',
    settings: 'الإعدادات',
    help: 'مساعدة',
    originals: (p) => `أُرفق ${n(p.attached)} من ${arabicCount(p.of, n, { ...ARTICLES, two: 'مقالين' })}`,
    originalsShort: 'المقالات',
    home: 'العودة إلى المشهد الأول',
  },
  skip: {
    toList: 'إلى قائمة الإفادات مباشرة',
    toGraph: 'إلى الشبكة مباشرة',
    toPanel: 'إلى البرهان المفتوح مباشرة',
  },
  tabs: { label: 'المشاهد', list: 'القائمة', graph: 'الشبكة', panel: 'البرهان' },
  regions: {
    list: 'الإفادات',
    graph: 'الشبكة',
    panel: 'التفاصيل',
    notices: 'التنبيهات',
    legend: 'مفتاح الرسم',
  },
  opening: {
    overline: (p) => arabicCount(p.articles, n, ARTICLES),
    promise: 'كل خط يفتح الفقرة التي يستند إليها.',
    showAll: 'عرض الشبكة كاملة',
    showOpening: 'العودة إلى المشهد الأول',
    start: 'تحقّق من إفادة',
    themes: 'المحاور',
    overview: 'المشهد الأول',
    all: 'الكل',
    around: (p) => `حول ${p.name}`,
    shown: (p) =>
      `المعروض ${n(p.entities)} من ${arabicCount(p.totalEntities, n, OF_ENTITIES)}، و${n(p.claims)} من ${arabicCount(p.totalClaims, n, OF_CLAIMS)}`,
    entities: (p) => arabicCount(p.count, n, ENTITIES),
  },
  list: {
    title: 'الإفادات',
    filter: 'تصفية الإفادات',
    filterPlaceholder: 'اكتب أي كلمة…',
    clearFilter: 'مسح التصفية',
    groupBy: 'الترتيب حسب',
    byFamily: 'درجة الثبوت',
    bySubject: 'الطرف الأول',
    count: (p) =>
      p.shown === p.total
        ? arabicCount(p.total, n, CLAIMS)
        : `${n(p.shown)} من ${arabicCount(p.total, n, OF_CLAIMS)}`,
    empty: (p) => `لا إفادة فيها «${p.query}».`,
    emptyView: 'لا إفادات في هذا المشهد.',
    showAll: 'عرض كل الإفادات',
    paragraphs: (p) => `ف ${p.numbers.map(n).join('، ')}`,
    paragraphsLabel: (p) =>
      `${p.numbers.length === 1 ? 'الفقرة' : p.numbers.length === 2 ? 'الفقرتان' : 'الفقرات'} ${p.numbers.map(n).join('، ')}`,
    current: 'مفتوحة الآن',
  },
  legend: {
    title: 'درجة الثبوت',
    kinds: 'أنواع الكيانات',
    contested: 'المقالات مختلفة فيه',
    width: 'كلما زادت المصادر المستقلة زاد سُمك الخط',
    widthLabel: 'مصدر مستقل واحد، ثم مصدران، ثم ثلاثة فأكثر',
    lines: (p) => arabicCount(p.count, n, LINES),
    number: (p) => n(p.count),
    more: 'مفتاح الرسم',
    solidMeans: 'الخط المتصل يعني أن المقال أورد الخبر، لا أن الخبر صحيح.',
  },
  settings: {
    title: 'الإعدادات',
    language: 'اللغة',
    digits: 'الأرقام في العربية',
    digitsLatn: '2024',
    digitsArab: '٢٠٢٤',
    theme: 'الألوان',
    themes: { system: 'كما في الجهاز', light: 'فاتحة', dark: 'داكنة' },
    motion: 'الحركة',
    motions: { system: 'كما في الجهاز', reduced: 'أقل ما يمكن' },
    letterKeys: 'مفاتيح الحرف الواحد',
    letterKeysHint: 'مفاتيح مثل L وC وO تعمل ما دمت لا تكتب، أيًّا كانت لغة لوحة المفاتيح.',
    storageBlocked: 'لا يسمح المتصفح بالحفظ هنا: تبقى الإعدادات حتى إغلاق الصفحة.',
  },
  help: {
    title: 'مساعدة',
    how: 'كيف تتحقق من إفادة',
    steps: [
      'انقر خطًّا في الشبكة أو سطرًا في القائمة، فيُفتح برهانه إلى جانبه.',
      'اقرأ الفقرة. أرفق المقال ملفًّا نصّيًّا لتراها بحرفها؛ وإلا رأيت صياغتنا لها واقتباسًا قصيرًا منها.',
      'قارن: من القائل، وما درجة الثبوت، وما الذي لا تقوله هذه الفقرة، ومن يخالفها.',
    ],
    keys: 'المفاتيح',
  },
  problem: {
    crash: 'تعطّل هذا الجزء من الصفحة.',
    crashDo: 'قائمة الإفادات ما زالت تعمل. أعد تحميل الصفحة، فإن تكرر العطل فأرسل إلينا التفاصيل.',
    reload: 'إعادة التحميل',
    invalidTitle: 'هذه المجموعة غير صالحة',
    invalidText: (p) =>
      `${arabicCount(p.errors, n, ERRORS)}، ${arabicCount(p.warnings, n, WARNINGS)}. أصلح الملفات المذكورة أدناه، ثم أعد البناء.`,
    severity: { error: 'خطأ', warning: 'تنبيه' },
    copyIssues: 'نسخ القائمة',
    unknown: {
      entity: 'لا كيان في هذه المجموعة بهذا العنوان.',
      claim: 'لا إفادة في هذه المجموعة بهذا العنوان.',
      evidence: 'لا شاهد لهذه الإفادة بهذا العنوان.',
      article: 'لا مقال في هذه المجموعة بهذا العنوان.',
      page: 'لا صفحة بهذا العنوان.',
    },
    unknownAsked: 'المطلوب:',
    unknownDo: 'تجد المشهد الأول بدلًا منه.',
    canvasLost: 'ضاعت صورة الشبكة.',
    canvasLostDo: 'القائمة تحوي الإفادات نفسها. أعد تحميل الصفحة لرسم الشبكة من جديد.',
    fontsLate: 'تأخر وصول الخطوط، فأُعيد قياس التسميات.',
    storageBlocked: 'لا يسمح المتصفح بالحفظ هنا؛ لن يبقى شيء مما تضبطه بعد إغلاق الصفحة.',
    loadFailed: 'تعذّر تحميل جزء من المجموعة.',
    loadFailedDo: 'تحقّق من الاتصال ثم أعد المحاولة.',
  },
})
