import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { ParagraphKind } from '#graph-data/schema/article.ts'
import type { Stance } from '#graph-data/schema/claim.ts'
import type { DateBasis, LocalText, Span } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'

/** An article beside the graph. `waiting` while the detail file is on its way: headline and publisher are known. */
export type ReaderModel =
  | { readonly kind: 'waiting'; readonly article: ReaderTitle }
  | { readonly kind: 'failed'; readonly article: ReaderTitle; readonly reason: string }
  | {
      readonly kind: 'ready'
      readonly article: ReaderArticle
      readonly coverage: ReaderCoverage
      /** Whose words stand below: of all paragraphs, or the attached file has most of them. */
      readonly words: 'ours' | 'article' | 'mixed' | 'checking'
      readonly paragraphs: readonly ReaderParagraph[]
    }

/** What is known of an article before its paragraphs are. */
export interface ReaderTitle {
  readonly id: string
  readonly headline: string | null
  readonly publisher: LocalText
  readonly language: string
}

export interface ReaderArticle extends ReaderTitle {
  readonly country: LocalText | null
  readonly owner: LocalText | null
  /** Agency or outlet whose text it is. */
  readonly from: LocalText | null
  readonly date: { readonly value: string; readonly basis: DateBasis; readonly reason: LocalText | null }
  readonly machineTranslated: boolean
  readonly within: { readonly id: string; readonly headline: string | null } | null
  readonly url: string | null
  readonly note: LocalText | null
}

export interface ReaderCoverage {
  readonly body: number
  readonly cited: number
  /** 0 to 1; `null` where it is not known. */
  readonly quotedShare: number | null
}

export interface ReaderParagraph {
  readonly n: number
  readonly kind: ParagraphKind
  readonly content: ReaderContent
  readonly note: LocalText | null
  /** Why no claim rests on it. */
  readonly uncited: LocalText | null
  readonly claims: readonly ReaderClaim[]
}

export type ReaderContent =
  | {
      readonly words: 'article'
      readonly rung: 'exact' | 'normalised' | 'fuzzy' | 'weak'
      /** Whether numbers, designators and negations are the paragraph's; if not, it is no match. */
      readonly critical: 'same' | 'changed'
      /** Hidden control characters in its lines, which were overlooked. */
      readonly hidden: number
      readonly restatement: LocalText
      /** Stretches of the paragraph, in order; more than one where the page glued lines together. */
      readonly parts: readonly ReaderPart[]
    }
  | {
      readonly words: 'ours'
      readonly restatement: LocalText
      /** An original is attached, and this paragraph does not stand in it; or only a quote from it does. */
      readonly lost: 'absent' | 'quote-only' | null
      /** Kinds of the parts, where the page glued lines together. */
      readonly parts: readonly ParagraphKind[]
    }

export interface ReaderPart {
  /** Where it begins in the paragraph, in code points. */
  readonly start: number
  readonly kind: ParagraphKind
  readonly text: string
  /** The quotes in it, code points of `text`. */
  readonly quotes: readonly Span[]
}

/** A claim that rests on the paragraph; opens the proof at that evidence. */
export interface ReaderClaim {
  readonly claimId: string
  readonly evidenceId: string
  readonly stance: Stance
  readonly family: LineFamily
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly mode: Mode
  readonly deniedBy: readonly LocalText[]
}

export interface ArticleReaderProps {
  readonly model: ReaderModel
  /** The paragraph that is marked and scrolled to. */
  readonly current: number | null
  /** The claim whose proof is open. */
  readonly currentClaim: string | null
  /** The reader was asked for by itself: it takes the keyboard. Not where it follows an open proof. */
  readonly takesFocus: boolean
  readonly reducedMotion: boolean
  readonly onClose: () => void
  readonly onShowParagraph: (n: number) => void
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  /** Hover or focus of a claim's row; `null` when it leaves. */
  readonly onPointClaim?: (claimId: string | null) => void
  readonly onOpenArticle: (articleId: string) => void
  /** To the page that says how to get the article. */
  readonly onGetArticle: () => void
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onRetry: () => void
}
