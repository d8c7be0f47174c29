import type { Article, Paragraph, ParagraphPrints } from '../schema/article.ts'
import type { Claim, Evidence, Speaker } from '../schema/claim.ts'
import type { Collection } from '../schema/collection.ts'
import type { Entity } from '../schema/entity.ts'
import { type EvidencePlace, parseEvidenceId } from '../schema/evidence-id.ts'
import type { IssuePath } from '../schema/issue.ts'
import { listOf } from '../schema/list-of.ts'
import type { Predicate } from '../schema/vocabulary.ts'

export interface PlacedClaim {
  readonly claim: Claim
  readonly path: IssuePath
}

export interface PlacedEvidence extends PlacedClaim {
  readonly evidence: Evidence
  /** What its id says; null where the id has another shape. */
  readonly place: EvidencePlace | null
  /** What its id names; undefined where the collection has none such. */
  readonly article: Article | undefined
  readonly paragraph: Paragraph | undefined
  readonly prints: ParagraphPrints | undefined
}

/** One entity named somewhere in the collection. */
interface EntityReference {
  readonly id: string
  readonly path: IssuePath
}

/** A collection laid out for the rules: everything by id, everything with its path. First of two equal ids wins. */
export interface RuleIndex {
  readonly collection: Collection
  readonly entities: ReadonlyMap<string, Entity>
  readonly articles: ReadonlyMap<string, Article>
  readonly predicates: ReadonlyMap<string, Predicate>
  readonly claims: readonly PlacedClaim[]
  readonly claimsById: ReadonlyMap<string, Claim>
  readonly evidence: readonly PlacedEvidence[]
  /** Entities that some claim has as an end or in a role. */
  readonly inClaims: ReadonlySet<string>
  /** Entities that speak, pass on or publish, in whatever article. */
  readonly voices: readonly EntityReference[]
}

/** Lays a collection out for the rules; references need not resolve. */
export function indexForRules(collection: Collection): RuleIndex {
  const articles = byId(Object.values(collection.articles))
  const claims = placedClaims(collection)
  const evidence = claims.flatMap((placed) => placedEvidence(placed, articles, collection))
  return {
    collection,
    entities: byId(collection.entities),
    articles,
    predicates: byId(collection.vocabulary.predicates),
    claims,
    claimsById: byId(claims.map(({ claim }) => claim)),
    evidence,
    inClaims: new Set(claims.flatMap(({ claim }) => participantsOf(claim))),
    voices: [...articleVoices(collection), ...evidence.flatMap(evidenceVoices)],
  }
}

/** Subject, object and everyone in a role, in this order; may repeat. */
function participantsOf(claim: Claim): readonly string[] {
  const ends = claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
  return [...ends, ...Object.values(claim.with).flatMap((ids) => [...listOf(ids)])]
}

/** A map by id in which the first of two equal ids wins. */
function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.toReversed().map((item) => [item.id, item]))
}

function placedClaims(collection: Collection): readonly PlacedClaim[] {
  return Object.entries(collection.claims).flatMap(([theme, claims]) =>
    claims.map((claim, index) => ({ claim, path: ['claims', theme, index] })),
  )
}

function placedEvidence(
  { claim, path }: PlacedClaim,
  articles: ReadonlyMap<string, Article>,
  collection: Collection,
): readonly PlacedEvidence[] {
  return claim.evidence.map((evidence, index) => {
    const place = parseEvidenceId(evidence.id)
    const article = place === null ? undefined : articles.get(place.article)
    const number = place?.paragraph ?? 0
    return {
      claim,
      path: [...path, 'evidence', index],
      evidence,
      place,
      article,
      paragraph: article?.paragraphs.find((paragraph) => paragraph.n === number),
      prints: article === undefined ? undefined : collection.prints[article.id]?.paragraphs[String(number)],
    }
  })
}

function articleVoices(collection: Collection): readonly EntityReference[] {
  return Object.entries(collection.articles).flatMap(([key, { publisher, from }]) => [
    { id: publisher.entity, path: ['articles', key, 'publisher', 'entity'] },
    ...(from === undefined ? [] : [{ id: from, path: ['articles', key, 'from'] }]),
  ])
}

function evidenceVoices({ evidence, path }: PlacedEvidence): readonly EntityReference[] {
  const speakers = (key: 'by' | 'via') =>
    speakersOf(evidence[key]).flatMap((speaker) => {
      const id = typeof speaker === 'string' ? speaker : speaker.of
      return id === undefined ? [] : [{ id, path: [...path, key] }]
    })
  return [...speakers('by'), ...speakers('via')]
}

/** The speakers of `by` or `via` as a list. */
export function speakersOf(speakers: Evidence['by']): readonly Speaker[] {
  return listOf<Speaker>(speakers)
}
