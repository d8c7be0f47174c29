import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { EmbedScheme, EmbedSize } from './take-away-model.ts'

const SIZES: Readonly<Record<EmbedSize, LocalText>> = {
  low: { ar: 'قصير', en: 'Low' },
  middle: { ar: 'متوسط', en: 'Middle' },
  high: { ar: 'طويل', en: 'High' },
}

const SCHEMES: Readonly<Record<EmbedScheme, LocalText>> = {
  device: { ar: 'كجهاز القارئ', en: 'As the reader’s device' },
  light: { ar: 'فاتح', en: 'Light' },
  dark: { ar: 'داكن', en: 'Dark' },
}

const SEEN: Readonly<Record<EmbedScheme, LocalText>> = {
  device: { ar: 'ألوانها فاتحة أو داكنة بحسب جهاز القارئ.', en: 'Light or dark as the reader’s device is.' },
  light: { ar: 'ألوانها فاتحة دائمًا.', en: 'Always light.' },
  dark: { ar: 'ألوانها داكنة دائمًا.', en: 'Always dark.' },
}

export const EMBED_CHOICE_WORDS = {
  title: { ar: 'تضمين في صفحة أخرى', en: 'Put it into another page' },
  hint: {
    ar: 'الصق هذه الشِّفرة في صفحة درسك أو مقالك، فتظهر فيها الشبكة كما هي الآن، ويفتح كل خط فقرته في مكانه.',
    en: 'Paste this code into a page of your course or article: it shows the graph as it is now, and every line opens its paragraph in place.',
  },
  size: { ar: 'الارتفاع', en: 'Height' },
  sizes: SIZES,
  scheme: { ar: 'الألوان', en: 'Colours' },
  schemes: SCHEMES,
  seen: SEEN,
  preview: ({ title, height }: { readonly title: string; readonly height: string }): LocalText => ({
    ar: `سيظهر إطار بعرض العمود وارتفاع ${height} بكسل، عنوانه «${title}».`,
    en: `A frame as wide as the column and ${height} pixels high, called “${title}”.`,
  }),
  limits: {
    ar: 'تمرير العجلة يحرّك صفحتك لا الشبكة، ولا يُحفظ في الإطار شيء، وليس فيه أحكام ولا نسخ من المقالات، ومنه رابط إلى «إسناد».',
    en: 'The wheel scrolls your page, not the graph; the frame stores nothing, holds no verdicts and no copies of articles, and leads to Isnad by a link.',
  },
  copy: { ar: 'نسخ الشِّفرة', en: 'Copy the code' },
} as const
