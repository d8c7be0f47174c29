import type { ArticleOriginal } from '#app/domain/match-original.ts'
import type { SetState } from './store-types.ts'

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
}

export type RefusalReason = 'too-large' | 'empty' | 'not-text' | 'unreadable' | 'unknown-encoding'

/** A file that could not be taken, and why. */
export interface Refusal {
  readonly id: string
  readonly file: string
  readonly reason: RefusalReason
  /** For `too-large`. */
  readonly limitMegabytes?: number
}

/** Originals stay in memory: they belong to their publishers and leave with the page. */
export interface OriginalsSlice {
  /** In the order they were attached. */
  readonly originals: readonly OriginalFile[]
  readonly refusals: readonly Refusal[]
  /** Adds the file, or replaces the one with its id. */
  readonly putOriginal: (original: OriginalFile) => void
  readonly removeOriginal: (id: string) => void
  readonly refuse: (refusal: Refusal) => void
  readonly dismissRefusal: (id: string) => void
}

export function originalsSlice(set: SetState): OriginalsSlice {
  return {
    originals: [],
    refusals: [],
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
      set((state) => ({ originals: state.originals.filter((known) => known.id !== id) })),
    refuse: (refusal) => set((state) => ({ refusals: [...state.refusals, refusal] })),
    dismissRefusal: (id) => set((state) => ({ refusals: state.refusals.filter((known) => known.id !== id) })),
  }
}

/** What the newest attached file that holds an article says of it. */
export function originalOf(
  originals: readonly OriginalFile[],
  articleId: string,
): { readonly file: string; readonly article: ArticleOriginal } | null {
  for (const { name, state } of originals.toReversed()) {
    if (state.kind !== 'read') continue
    const article = state.articles.find((candidate) => candidate.id === articleId)
    if (article) return { file: name, article }
  }
  return null
}
