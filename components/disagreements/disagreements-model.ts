import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { ConflictKind, Stance } from '#graph-data/schema/claim.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'

export type DisagreementsModel =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'failed'; readonly reason: string }
  | { readonly kind: 'ready'; readonly disagreements: readonly DisagreementEntry[] }

export interface DisagreementEntry {
  readonly id: string
  readonly kind: ConflictKind
  /** `null`: one claim that is asserted by one and denied by another. */
  readonly why: LocalText | null
  readonly sides: readonly [DisagreementSideModel, DisagreementSideModel]
}

export interface DisagreementSideModel {
  readonly claimId: string
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly family: LineFamily
  readonly mode: Mode
  readonly deniedBy: readonly LocalText[]
  /** The first is shown with its paragraph, the others by their place. */
  readonly pieces: readonly DisagreementPiece[]
}

export interface DisagreementPiece {
  readonly evidenceId: string
  readonly stance: Stance
  readonly mode: Mode
  /** From the speaker towards the page. */
  readonly voices: readonly LocalText[]
  /** EDTF. */
  readonly said: string
  readonly article: { readonly id: string; readonly publisher: LocalText; readonly language: string }
  readonly n: number
  readonly quote: string
  /** The paragraph itself where its article is attached, else our restatement. */
  readonly paragraph:
    | {
        readonly words: 'article'
        readonly text: string
        readonly quoteSpan: readonly [number, number] | null
      }
    | { readonly words: 'ours'; readonly restatement: LocalText }
}

export interface DisagreementsPageProps {
  readonly model: DisagreementsModel
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onRetry: () => void
  readonly onBack: () => void
}
