import type { DateBasis, LocalText } from '#graph-data/schema/primitives.ts'

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
  readonly within: { readonly headline: string | null; readonly publisher: LocalText } | null
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

export interface ArticlesPageProps {
  readonly articles: readonly ArticleEntry[]
  readonly files: readonly AttachedFile[]
  readonly onAttach: (files: readonly File[]) => void
  readonly onRemoveFile: (fileId: string) => void
  readonly onOpenArticle: (articleId: string) => void
  /** Resolves to whether the text is now in the clipboard. */
  readonly onCopyText: (text: string) => Promise<boolean>
  readonly onBack: () => void
}
