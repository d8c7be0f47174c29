import type { LocalText } from '#graph-data/schema/primitives.ts'

export interface AttachArticle {
  readonly id: string
  readonly headline: string | null
  readonly publisher: LocalText
  readonly language: string
  /** EDTF. */
  readonly date: string
  readonly url: string | null
  readonly state:
    | { readonly kind: 'missing' }
    | { readonly kind: 'attached'; readonly file: string; readonly matched: number; readonly of: number }
}

export interface AttachedFile {
  /** Unique among the attached; two files may share a name. */
  readonly id: string
  readonly name: string
  /** `local`: offered by the local server from `originals/`. */
  readonly origin: 'attached' | 'local'
  readonly state:
    | { readonly kind: 'reading' }
    /** Publishers of the articles found in it. */
    | { readonly kind: 'recognised'; readonly articles: readonly LocalText[] }
    | { readonly kind: 'unrecognised' }
}

export type RefusalReason = 'too-large' | 'empty' | 'not-text' | 'unreadable' | 'unknown-encoding'

export interface AttachRefusal {
  readonly id: string
  readonly file: string
  readonly reason: RefusalReason
  /** For `too-large`. */
  readonly limitMegabytes?: number
}

export interface AttachPanelProps {
  readonly articles: readonly AttachArticle[]
  readonly files: readonly AttachedFile[]
  readonly refusals: readonly AttachRefusal[]
  readonly onAttach: (files: readonly File[]) => void
  readonly onRemoveFile: (fileId: string) => void
  readonly onDismissRefusal: (refusalId: string) => void
  /** Resolves to whether the text is now in the clipboard. */
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onClose: () => void
}
