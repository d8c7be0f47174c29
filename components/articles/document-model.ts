/** What an attached file is, by its content. */
export type FileFormat = 'text' | 'html' | 'docx' | 'pdf'

/** What the reader should know of a text that was taken. */
export type FileRemark =
  | { readonly kind: 'encoding'; readonly name: string }
  | { readonly kind: 'bad-bytes'; readonly count: number }
  | { readonly kind: 'order-repaired'; readonly pages: number }
  | { readonly kind: 'pages-lost'; readonly pages: readonly number[] }
  | { readonly kind: 'cut-off' }

export type FileRefusalReason =
  | 'too-large'
  | 'unpacks-too-large'
  | 'too-many-entries'
  | 'too-many-pages'
  | 'too-long'
  | 'too-slow'
  | 'empty'
  | 'no-text'
  | 'wrong-type'
  | 'unknown-encoding'
  | 'encrypted'
  | 'damaged'
  | 'own-entities'
  | 'unreadable'
  | 'reader-missing'
  | 'too-many-files'
  | 'empty-folder'
  | 'passed-over'

/** What a file turned out to be that is none of ours. */
export type ForeignKind =
  | 'image'
  | 'archive'
  | 'old-word'
  | 'rtf'
  | 'open-document'
  | 'epub'
  | 'spreadsheet'
  | 'slides'
  | 'web-archive'
  | 'xml'
  | 'media'
  | 'program'
  | 'binary'

/** Why a file was not taken; of the numbers, see `limit` of the words. */
export interface FileRefusal {
  readonly reason: FileRefusalReason
  readonly place?:
    | { readonly kind: 'entry'; readonly name: string }
    | { readonly kind: 'page'; readonly n: number }
    | { readonly kind: 'byte'; readonly at: number }
  readonly limit?: number
  readonly found?: ForeignKind
  readonly format?: FileFormat
}

export interface RefusedFile {
  readonly id: string
  readonly file: string
  readonly refusal: FileRefusal
}

/** How long attached files stay: for this visit, on this device, or for this visit and nothing else is stored. */
export type FileKeeping = 'visit' | 'device' | 'nothing'

export type FileKeepingTrouble = 'full' | 'blocked' | 'busy' | 'broken'

/** An attached document, to be read as it is. */
export interface DocumentText {
  readonly id: string
  readonly name: string
  readonly format: FileFormat
  readonly remarks: readonly FileRemark[]
  readonly lines: readonly string[]
  /** Whether an article of the collection was found in it. */
  readonly isKnown: boolean
}
