import type { DateBasis, LocalText } from '#graph-data/schema/primitives.ts'
import type { DocumentFormat, DocumentRemark } from '#graph-data/text/document-reading.ts'
import type { FileKeeping, FileKeepingTrouble, RefusedFile } from './document-model.ts'

/** One article of the collection, and how to come by it. */
export interface ArticleEntry {
  readonly id: string
  readonly headline: string | null
  readonly publisher: LocalText
  readonly language: string
  /** `basis` is known with the detail file. */
  readonly date: {
    readonly value: string
    readonly basis: DateBasis | null
    readonly reason: LocalText | null
  }
  readonly url: string | null
  /** The article on whose page it stands. */
  readonly within: {
    readonly headline: string | null
    readonly language: string
    readonly publisher: LocalText
  } | null
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
    /** Read, but not held against the articles: a fault of ours. */
    | { readonly kind: 'failed' }
  /** `null` until it is read. */
  readonly format: DocumentFormat | null
  readonly remarks: readonly DocumentRemark[]
  /** In this device's memory for the next visit. */
  readonly isKept: boolean
}

export interface ArticlesPageProps {
  readonly articles: readonly ArticleEntry[]
  readonly files: readonly AttachedFile[]
  readonly refusals: readonly RefusedFile[]
  readonly keeping: FileKeeping
  /** Why the device keeps less than was asked. */
  readonly keepingTrouble: FileKeepingTrouble | null
  readonly onAttach: (files: readonly File[]) => void
  readonly onAttachFolder: (files: readonly File[]) => void
  readonly onAttachText: (text: string) => void
  readonly onRemoveFile: (fileId: string) => void
  /** Reads it beside the graph, as it is. */
  readonly onReadFile: (fileId: string) => void
  readonly onDismissRefusals: (ids: readonly string[]) => void
  readonly onKeeping: (keeping: FileKeeping) => void
  readonly onOpenArticle: (articleId: string) => void
  /** To the page that says what became of each paragraph and quote. */
  readonly onOpenMatches: () => void
  /** Resolves to whether the text is now in the clipboard. */
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onBack: () => void
}
