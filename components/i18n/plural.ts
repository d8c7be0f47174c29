/** Turns a number into the digits of the reader's setting. */
export type FormatNumber = (value: number) => string

/** `#` stands for the number. Where a form has no `#`, the word itself says how many (كيانان). */
export interface EnglishForms {
  readonly one: string
  readonly other: string
}

export interface ArabicForms {
  readonly zero: string
  readonly one: string
  readonly two: string
  readonly few: string
  readonly many: string
  readonly other: string
}

// Made when they are first asked for: one costs milliseconds at the start, and only one language is spoken.
const rules = new Map<string, Intl.PluralRules>()

function rulesOf(language: 'ar' | 'en'): Intl.PluralRules {
  const known = rules.get(language) ?? new Intl.PluralRules(language)
  rules.set(language, known)
  return known
}

/** A counted noun in English: `englishCount(2, String, { one: '# claim', other: '# claims' })` is `2 claims`. */
export function englishCount(count: number, format: FormatNumber, forms: EnglishForms): string {
  const form = rulesOf('en').select(count) === 'one' ? forms.one : forms.other
  return form.replace('#', format(count))
}

/** A counted noun in Arabic, by the six forms of CLDR (0, 1, 2, 3–10, 11–99, 100–102 modulo 100). */
export function arabicCount(count: number, format: FormatNumber, forms: ArabicForms): string {
  return forms[rulesOf('ar').select(count)].replace('#', format(count))
}
