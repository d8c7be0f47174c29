import type { Language } from '#graph-data/schema/primitives.ts'

/** What the styles need of one piece of evidence. Headline and quote are the article's own words. */
export interface CitedArticle {
  readonly headline: string | null
  /** In the language of the citation. */
  readonly publisher: string
  /** EDTF, as the collection has it. */
  readonly date: string
  /** The date in words of the citation's language. */
  readonly dateInWords: string
  readonly isDateInferred: boolean
  readonly url: string | null
  readonly paragraph: number
  readonly evidenceId: string
  /** Address in this explorer at which the evidence opens. */
  readonly link: string
  /** EDTF day on which the collection was released. */
  readonly released: string
  readonly collection: string
}

export const CITATION_STYLES = ['apa', 'mla', 'chicago'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]

const isolate = (text: string): string => `\u2068${text}\u2069`
const yearOf = (edtf: string): string => /\d{4}/.exec(edtf)?.[0] ?? ''

const WORDS = {
  ar: { none: 'بلا عنوان', noDate: 'د. ت.', paragraph: 'الفقرة', via: 'ضمن إسناد', inferred: 'تاريخ مستنتج' },
  en: { none: 'no headline', noDate: 'n.d.', paragraph: 'para.', via: 'In Isnad', inferred: 'date inferred' },
} as const

/** The article as one entry of a bibliography, in the order of parts of the style (APA 7, MLA 9, Chicago 17 notes). */
export function citeArticle(cited: CitedArticle, style: CitationStyle, language: Language): string {
  const words = WORDS[language]
  const comma = language === 'ar' ? '،' : ','
  const headline = isolate(cited.headline ?? `[${words.none}]`)
  const publisher = isolate(cited.publisher)
  const date = cited.isDateInferred ? `${cited.dateInWords} [${words.inferred}]` : cited.dateInWords
  const quoted = language === 'ar' ? `«${headline}»` : `“${headline}”`
  const place = `${words.paragraph} ${cited.paragraph}`
  const url = cited.url === null ? '' : ` ${cited.url}`
  const via = ` ${words.via}${comma} ${isolate(cited.collection)}. ${cited.link}`
  switch (style) {
    case 'apa':
      return `${publisher}. (${date || words.noDate}). ${headline} (${place}).${url}${via}`
    case 'mla':
      return `${quoted}. ${publisher}${comma} ${date || words.noDate}${comma} ${place}.${url}${via}`
    case 'chicago':
      return `${publisher}${comma} ${quoted}${comma} ${date || words.noDate}${comma} ${place}.${url}${via}`
  }
}

/** A BibTeX entry; signs that TeX takes for commands are escaped, words stay as they are (UTF-8). */
export function bibtexOf(cited: CitedArticle): string {
  const fields: readonly (readonly [string, string])[] = [
    ['title', cited.headline ?? ''],
    ['organization', cited.publisher],
    ['year', yearOf(cited.date)],
    ['date', cited.date],
    ['url', cited.url ?? cited.link],
    ['note', `${WORDS.en.paragraph} ${cited.paragraph}; ${WORDS.en.via}: ${cited.link}`],
    ['langid', 'arabic'],
  ]
  const body = fields
    .filter(([, value]) => value !== '')
    .map(([name, value]) => `  ${name} = {${name === 'url' ? value : texText(value)}}`)
    .join(',\n')
  return `@online{${cited.evidenceId},\n${body}\n}\n`
}

const texText = (value: string): string =>
  value.replaceAll(/[\\{}%&$#_]/g, (sign) => (sign === '\\' ? '\\textbackslash{}' : `\\${sign}`))
