import type { DocumentFormat, DocumentRefusal, DocumentRemark } from '#graph-data/text/document-reading.ts'

export interface RefusedFile {
  readonly id: string
  readonly file: string
  readonly refusal: DocumentRefusal
}

/** How long attached files stay: for this visit, on this device, or for this visit and nothing else is stored. */
export type FileKeeping = 'visit' | 'device' | 'nothing'

export type FileKeepingTrouble = 'full' | 'blocked' | 'busy' | 'broken'

/** An attached document, to be read as it is. */
export interface DocumentText {
  readonly id: string
  readonly name: string
  readonly format: DocumentFormat
  readonly remarks: readonly DocumentRemark[]
  readonly lines: readonly string[]
  /** Whether an article of the collection was found in it. */
  readonly isKnown: boolean
}
