import type { LocalText } from '#graph-data/schema/primitives.ts'

// Beside their view rather than in the messages: only the page inside a frame reads them.
export const EMBED_WORDS = {
  open: { ar: 'افتح في «إسناد»', en: 'Open in Isnad' },
  openHint: {
    ar: 'في لسان جديد، حيث المقالات ونسخك منها وأحكامك',
    en: 'In a new tab, with the articles, your own copies and your verdicts',
  },
  check: {
    ar: 'لمقارنة الفقرة بنسختك من المقال',
    en: 'To hold the paragraph against your own copy of the article:',
  },
  elsewhere: {
    ar: 'ما يطلبه هذا الرابط يُعرض في «إسناد» نفسه، وهنا الشبكة وحدها.',
    en: 'What this link asks for is shown in Isnad itself; here is the graph alone.',
  },
  wheel: {
    ar: 'للتكبير بالعجلة اضغط معها Ctrl أو ⌘، أو استعمل الزرّين + و−.',
    en: 'To zoom with the wheel hold Ctrl or ⌘, or use the buttons + and −.',
  },
  empty: {
    ar: 'لا شيء من هذا العرض يوافق التصفية التي في الرابط.',
    en: 'Nothing of this view passes the filters of the link.',
  },
  lost: {
    ar: 'تعذّر رسم الشبكة هنا. افتحها في «إسناد»: فيه قائمة بالإفادات نفسها.',
    en: 'The graph cannot be drawn here. Open it in Isnad, which lists the same claims.',
  },
} as const satisfies Record<string, LocalText>
