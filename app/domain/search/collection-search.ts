import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Language, LocalText } from '#graph-data/schema/primitives.ts'
import type { CollectionIndex } from '../collection-index.ts'
import type { RankedText } from './rank-text.ts'
import { createSearchEngine, type SearchDoc, type SearchEngine, type SearchText } from './search-engine.ts'

/** What a hit opens. */
export type Found =
  | { readonly kind: 'entity'; readonly id: string }
  | { readonly kind: 'claim'; readonly id: string; readonly evidence: string | null }
  | { readonly kind: 'paragraph'; readonly article: string; readonly n: number }

/** Where the words stand in what was found. */
export type FoundIn = 'label' | 'spelling' | 'alias' | 'statement' | 'quote' | 'restatement'

export interface SearchHit extends Pick<RankedText, 'marks' | 'match'> {
  readonly found: Found
  /** The text that matched, as it is written. */
  readonly text: string
  readonly in: FoundIn
  /** Of a quote or spelling the article's; of ours the one it is written in. */
  readonly language: string
}

export const GROUPS = ['entity', 'claim', 'paragraph'] as const
export type SearchGroup = (typeof GROUPS)[number]

export interface CollectionSearch {
  /** Takes in some more of the collection, for a few milliseconds. @returns whether all of it is in */
  readonly grow: () => boolean
  readonly find: (query: string, limit: number) => Readonly<Record<SearchGroup, readonly SearchHit[]>>
}

/** So many things are taken in at a time: a few milliseconds on a slow machine. */
const SLICE = 12

interface Entry extends SearchDoc<SearchGroup> {
  readonly texts: readonly (SearchText & {
    readonly in: FoundIn
    readonly language: string
    readonly evidence?: string
  })[]
  readonly found: Found
}

/**
 * Search over a collection: entities by label, short label, spelling and alias, claims by statement and quote,
 * paragraphs by our restatement. Without the second file, labels and statements alone.
 *
 * @param language the reader's: of two texts that match as well, the one in it is shown
 */
export function collectionSearch(
  index: CollectionIndex,
  detail: DetailFile | null,
  language: Language,
): CollectionSearch {
  const entries = [
    ...entityEntries(index, detail, language),
    ...claimEntries(index, detail, language),
    ...paragraphEntries(detail, language),
  ]
  const engine: SearchEngine<SearchGroup> = createSearchEngine(entries)
  return {
    grow: () => engine.grow(SLICE),
    find: (query, limit) => {
      const hits = engine.find(query, limit)
      const of = (group: SearchGroup): readonly SearchHit[] =>
        (hits.get(group) ?? []).flatMap(({ doc, text, ranked }) => toHit(entries[doc], text, ranked) ?? [])
      return { entity: of('entity'), claim: of('claim'), paragraph: of('paragraph') }
    },
  }
}

function toHit(entry: Entry | undefined, at: number, ranked: RankedText): SearchHit | null {
  const text = entry?.texts[at]
  if (!entry || !text) return null
  const { found } = entry
  const opened = found.kind === 'claim' ? { ...found, evidence: text.evidence ?? null } : found
  return {
    found: opened,
    text: text.text,
    in: text.in,
    language: text.language,
    marks: ranked.marks,
    match: ranked.match,
  }
}

/** Both languages of a text of ours, the reader's first. */
const both = (text: LocalText, where: FoundIn, isName: boolean, language: Language): Entry['texts'] =>
  (language === 'ar' ? (['ar', 'en'] as const) : (['en', 'ar'] as const)).map((one) => ({
    text: text[one],
    in: where,
    isName,
    language: one,
  }))

function entityEntries(
  index: CollectionIndex,
  detail: DetailFile | null,
  language: Language,
): readonly Entry[] {
  return index.core.entities.map(({ id, label, short }) => {
    const more = detail?.entities[id]
    const spellings = Object.entries(more?.seen ?? {}).flatMap(([article, words]) =>
      words.map((text) => ({
        text,
        in: 'spelling' as const,
        isName: true,
        language: detail?.articles.find((one) => one.id === article)?.language ?? 'ar',
      })),
    )
    const aliases = (more?.aliases ?? []).map((text) => ({
      text,
      in: 'alias' as const,
      isName: true,
      language: /\p{Script=Arabic}/u.test(text) ? 'ar' : 'en',
    }))
    return {
      group: 'entity',
      found: { kind: 'entity', id },
      weight: index.claimsOf.get(id)?.length ?? 0,
      texts: once([
        ...both(label, 'label', true, language),
        ...both(short, 'label', true, language),
        ...spellings,
        ...aliases,
      ]),
    }
  })
}

function claimEntries(
  index: CollectionIndex,
  detail: DetailFile | null,
  language: Language,
): readonly Entry[] {
  return index.core.claims.map(({ id, statement, origins }) => {
    const quotes = (detail?.claims[id]?.evidence ?? []).map((piece) => ({
      text: piece.quote,
      in: 'quote' as const,
      isName: false,
      language: 'ar',
      evidence: piece.id,
    }))
    return {
      group: 'claim',
      found: { kind: 'claim', id, evidence: null },
      weight: origins,
      texts: [...both(statement, 'statement', false, language), ...quotes],
    }
  })
}

function paragraphEntries(detail: DetailFile | null, language: Language): readonly Entry[] {
  return (detail?.articles ?? []).flatMap(({ id, paragraphs }) =>
    paragraphs.map((paragraph) => ({
      group: 'paragraph' as const,
      found: { kind: 'paragraph' as const, article: id, n: paragraph.n },
      weight: 0,
      texts: both(paragraph.restatement, 'restatement', false, language),
    })),
  )
}

function once<T extends { readonly text: string }>(texts: readonly T[]): readonly T[] {
  const seen = new Set<string>()
  return texts.filter(({ text }) => !seen.has(text) && seen.add(text))
}
