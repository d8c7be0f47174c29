import type { DataFormat, LostPart } from '#graph-data/schema/data-format.ts'

export type PictureFormat = 'png' | 'png-2' | 'svg'

export type SavedFile =
  | { readonly ok: true; readonly name: string; readonly losses: readonly LostPart[] }
  | { readonly ok: false }

export interface Counts {
  readonly entities: number
  readonly claims: number
}

export interface OpenCitation {
  readonly style: 'apa' | 'mla' | 'chicago' | 'bibtex'
  readonly text: string
}

export const EMBED_SIZES = ['low', 'middle', 'high'] as const
export type EmbedSize = (typeof EMBED_SIZES)[number]

/** `device`: light or dark as the reader of the other page has it. */
export const EMBED_SCHEMES = ['device', 'light', 'dark'] as const
export type EmbedScheme = (typeof EMBED_SCHEMES)[number]

/** What is shown, inside a page of someone else. */
export interface EmbedOffer {
  /** Names the frame. */
  readonly title: string
  /** CSS pixels. */
  readonly heights: Readonly<Record<EmbedSize, number>>
  readonly codeOf: (size: EmbedSize, scheme: EmbedScheme) => string
}

export interface TakeAwayProps {
  readonly counts: { readonly shown: Counts; readonly all: Counts }
  /** A picture can be had: the graph is drawn. */
  readonly hasPicture: boolean
  readonly onSavePicture: (format: PictureFormat, isTransparent: boolean) => Promise<SavedFile>
  readonly onSaveData: (format: DataFormat, scope: 'shown' | 'all') => Promise<SavedFile>
  readonly link: string
  /** `true` for a dark cell; `null` while it is made, or where the address is too long for one. */
  readonly qr: readonly (readonly boolean[])[] | null
  readonly embed: EmbedOffer
  /** Of the evidence that is open; empty where none is. */
  readonly citations: readonly OpenCitation[]
  readonly onCopyText: (text: string) => Promise<boolean>
}
