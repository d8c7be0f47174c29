import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type CollectionIndex, participantsOf } from '../collection-index.ts'

/** What two entities share, and what sets them apart. Denied claims are among them: each row says its status. */
export interface Comparison {
  /** Claims in which both take part. */
  readonly between: readonly CoreClaim[]
  /** Third entities with which each of the two shares a claim; most claims first. */
  readonly shared: readonly SharedEntity[]
  /** Entities joined with only one of the two. */
  readonly onlyOne: readonly JoinedEntity[]
  readonly onlyOther: readonly JoinedEntity[]
  /** Articles in which claims with them stand. */
  readonly articles: {
    readonly both: readonly string[]
    readonly onlyOne: readonly string[]
    readonly onlyOther: readonly string[]
  }
}

export interface JoinedEntity {
  readonly id: string
  /** Claims of the two with it; the order of the collection. Never empty. */
  readonly claims: readonly CoreClaim[]
}

export interface SharedEntity {
  readonly id: string
  readonly ofOne: readonly CoreClaim[]
  readonly ofOther: readonly CoreClaim[]
}

/** Holds two entities beside each other. Claims that join all three count as shared, too. */
export function compareEntities(index: CollectionIndex, one: string, other: string): Comparison {
  const [mine, theirs] = [joinedWith(index, one), joinedWith(index, other)]
  const shared = [...mine].flatMap(([id, ofOne]): SharedEntity[] => {
    const ofOther = theirs.get(id)
    return ofOther && id !== other ? [{ id, ofOne, ofOther }] : []
  })
  const [told, toldOther] = [articlesOf(index, one), articlesOf(index, other)]
  return {
    between: mine.get(other) ?? [],
    shared: shared.sort((a, b) => weightOf(b) - weightOf(a)),
    onlyOne: apart(mine, theirs, other),
    onlyOther: apart(theirs, mine, one),
    articles: {
      both: told.filter((id) => toldOther.includes(id)),
      onlyOne: told.filter((id) => !toldOther.includes(id)),
      onlyOther: toldOther.filter((id) => !told.includes(id)),
    },
  }
}

const weightOf = ({ ofOne, ofOther }: SharedEntity): number => ofOne.length + ofOther.length

/** Who shares a claim with an entity, with those claims. */
function joinedWith(index: CollectionIndex, id: string): ReadonlyMap<string, readonly CoreClaim[]> {
  const joined = new Map<string, CoreClaim[]>()
  for (const claim of index.claimsOf.get(id) ?? []) {
    for (const participant of participantsOf(claim)) {
      if (participant === id) continue
      const list = joined.get(participant)
      if (list) list.push(claim)
      else joined.set(participant, [claim])
    }
  }
  return joined
}

function apart(
  mine: ReadonlyMap<string, readonly CoreClaim[]>,
  theirs: ReadonlyMap<string, readonly CoreClaim[]>,
  other: string,
): readonly JoinedEntity[] {
  return [...mine]
    .flatMap(([id, claims]) => (id === other || theirs.has(id) ? [] : [{ id, claims }]))
    .sort((a, b) => b.claims.length - a.claims.length)
}

function articlesOf(index: CollectionIndex, id: string): readonly string[] {
  const told = new Set(
    (index.claimsOf.get(id) ?? []).flatMap(({ evidence }) => evidence.map((p) => p.article)),
  )
  return index.core.articles.flatMap((article) => (told.has(article.id) ? [article.id] : []))
}
