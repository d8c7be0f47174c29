import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What can be done with one entity, one line or the whole picture; what needs no name of its own. */
export const TARGET_WORDS = {
  openCard: { ar: 'فتح بطاقته', en: 'Open its card' },
  openProof: { ar: 'فتح البرهان', en: 'Open the proof' },
  openArticle: { ar: 'فتح المقال عند هذه الفقرة', en: 'Open the article at this paragraph' },
  around: { ar: 'عرض ما حوله', en: 'Show what is around it' },
  path: { ar: 'ما صلته بـ…', en: 'How is it connected to…' },
  compare: { ar: 'قارنه بـ…', en: 'Compare it with…' },
  dossier: { ar: 'اطبع ملفّه', en: 'Print the dossier' },
  grow: { ar: 'إضافة ما حوله', en: 'Add what is around it' },
  pin: { ar: 'تثبيته: يبقى في كل عرض', en: 'Pin it: it stays in every view' },
  unpin: { ar: 'إزالة التثبيت', en: 'Take the pin away' },
  hide: { ar: 'إخفاؤه', en: 'Hide it' },
  move: { ar: 'تحريكه', en: 'Move it' },
  select: { ar: 'تحديده', en: 'Select it' },
  deselect: { ar: 'إخراجه من التحديد', en: 'Take it out of the selection' },
  selectAround: { ar: 'تحديده مع جيرانه', en: 'Select it with its neighbours' },
  selectShown: { ar: 'تحديد كل المعروض', en: 'Select everything shown' },
  copyLink: { ar: 'نسخ رابطه', en: 'Copy a link to it' },
} as const satisfies Readonly<Record<string, LocalText>>

export const pathFrom = (name: LocalText): LocalText => ({
  ar: `ما صلته بـ${name.ar}؟`,
  en: `How is it connected to ${name.en}?`,
})

export const compareTo = (name: LocalText): LocalText => ({
  ar: `قارنه بـ${name.ar}`,
  en: `Compare it with ${name.en}`,
})

export const selectKind = (kind: LocalText): LocalText => ({
  ar: `تحديد هذا النوع: ${kind.ar}`,
  en: `Select this kind: ${kind.en}`,
})
