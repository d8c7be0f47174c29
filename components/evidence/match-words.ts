import type { LocalText } from '#graph-data/schema/primitives.ts'
import { type ArabicForms, arabicCount, englishCount, type FormatNumber } from '../i18n/plural.ts'

// Beside their view rather than in the messages, which are loaded at every start: only who attaches a file reads them.

/** What is said of a paragraph that was found changed. */
export const PARAGRAPH_WORDS = {
  fuzzy: (file: string): LocalText => ({
    ar: `موجودة في ${file} وقد تغيّرت فيها كلمات، ولم يتغيّر عدد ولا رمز لاتيني ولا نفي.`,
    en: `Found in ${file} with words changed; numbers, designators and negations are the same.`,
  }),
  weak: (file: string): LocalText => ({
    ar: `الأرجح أنها هذا الموضع من ${file}: تغيّر كثير من كلماتها، ولم يتغيّر عدد ولا رمز لاتيني ولا نفي.`,
    en: `Probably this passage of ${file}: much of it changed; numbers, designators and negations are the same.`,
  }),
  critical: (file: string): LocalText => ({
    ar: `ليست هي نفسها: هذا أشبه المواضع بها في ${file}، وقد تغيّر فيه عدد أو رمز لاتيني أو نفي.`,
    en: `Not the same: this is the passage of ${file} most like it, and a number, designator or negation in it changed.`,
  }),
  'quote-only': (file: string): LocalText => ({
    ar: `غير موجودة في ${file}، ولم يوجد منها إلا الاقتباس.`,
    en: `Not found in ${file}; only its quote was.`,
  }),
} as const

export const QUOTE_WORDS = {
  altered: {
    ar: 'مغيَّر: في موضعه كلمات أخرى، وهي مبيَّنة أدناه.',
    en: 'Altered: other words stand in its place, shown below.',
  },
  'altered-critical': {
    ar: 'تغيّر فيه عدد أو رمز لاتيني أو نفي، فليس هو هو.',
    en: 'Critical words changed: a number, designator or negation differs.',
  },
  aloneVerbatim: {
    ar: 'وارد بلفظه في موضع آخر من الملف.',
    en: 'Stands in another passage of the file, word for word.',
  },
  aloneNormalised: {
    ar: 'وارد في موضع آخر من الملف مع فروق في الرسم.',
    en: 'Stands in another passage of the file, with spelling variants.',
  },
  aloneAltered: {
    ar: 'في موضع آخر من الملف ما يشبهه، والفرق مبيَّن أدناه.',
    en: 'Something like it stands in another passage of the file; the difference is shown below.',
  },
} as const satisfies Readonly<Record<string, LocalText>>

/** Above a passage that is not the paragraph letter for letter. */
export const PASSAGE_WORDS = {
  changed: { ar: 'كما ورد في الملف المرفق، وفيه تغيير', en: 'as the attached file has it, changed' },
  elsewhere: { ar: 'حيث ورد الاقتباس في الملف المرفق', en: 'where the quote stands in the attached file' },
  ours: { ar: 'عرض صياغتنا للفقرة', en: 'Show our words for it' },
  cannotShow: {
    ar: 'لا يمكن بيان سائر ما تغيّر، فالموقع يحفظ بصمة الفقرة لا نصها.',
    en: 'What else changed cannot be shown: this site keeps a fingerprint of the paragraph, not its text.',
  },
} as const satisfies Readonly<Record<string, LocalText>>

export const DIFF_WORDS = {
  title: { ar: 'الاقتباس وما ورد في موضعه', en: 'The quote, and what stands in its place' },
  onlyQuote: { ar: 'في الاقتباس وحده', en: 'only in the quote' },
  onlyText: { ar: 'في الملف وحده', en: 'only in the file' },
} as const satisfies Readonly<Record<string, LocalText>>

export const HIDDEN_LABEL: LocalText = { ar: 'محارف خفيّة', en: 'Hidden' }

const HIDDEN_AR: ArabicForms = {
  zero: 'لا محارف خفيّة.',
  one: 'محرف تحكّم خفيّ واحد في هذه الأسطر، لم يُلتفت إليه.',
  two: 'محرفا تحكّم خفيّان في هذه الأسطر، لم يُلتفت إليهما.',
  few: '# محارف تحكّم خفيّة في هذه الأسطر، لم يُلتفت إليها.',
  many: '# محرف تحكّم خفيًّا في هذه الأسطر، لم يُلتفت إليها.',
  other: '# محرف تحكّم خفيّ في هذه الأسطر، لم يُلتفت إليها.',
}

export const hiddenWords = (count: number, n: FormatNumber): LocalText => ({
  ar: arabicCount(count, n, HIDDEN_AR),
  en: englishCount(count, n, {
    one: '# hidden control character in these lines was overlooked.',
    other: '# hidden control characters in these lines were overlooked.',
  }),
})
