import type { Language } from '#graph-data/schema/primitives.ts'

/** What a citation names; texts are in the reader's language already, but for the article's own. */
export interface CitationParts {
  readonly language: Language
  /** The claim's sentence with its status. */
  readonly claim: string
  readonly headline: string | null
  readonly publisher: string
  /** The article's date in words. */
  readonly date: string
  readonly isDateInferred: boolean
  readonly paragraph: number
  readonly quote: string
  readonly collection: string
  readonly version: string
  /** EDTF date of the release, in words. */
  readonly released: string
  readonly link: string
}

// A citation mixes directions, and goes where no markup will keep them apart.
const isolate = (text: string): string => `\u2068${text}\u2069`

/**
 * A plain text citation of one piece of evidence: claim, article, publisher, date, paragraph, quote, then this
 * collection, its version and a link. Runs of unknown direction are isolated, so that it reads right wherever it is
 * pasted.
 */
export function citationOf(parts: CitationParts): string {
  return parts.language === 'ar' ? arabicCitation(parts) : englishCitation(parts)
}

function englishCitation(parts: CitationParts): string {
  const date = parts.isDateInferred ? `${parts.date} [date inferred]` : parts.date
  const headline = parts.headline === null ? '[no headline]' : `“${isolate(parts.headline)}”`
  return [
    parts.claim,
    `${isolate(parts.publisher)}, ${headline}, ${date}, paragraph ${parts.paragraph}: “${isolate(parts.quote)}”.`,
    `In: Isnad, ${isolate(parts.collection)}, version ${parts.version} (${parts.released}). ${parts.link}`,
  ].join('\n')
}

function arabicCitation(parts: CitationParts): string {
  const date = parts.isDateInferred ? `${parts.date} [تاريخ مستنتج]` : parts.date
  const headline = parts.headline === null ? '[بلا عنوان]' : `«${isolate(parts.headline)}»`
  return [
    parts.claim,
    `${isolate(parts.publisher)}، ${headline}، ${date}، الفقرة ${parts.paragraph}: «${isolate(parts.quote)}».`,
    `ضمن: إسناد، ${isolate(parts.collection)}، الإصدار ${isolate(parts.version)} (${parts.released}). ${parts.link}`,
  ].join('\n')
}
