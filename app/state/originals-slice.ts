import type { ArticleOriginal } from '#app/domain/match-original.ts'
import type { DocumentFormat, DocumentRefusal, DocumentRemark } from '#graph-data/text/document-reading.ts'
import type { SetState } from './store-types.ts'

/** What was read of a file: its blocks as lines. */
export interface OriginalDocument {
  readonly text: string
  readonly format: DocumentFormat
  readonly remarks: readonly DocumentRemark[]
}

/** A document that the reader attached, or that the local server offers. */
export interface OriginalFile {
  /** Unique among the attached; two files may share a name. */
  readonly id: string
  readonly name: string
  readonly origin: 'attached' | 'local'
  readonly state:
    | { readonly kind: 'reading' }
    /** What it holds of the collection's articles; empty if none was recognised. */
    | { readonly kind: 'read'; readonly articles: readonly ArticleOriginal[] }
    /** Read, but holding it against the articles failed: a fault of ours. */
    | { readonly kind: 'failed'; readonly details: string }
  /** There from when it was read. */
  readonly document?: OriginalDocument
  /** It is in this device's memory and comes back with the next visit. */
  readonly isKept?: boolean
}

/** A file that could not be taken, and why. */
export interface Refusal {
  readonly id: string
  readonly file: string
  readonly refusal: DocumentRefusal
}

/**
 * How long attached files stay. `visit`: until the page is closed. `device`: until they are removed. `nothing`: until
 * the page is closed, and nothing else is stored either: for computers that several share.
 */
export type Keeping = 'visit' | 'device' | 'nothing'

/** Why the device does not keep them though it was asked to. */
export type KeepingTrouble = 'full' | 'blocked' | 'busy' | 'broken'

/** Originals stay in memory, and on the device only where the reader asks for it: they belong to their publishers. */
export interface OriginalsSlice {
  /** In the order they were attached. */
  readonly originals: readonly OriginalFile[]
  readonly refusals: readonly Refusal[]
  readonly keeping: Keeping
  readonly keepingTrouble: KeepingTrouble | null
  /** The attached document that is read beside the graph as it is. */
  readonly openDocument: string | null
  /** Adds the file, or replaces the one with its id. */
  readonly putOriginal: (original: OriginalFile) => void
  readonly removeOriginal: (id: string) => void
  readonly refuse: (refusal: Refusal) => void
  readonly dismissRefusal: (id: string) => void
  readonly setKeeping: (keeping: Keeping, trouble?: KeepingTrouble | null) => void
  readonly setOpenDocument: (id: string | null) => void
}

export function originalsSlice(set: SetState): OriginalsSlice {
  return {
    originals: [],
    refusals: [],
    keeping: 'visit',
    keepingTrouble: null,
    openDocument: null,
    putOriginal: (original) =>
      set(({ originals }) => {
        const isKnown = originals.some((known) => known.id === original.id)
        return {
          originals: isKnown
            ? originals.map((known) => (known.id === original.id ? original : known))
            : [...originals, original],
        }
      }),
    removeOriginal: (id) =>
      set((state) => ({
        originals: state.originals.filter((known) => known.id !== id),
        openDocument: state.openDocument === id ? null : state.openDocument,
      })),
    refuse: (refusal) => set((state) => ({ refusals: [...state.refusals, refusal] })),
    dismissRefusal: (id) => set((state) => ({ refusals: state.refusals.filter((known) => known.id !== id) })),
    setKeeping: (keeping, keepingTrouble = null) => set({ keeping, keepingTrouble }),
    setOpenDocument: (openDocument) => set({ openDocument }),
  }
}

/**
 * What the attached files say of an article: of several that hold it, the one in which most paragraphs were found; of
 * those the newest.
 */
export function originalOf(
  originals: readonly OriginalFile[],
  articleId: string,
): { readonly file: string; readonly article: ArticleOriginal } | null {
  let best: { readonly file: string; readonly article: ArticleOriginal } | null = null
  for (const { name, state } of originals) {
    if (state.kind !== 'read') continue
    const article = state.articles.find((candidate) => candidate.id === articleId)
    if (article && article.matched >= (best?.article.matched ?? 0)) best = { file: name, article }
  }
  return best
}
