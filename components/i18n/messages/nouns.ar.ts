import type { ArabicForms } from '../plural.ts'

// Counted nouns that several areas use. "OF_" stands after من, where the dual changes its ending.

export const ENTITIES: ArabicForms = {
  zero: 'لا كيانات',
  one: 'كيان واحد',
  two: 'كيانان',
  few: '# كيانات',
  many: '# كيانًا',
  other: '# كيان',
}
export const OF_ENTITIES: ArabicForms = { ...ENTITIES, zero: 'صفر', two: 'كيانين' }

export const CLAIMS: ArabicForms = {
  zero: 'لا إفادات',
  one: 'إفادة واحدة',
  two: 'إفادتان',
  few: '# إفادات',
  many: '# إفادةً',
  other: '# إفادة',
}
export const OF_CLAIMS: ArabicForms = { ...CLAIMS, zero: 'صفر', two: 'إفادتين' }

export const LINES: ArabicForms = {
  zero: 'لا خطوط',
  one: 'خط واحد',
  two: 'خطّان',
  few: '# خطوط',
  many: '# خطًّا',
  other: '# خط',
}
export const OF_LINES: ArabicForms = { ...LINES, zero: 'صفر', two: 'خطّين' }

export const RELATIONS: ArabicForms = {
  zero: 'لا علاقات',
  one: 'علاقة واحدة',
  two: 'علاقتان',
  few: '# علاقات',
  many: '# علاقةً',
  other: '# علاقة',
}

export const ARTICLES: ArabicForms = {
  zero: 'لا مقالات',
  one: 'مقال واحد',
  two: 'مقالان',
  few: '# مقالات',
  many: '# مقالًا',
  other: '# مقال',
}
export const OF_ARTICLES: ArabicForms = { ...ARTICLES, zero: 'صفر', two: 'مقالين' }

/** After the articles themselves: those that stand inside one of them. */
export const MORE_INSIDE: ArabicForms = {
  zero: '',
  one: 'ومقال آخر داخل أحدها',
  two: 'ومقالان آخران داخلها',
  few: 'و# مقالات أخرى داخلها',
  many: 'و# مقالًا آخر داخلها',
  other: 'و# مقال آخر داخلها',
}

export const OF_PARAGRAPHS: ArabicForms = {
  zero: 'صفر',
  one: 'فقرة واحدة',
  two: 'فقرتين',
  few: '# فقرات',
  many: '# فقرةً',
  other: '# فقرة',
}

export const OF_EVIDENCE: ArabicForms = {
  zero: 'صفر',
  one: 'شاهد واحد',
  two: 'شاهدين',
  few: '# شواهد',
  many: '# شاهدًا',
  other: '# شاهد',
}

export const MINUTES: ArabicForms = {
  zero: 'أقل من دقيقة',
  one: 'دقيقة واحدة',
  two: 'دقيقتان',
  few: '# دقائق',
  many: '# دقيقةً',
  other: '# دقيقة',
}
