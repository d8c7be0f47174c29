import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { ParagraphMark, QuoteMark } from '../i18n/match-names.ts'

/** What all attached files say of all articles. */
export interface MatchesModel {
  /** Files are being read, so that the figures may change at any moment. */
  readonly isChecking: boolean
  readonly articles: readonly ArticleMatches[]
}

export interface ArticleMatches {
  readonly id: string
  readonly headline: string | null
  readonly publisher: LocalText
  readonly language: string
  readonly paragraphs: number
  readonly quotes: number
  /** `null` where no file that holds it is attached. */
  readonly held: HeldMatches | null
}

export interface HeldMatches {
  readonly file: string
  readonly paragraphs: Readonly<Record<ParagraphMark, number>>
  readonly quotes: Readonly<Record<QuoteMark, number>>
  /** Paragraphs that are not there letter for letter, in order. */
  readonly changed: readonly { readonly n: number; readonly mark: ParagraphMark }[]
  /** Quotes that are not there word for word, in order. */
  readonly altered: readonly {
    readonly claimId: string
    readonly evidenceId: string
    readonly n: number
    readonly quote: string
    readonly mark: QuoteMark
  }[]
}

export interface MatchesPageProps {
  /** `null` while the detail file is on its way. */
  readonly model: MatchesModel | null
  readonly onOpenArticle: (articleId: string, paragraph: number | null) => void
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  /** To the page where files are attached. */
  readonly onOpenArticles: () => void
  readonly onBack: () => void
}
