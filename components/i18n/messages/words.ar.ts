import type { wordsEn } from './words.en.ts'

/** Made once: it costs more than all that it joins. */
let lists: Intl.ListFormat | undefined

export const wordsAr = (): ReturnType<typeof wordsEn> => ({
  family: {
    stated: 'ورد خبرًا',
    said: 'قول منسوب أو رأي',
    planned: 'خطة أو طلب',
    conditional: 'مشروط أو محتمل',
    denied: 'منفيّ',
  },
  mode: {
    fact: 'خبر',
    plan: 'خطة',
    possible: 'احتمال',
    conditional: 'مشروط',
    request: 'طلب',
    opinion: 'رأي',
  },
  modeOfDenial: 'نفي',
  status: {
    supported: 'مُسندة',
    held: 'رأي',
    prospective: 'لم تقع بعد',
    contested: 'محلّ خلاف',
    denied: 'منفيّة',
  },
  prefix: {
    denied: 'منفيّ:',
    deniedBy: (p) => `نفيٌ من ${p.names}:`,
    contested: 'محلّ خلاف:',
    told: (p) => `اختُلف في ${p.what}:`,
    toldAs: (p) => `${p.as}، واختُلف في ${p.what}:`,
    toldWhat: {
      actor: 'الفاعل',
      cause: 'السبب',
      condition: 'الشرط',
      date: 'التاريخ',
      wording: 'الصياغة',
    },
    toldMode: {
      plan: 'خطة',
      possible: 'محتمل',
      conditional: 'مشروط',
      request: 'طلب',
      opinion: 'رأي',
    },
    held: 'رأي:',
    prospective: {
      fact: 'لم يقع بعد:',
      plan: 'خطة:',
      possible: 'محتمل:',
      conditional: 'مشروط:',
      request: 'طلب:',
      opinion: 'رأي:',
    },
    prospectiveUnknown: 'لم يقع بعد:',
  },
  kind: {
    person: 'شخص',
    state: 'دولة',
    organisation: 'هيئة',
    document: 'وثيقة',
    weapon: 'منظومة سلاح',
    force: 'قوة عسكرية',
    event: 'حدث',
    undertaking: 'مسار',
    place: 'مكان',
  },
  paragraphKind: {
    headline: 'عنوان',
    dateline: 'سطر التاريخ',
    byline: 'سطر الكاتب',
    caption: 'تعليق صورة',
    summary: 'ملخّص',
    heading: 'عنوان فرعي',
    body: 'متن',
    related: 'إحالة إلى مقال آخر',
    boilerplate: 'نص ثابت في الموقع',
    tags: 'وسوم',
  },
  conflict: {
    date: 'اختلاف في التاريخ',
    actor: 'اختلاف في الفاعل',
    cause: 'اختلاف في السبب',
    condition: 'اختلاف في الشرط',
    wording: 'اختلاف في الصياغة',
    denial: 'إحداهما تنفي الأخرى',
  },
  basis: {
    stated: 'مذكور في النص',
    derived: 'مستنتج من النص',
    outside: 'معلوم من خارج المقالات',
  },
  contested: 'محلّ خلاف',
  told: 'رُويت بوجهين',
  listJoin: (items) => {
    lists ??= new Intl.ListFormat('ar', { type: 'conjunction' })
    return lists.format(items)
  },
})
