import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { ParagraphKind } from '#graph-data/schema/article.ts'
import type { ConflictKind, Stance } from '#graph-data/schema/claim.ts'
import type { DateBasis, LocalText, Span } from '#graph-data/schema/primitives.ts'
import type { EntityKind, Mode } from '#graph-data/schema/vocabulary.ts'
import type { Folding } from '#graph-data/text/foldings.ts'
import type { DiffRun } from '#graph-data/text/word-diff.ts'

/**
 * Everything one proof shows: one claim, one piece of its evidence, the paragraph behind it.
 * `waiting` while the detail file is on its way: the claim is known, the paragraph not yet.
 */
export type ProofModel =
  | { readonly kind: 'waiting'; readonly claim: ProofClaim }
  | { readonly kind: 'failed'; readonly claim: ProofClaim; readonly reason: string }
  | ({ readonly kind: 'ready'; readonly claim: ProofClaim } & ProofBody)

export interface ProofClaim {
  readonly id: string
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly family: LineFamily
  readonly subject: ProofEntity
  readonly object: ProofEntity | null
  readonly value: LocalText | null
  readonly predicate: LocalText
  /** Mode of the evidence that gives the claim its family: names a prospective status closer (planned, requested). */
  readonly mode?: Mode
  /** Who denies it, for "Denied by …:"; left out where the detail file is not there yet. */
  readonly deniedBy?: readonly LocalText[]
}

export interface ProofEntity {
  readonly id: string
  readonly label: LocalText
  readonly kind: EntityKind
}

export interface ProofBody {
  readonly evidence: ProofEvidence
  /** Position of this evidence among the claim's, from 1. */
  readonly index: number
  readonly count: number
  readonly previous: string | null
  readonly next: string | null
  readonly facts: ProofFacts
  readonly support: ProofSupport
  readonly conflicts: readonly ProofConflict[]
  readonly fulfils: ProofLink | null
  readonly fulfilledBy: readonly ProofLink[]
}

/** Roles, dates, amounts and condition of the claim: what the sentence leaves out. */
export interface ProofFacts {
  readonly roles: readonly { readonly label: LocalText; readonly entities: readonly ProofEntity[] }[]
  readonly when: string | null
  readonly condition: LocalText | null
  readonly amounts: readonly {
    readonly of: LocalText
    readonly min: number | null
    readonly max: number | null
    readonly about: boolean
    readonly over: boolean
    readonly unit: LocalText
  }[]
  readonly note: LocalText | null
}

export interface ProofEvidence {
  readonly id: string
  readonly stance: Stance
  readonly mode: Mode
  readonly family: LineFamily
  /** From the speaker towards the page. */
  readonly voices: readonly ProofVoice[]
  readonly said: { readonly date: string; readonly isArticleDate: boolean }
  readonly when: { readonly date: string; readonly basis: DateBasis | null } | null
  /** What the claim has and this paragraph does not say. */
  readonly omits: readonly LocalText[]
  readonly note: LocalText | null
  readonly quote: string
  readonly paragraph: ProofParagraph
  readonly article: ProofArticle
}

export interface ProofVoice {
  /** `author`: the publisher's own voice. `speaker`, `relay`: named in the text. `agency`: the article's `from`. */
  readonly role: 'speaker' | 'relay' | 'agency' | 'publisher'
  readonly label: LocalText
  readonly entityId: string | null
}

export interface ProofParagraph {
  readonly n: number
  readonly of: number
  readonly kind: ParagraphKind
  readonly restatement: LocalText
  /** What the attached original says of it, computed. */
  readonly match: ParagraphMatch
}

/** `not-checked`: no original of this article is attached, which is not the same as `absent`. */
export type ParagraphMatch =
  | { readonly rung: 'not-checked' | 'checking' }
  | { readonly rung: 'absent'; readonly file: string }
  | PassageMatch

/** A passage of an attached document that stands for the paragraph, or of `quote-only` the line of its quote. */
export interface PassageMatch {
  readonly rung: 'exact' | 'normalised' | 'fuzzy' | 'weak' | 'quote-only'
  readonly file: string
  /** The passage, form C. */
  readonly text: string
  /** Whether numbers, designators and negations are the paragraph's; if not, it is no match. */
  readonly critical: 'same' | 'changed'
  /** Hidden control characters in its lines, which were overlooked. */
  readonly hidden: number
  readonly quote: QuoteVerdict
  /** The passage that carries the claim; `null` where positions do not carry over (all but exact). */
  readonly span: Span | null
  readonly subject: readonly Span[]
  readonly object: readonly Span[]
}

export type QuoteVerdict =
  | { readonly verdict: 'verbatim' | 'inside-word'; readonly span: Span }
  | { readonly verdict: 'normalised'; readonly span: Span; readonly foldings: readonly Folding[] }
  | {
      readonly verdict: 'altered' | 'altered-critical'
      readonly span: Span
      /** The quote against what stands in its place, word for word. */
      readonly diff: readonly DiffRun[]
    }
  | { readonly verdict: 'missing' }

export interface ProofArticle {
  readonly id: string
  readonly headline: string | null
  readonly publisher: LocalText
  readonly language: string
  readonly date: { readonly value: string; readonly basis: DateBasis; readonly reason: LocalText | null }
  readonly machineTranslated: boolean
  readonly within: { readonly id: string; readonly headline: string | null } | null
  /** The public page, and at that passage where a text fragment could be built. */
  readonly url: string | null
  readonly passageUrl: string | null
  readonly isAttached: boolean
}

export interface ProofSupport {
  readonly assertingArticles: number
  readonly assertingOrigins: number
  readonly denyingArticles: number
  readonly denyingOrigins: number
}

export interface ProofConflict {
  readonly kind: ConflictKind
  readonly why: LocalText
  readonly other: ProofLink
}

/** Another claim, by its sentence with its status; opens its proof. */
export interface ProofLink {
  readonly claimId: string
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly mode?: Mode
  readonly deniedBy?: readonly LocalText[]
}
