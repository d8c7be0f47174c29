import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { Found, SearchHit } from '#app/domain/search/collection-search.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { MarkedWords, SearchRow } from '#components/search/search-model.ts'
import { codePointLength, codePoints } from '#graph-data/text/code-points.ts'
import { sentenceOf } from './words-of.ts'

/** A hit as a row; `null` where the collection has no such thing any more. */
export function toSearchRow(text: Text, index: CollectionIndex, hit: SearchHit): SearchRow | null {
  const { found } = hit
  const id = rowId(found)
  switch (found.kind) {
    case 'entity':
      return entityRow(text, index, hit, found.id, id)
    case 'claim':
      return claimRow(text, index, hit, found.id, id)
    case 'paragraph': {
      const publisher = index.articles.get(found.article)?.publisher
      if (publisher === undefined) return null
      const name = text.local(entityName(index, publisher).label)
      return { kind: 'paragraph', id, publisher: name, n: found.n, text: excerpt(hit) }
    }
  }
}

/** Unique among the hits of a search. */
export const rowId = (found: Found): string =>
  found.kind === 'paragraph' ? `paragraph:${found.article}:${found.n}` : `${found.kind}:${found.id}`

function entityRow(
  text: Text,
  index: CollectionIndex,
  hit: SearchHit,
  entity: string,
  id: string,
): SearchRow | null {
  const known = index.entities.get(entity)
  if (!known) return null
  const own = text.local(known.label)
  const isOwn = hit.text === own
  return {
    kind: 'entity',
    id,
    of: known.kind,
    label: isOwn ? hit : { text: own, marks: [], language: text.language },
    also: isOwn ? null : hit,
  }
}

function claimRow(
  text: Text,
  index: CollectionIndex,
  hit: SearchHit,
  claimId: string,
  id: string,
): SearchRow | null {
  const claim = index.claims.get(claimId)
  if (!claim) return null
  const own = text.local(claim.statement)
  const sentence = sentenceOf(text, index, claim)
  const isOwn = hit.text === own && sentence.endsWith(own)
  // The status stands before the statement, and the marks move with it.
  const shift = codePointLength(sentence) - codePointLength(own)
  const marks = isOwn ? hit.marks.map(([from, to]) => [from + shift, to + shift] as const) : []
  return {
    kind: 'claim',
    id,
    family: claim.family,
    sentence: { text: sentence, marks, language: text.language },
    quote: isOwn ? null : hit,
  }
}

/** More letters than this before the first mark are cut off, to where a word begins. */
const BEFORE_MARK = 60

function excerpt({ text, marks, language }: MarkedWords): MarkedWords {
  const first = marks[0]?.[0] ?? 0
  if (first <= BEFORE_MARK) return { text, marks, language }
  const letters = codePoints(text)
  const cut = letters.indexOf(' ', first - BEFORE_MARK) + 1
  const shift = cut - codePointLength(ELLIPSIS)
  return {
    text: ELLIPSIS + letters.slice(cut).join(''),
    marks: marks.map(([from, to]) => [from - shift, to - shift] as const),
    language,
  }
}

const ELLIPSIS = '… '
