import type { ReactNode } from 'react'
import type { Dispute } from '#graph-data/derive/dispute.ts'
import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { Status } from '#graph-data/derive/status.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Mode } from '#graph-data/schema/vocabulary.ts'
import type { ProofModel } from './proof-model.ts'

export interface ProofProps {
  readonly model: ProofModel
  /** Text of an error report (ids, version), made by the app; shown in a dialog to be copied. */
  readonly errorReport: string
  /** The reader's own verdict on the evidence, under what was computed. */
  readonly verdict?: ReactNode
  readonly onClose: () => void
  readonly onOpenClaim: (claimId: string) => void
  readonly onOpenEvidence: (claimId: string, evidenceId: string) => void
  readonly onOpenEntity: (entityId: string) => void
  readonly onOpenArticle: (articleId: string, paragraph: number) => void
  readonly onOpenDisagreements: () => void
  /** `null` where no files are taken: in a frame of another page. */
  readonly onAttach: ((files: readonly File[]) => void) | null
  /** Each resolves to whether the clipboard took it. */
  readonly onCopyCitation: () => Promise<boolean>
  readonly onCopyLink: () => Promise<boolean>
  readonly onCopyText: (text: string) => Promise<boolean>
  /** Told when the report dialog opens. */
  readonly onReport?: () => void
  /** Fetch the detail file again, in state `failed`. */
  readonly onRetry?: () => void
}

/** A glance at a claim on hover or focus. Place it with `style` of the caller's wrapper. */
export interface QuotePreviewProps {
  readonly statement: LocalText
  readonly status: Status
  /** In what a contested claim is contested. */
  readonly dispute?: Dispute | null
  readonly family: LineFamily
  readonly mode: Mode
  readonly deniedBy: readonly LocalText[]
  /** `null` while the detail file is on its way. */
  readonly quote: { readonly text: string; readonly language: string; readonly publisher: LocalText } | null
  /** Further pieces of evidence beside this one. */
  readonly more: number
}
