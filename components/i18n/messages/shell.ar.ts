import { type ArabicForms, arabicCount, type FormatNumber } from '../plural.ts'
import {
  ARTICLES,
  CLAIMS,
  ENTITIES,
  LINES,
  MINUTES,
  MORE_INSIDE,
  OF_ARTICLES,
  OF_CLAIMS,
  OF_ENTITIES,
  OF_LINES,
} from './nouns.ar.ts'
import type { shellEn } from './shell.en.ts'

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

const MORE_THEMES: ArabicForms = {
  zero: 'لا محاور أخرى',
  one: 'محور آخر',
  two: 'محوران آخران',
  few: '# محاور أخرى',
  many: '# محورًا آخر',
  other: '# محور آخر',
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
    takeAway: 'خذ معك: صورة وبيانات ورابط',
    search: 'البحث',
    settings: 'الإعدادات',
    help: 'مساعدة',
    originals: (p) => `أُرفق ${n(p.attached)} من ${arabicCount(p.of, n, OF_ARTICLES)}`,
    originalsShort: 'المقالات',
    home: 'العودة إلى المشهد الأول',
  },
  skip: {
    toList: 'إلى قائمة الإفادات مباشرة',
    toGraph: 'إلى الشبكة مباشرة',
    toPanel: 'إلى البرهان المفتوح مباشرة',
    toQuestion: 'إلى السؤال مباشرة',
  },
  tabs: { label: 'المشاهد', list: 'القائمة', graph: 'الشبكة', panel: 'البرهان', question: 'السؤال' },
  regions: {
    list: 'الإفادات',
    graph: 'الشبكة',
    panel: 'التفاصيل',
    notices: 'التنبيهات',
    legend: 'مفتاح الرسم',
  },
  opening: {
    overline: (p) => {
      const own = arabicCount(p.own, n, ARTICLES)
      return p.inside === 0 ? own : `${own}، ${arabicCount(p.inside, n, MORE_INSIDE)}`
    },
    promise: 'كل خط يفتح الفقرة التي يستند إليها.',
    showAll: 'عرض الشبكة كاملة',
    showOpening: 'العودة إلى المشهد الأول',
    start: 'تحقّق من إفادة',
    story: (p) => `ابدأ القصة · ${arabicCount(p.minutes, n, MINUTES)}`,
    themes: 'المحاور',
    overview: 'المشهد الأول',
    moreThemes: (p) => arabicCount(p.count, n, MORE_THEMES),
    fewerThemes: 'طيّ المحاور',
    all: 'الكل',
    around: (p) => `حول ${p.name}`,
    shown: (p) =>
      `المعروض ${n(p.entities)} من ${arabicCount(p.totalEntities, n, OF_ENTITIES)}، و${n(p.claims)} من ${arabicCount(p.totalClaims, n, OF_LINES)}`,
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
    contested: 'رُوي بأكثر من وجه',
    width: 'كلما زادت المصادر المستقلة زاد سُمك الخط',
    widthLabel: 'مصدر مستقل واحد، ثم مصدران، ثم ثلاثة فأكثر',
    lines: (p) => arabicCount(p.count, n, LINES),
    number: (p) => n(p.count),
    more: 'مفتاح الرسم',
    solidMeans: 'الخط المتصل يعني أن المقال أورد الخبر، لا أن الخبر صحيح.',
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
      chosen: 'لا كيان في هذه المجموعة بهذا العنوان.',
      claim: 'لا إفادة في هذه المجموعة بهذا العنوان.',
      evidence: 'لا شاهد لهذه الإفادة بهذا العنوان.',
      article: 'لا مقال في هذه المجموعة بهذا العنوان.',
      paragraph: 'لا فقرة في هذا المقال بهذا الرقم.',
      page: 'لا صفحة بهذا العنوان.',
      step: 'لا خطوة في هذه القصة بهذا العنوان.',
    },
    unknownAsked: 'المطلوب:',
    unknownDo: {
      entity: 'تجد المشهد الأول بدلًا منه.',
      chosen: 'تُرك جانبًا، وتجد ما سواه.',
      claim: 'تجد المشهد الأول بدلًا منها.',
      evidence: 'تجد أول شواهد الإفادة بدلًا منه.',
      article: 'تجد المشهد الأول بدلًا منه.',
      paragraph: 'تجد المقال من أوله بدلًا منها.',
      page: 'تجد المشهد الأول بدلًا منها.',
      step: 'تجد القصة من أولها بدلًا منها.',
    },
    canvasLost: 'ضاعت صورة الشبكة.',
    canvasLostDo: 'القائمة تحوي الإفادات نفسها. أعد تحميل الصفحة لرسم الشبكة من جديد.',
    fontsMissing: 'تعذّر تحميل خط التسميات، فرُسمت بخط آخر.',
    fontsLate: 'تأخر وصول الخطوط، فأُعيد قياس التسميات.',
    storageBlocked: 'لا يسمح المتصفح بالحفظ هنا؛ لن يبقى شيء مما تضبطه بعد إغلاق الصفحة.',
    loadFailed: 'تعذّر تحميل جزء من المجموعة.',
    loadFailedDo: 'تحقّق من الاتصال ثم أعد المحاولة.',
  },
})
