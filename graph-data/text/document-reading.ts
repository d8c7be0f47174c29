/** What a document is, by its content. */
export type DocumentFormat = 'text' | 'html' | 'docx' | 'pdf'

/** What else a file may turn out to be, named to the reader so that they know what to save instead. */
export type ForeignFormat =
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

/** Where in a file something went wrong. */
export type DocumentPlace =
  /** A file inside the archive. */
  | { readonly kind: 'entry'; readonly name: string }
  | { readonly kind: 'page'; readonly n: number }
  /** Counted from 0. */
  | { readonly kind: 'byte'; readonly at: number }

export type RefusalReason =
  /** `limit` in MB. */
  | 'too-large'
  /** `limit` in MB, unpacked. */
  | 'unpacks-too-large'
  /** `limit` in files inside the archive. */
  | 'too-many-entries'
  /** `limit` in pages. */
  | 'too-many-pages'
  /** `limit` in characters. */
  | 'too-long'
  /** `limit` in seconds. */
  | 'too-slow'
  | 'empty'
  /** Pages or paragraphs, but no letters: a scan. */
  | 'no-text'
  | 'wrong-type'
  | 'unknown-encoding'
  | 'encrypted'
  | 'damaged'
  /** Declares entities of its own, as bombs do and Word never does. */
  | 'own-entities'
  /** The browser does not give the bytes: gone, or no permission. */
  | 'unreadable'
  /** The code that reads such files did not come. */
  | 'reader-missing'
  /** `limit` in files at once. */
  | 'too-many-files'
  /** A folder without any file that may hold text; `limit`: how many others it holds. */
  | 'empty-folder'
  /** Of a folder, `limit` files that are none of ours. */
  | 'passed-over'

/** Why a file is not taken. Nothing of it is kept. */
export interface DocumentRefusal {
  readonly reason: RefusalReason
  readonly place?: DocumentPlace
  readonly limit?: number
  /** For `wrong-type`. */
  readonly found?: ForeignFormat
  /** For `encrypted`, `damaged`, `no-text`: as what it was read. */
  readonly format?: DocumentFormat
}

/** What the reader should know of a text that was taken. */
export type DocumentRemark =
  /** Not UTF-8; the name as encodings are called. */
  | { readonly kind: 'encoding'; readonly name: string }
  /** Bytes that mean nothing, shown as U+FFFD. */
  | { readonly kind: 'bad-bytes'; readonly count: number }
  /** The letters of these pages stood in the order in which they are drawn, and were put into that of reading. */
  | { readonly kind: 'order-repaired'; readonly pages: number }
  | { readonly kind: 'pages-lost'; readonly pages: readonly number[] }
  /** The file ends in the middle. */
  | { readonly kind: 'cut-off' }

/** What became of a file: its text, lines between its blocks, or why there is none. */
export type DocumentReading =
  | {
      readonly ok: true
      readonly text: string
      readonly format: DocumentFormat
      readonly remarks: readonly DocumentRemark[]
    }
  | { readonly ok: false; readonly refusal: DocumentRefusal }
