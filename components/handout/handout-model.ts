import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { ParagraphKind } from '#graph-data/schema/article.ts'
import type { Stance } from '#graph-data/schema/claim.ts'
import type { DateBasis, LocalText } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'
import type { SpokenClaim } from '../i18n/claim-sentence.ts'
import type { PaperPicture } from './paper-picture.ts'

/** What is handed out: to the class, for its own questions, or kept by the teacher. */
export const SHEET_KINDS = ['class', 'questions', 'teacher'] as const
export type SheetKind = (typeof SHEET_KINDS)[number]

/** In which language our words stand; quotes always in that of their article. */
export const SHEET_LANGUAGES = ['ar', 'en', 'both'] as const
export type SheetLanguage = (typeof SHEET_LANGUAGES)[number]

export const PAPERS = ['a4', 'letter'] as const
export type Paper = (typeof PAPERS)[number]

/** A quote with all that is needed to find it again without this sheet's other pages. */
export interface PaperQuote {
  readonly id: string
  readonly articleId: string
  readonly quote: string
  readonly language: string
  readonly publisher: LocalText
  readonly headline: string | null
  readonly date: string
  readonly dateBasis: DateBasis
  readonly paragraph: number
  readonly of: number
  readonly kind: ParagraphKind
  /** What the paragraph reports, in our words. */
  readonly restatement: LocalText
  readonly stance: Stance
  readonly mode: Mode
  /** From the speaker to the page, the publisher left out where it speaks itself. */
  readonly voices: readonly LocalText[]
  readonly omits: readonly LocalText[]
  readonly note: LocalText | null
  readonly isMachineTranslated: boolean
}

/** A claim under its number, which its line in the picture and the sentences bear too. */
export interface PaperClaim extends SpokenClaim {
  readonly id: string
  readonly n: number
  readonly family: LineFamily
  readonly quotes: readonly PaperQuote[]
  /** The earlier step whose quotes hold here too. */
  readonly quotedIn: number | null
  /** Where it stands, for claims that are not quoted here. */
  readonly places: readonly { readonly publisher: LocalText; readonly paragraphs: readonly number[] }[]
  /** Independent origins for and against. */
  readonly origins: { readonly asserting: number; readonly denying: number }
}

export interface PaperSentence {
  readonly text: LocalText
  readonly isEditorial: boolean
  /** It rests on what stands outside the body of articles alone: a caption, a summary, boilerplate. */
  readonly isWeak: boolean
  /** Of claims. */
  readonly numbers: readonly number[]
}

export interface PaperStep {
  readonly id: string
  /** From 1. */
  readonly n: number
  readonly title: LocalText
  readonly picture: PaperPicture | null
  readonly sentences: readonly PaperSentence[]
  readonly claims: readonly PaperClaim[]
  readonly ask: LocalText | null
  /** `null` but on the teacher's sheet. */
  readonly notes: LocalText | null
  readonly seconds: number
}

/** An article of the sheet, and the way to it. */
export interface PaperArticle {
  readonly id: string
  readonly publisher: LocalText
  readonly headline: string | null
  readonly language: string
  readonly date: string
  readonly dateBasis: DateBasis | null
  readonly url: string | null
  /** It stands on the page of this one. */
  readonly within: { readonly publisher: LocalText; readonly headline: string | null } | null
  readonly isMachineTranslated: boolean
}

/** Where a sheet comes from and what one may do with it. */
export interface PaperCredit {
  readonly collection: LocalText
  readonly version: string
  /** ISO date. */
  readonly released: string
  /** Full address of what the sheet shows. */
  readonly link: string
  /** Full address of the page that says how to get the articles. */
  readonly articlesLink: string
  readonly licence: { readonly id: string; readonly url: string }
}

/** A story on paper. */
export interface StorySheet {
  readonly kind: SheetKind
  readonly title: LocalText
  readonly summary: LocalText
  readonly steps: readonly PaperStep[]
  readonly families: readonly LineFamily[]
  readonly kinds: readonly { readonly kind: EntityKind; readonly label: LocalText }[]
  readonly articles: readonly PaperArticle[]
  readonly credit: PaperCredit
}

/** An entity on paper: all that the collection holds of it. */
export interface DossierSheet {
  readonly id: string
  readonly label: LocalText
  readonly kind: EntityKind
  readonly kindLabel: LocalText
  readonly subtype: LocalText | null
  readonly description: LocalText | null
  readonly note: LocalText | null
  readonly spellings: readonly {
    readonly articleId: string
    readonly publisher: LocalText
    readonly language: string
    readonly spellings: readonly string[]
  }[]
  readonly relations: readonly DossierGroup[]
  readonly roles: readonly DossierGroup[]
  readonly families: readonly LineFamily[]
  readonly articles: readonly PaperArticle[]
  readonly credit: PaperCredit
}

export interface DossierGroup {
  readonly key: string
  readonly label: LocalText
  readonly claims: readonly PaperClaim[]
}
