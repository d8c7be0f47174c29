import type {
  CoreArticle,
  CoreClaim,
  CoreEntity,
  CoreFile,
  CorePredicate,
} from '#graph-data/compile/core-file.ts'
import type { ConflictKind } from '#graph-data/schema/claim.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { oncePer } from './once-per.ts'

/** Lookups over a core file. Maps hold current ids only; `resolve…Id` also knows former ones. */
export interface CollectionIndex {
  readonly core: CoreFile
  readonly entities: ReadonlyMap<string, CoreEntity>
  readonly claims: ReadonlyMap<string, CoreClaim>
  readonly articles: ReadonlyMap<string, CoreArticle>
  /** How many articles have a page of their own, and how many further ones stand inside one of them. */
  readonly articleCount: ArticleCount
  readonly predicates: ReadonlyMap<string, CorePredicate>
  readonly roles: ReadonlyMap<string, LocalText>
  /** Claims that an entity takes part in, as an end or in a role, in the order of the collection. */
  readonly claimsOf: ReadonlyMap<string, readonly CoreClaim[]>
  /** Conflicts a claim stands in: the other claim, the kind and the conflict's id. */
  readonly conflictsOf: ReadonlyMap<string, readonly ConflictSide[]>
  readonly resolveEntityId: (id: string) => string | null
  readonly resolveClaimId: (id: string) => string | null
}

export interface ArticleCount {
  readonly own: number
  readonly inside: number
}

export interface ConflictSide {
  readonly id: string
  readonly other: string
  readonly kind: ConflictKind
}

/** The lookups of a core file; made once per file. */
export const indexOf = oncePer(makeIndex)

/** Everyone in a claim without repeats: subject, object, then roles. */
export const participantsOf = oncePer((claim: CoreClaim): readonly string[] => {
  const ends = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
  return [...new Set([...ends, ...Object.values(claim.with).flat()])]
})

function makeIndex(core: CoreFile): CollectionIndex {
  const entities = new Map(core.entities.map((entity) => [entity.id, entity]))
  const claims = new Map(core.claims.map((claim) => [claim.id, claim]))
  const formerEntities = formerIds(core.entities)
  const formerClaims = formerIds(core.claims)
  return {
    core,
    entities,
    claims,
    articles: new Map(core.articles.map((article) => [article.id, article])),
    articleCount: countArticles(core.articles),
    predicates: new Map(core.predicates.map((predicate) => [predicate.id, predicate])),
    roles: new Map(core.roles.map((role) => [role.id, role.label])),
    claimsOf: claimsByParticipant(core.claims),
    conflictsOf: conflictSides(core),
    resolveEntityId: (id) => (entities.has(id) ? id : (formerEntities.get(id) ?? null)),
    resolveClaimId: (id) => (claims.has(id) ? id : (formerClaims.get(id) ?? null)),
  }
}

function formerIds(
  things: readonly { readonly id: string; readonly formerly?: readonly string[] | undefined }[],
): ReadonlyMap<string, string> {
  return new Map(things.flatMap((thing) => (thing.formerly ?? []).map((old) => [old, thing.id] as const)))
}

function countArticles(articles: readonly CoreArticle[]): ArticleCount {
  const inside = articles.filter(({ within }) => within !== undefined).length
  return { own: articles.length - inside, inside }
}

function claimsByParticipant(claims: readonly CoreClaim[]): ReadonlyMap<string, readonly CoreClaim[]> {
  const byEntity = new Map<string, CoreClaim[]>()
  for (const claim of claims) {
    for (const id of participantsOf(claim)) push(byEntity, id, claim)
  }
  return byEntity
}

function conflictSides(core: CoreFile): ReadonlyMap<string, readonly ConflictSide[]> {
  const byClaim = new Map<string, ConflictSide[]>()
  for (const { id, kind, claims } of core.conflicts) {
    push(byClaim, claims[0], { id, kind, other: claims[1] })
    push(byClaim, claims[1], { id, kind, other: claims[0] })
  }
  return byClaim
}

function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key)
  if (list) list.push(value)
  else map.set(key, [value])
}
