import { lineFamilyOfClaim } from '../derive/line-family.ts'
import { independentOrigins, originOf } from '../derive/origin.ts'
import { statusOf } from '../derive/status.ts'
import type { Article } from '../schema/article.ts'
import type { Claim, Evidence } from '../schema/claim.ts'
import {
  articlesOf,
  type Collection,
  type CollectionMeta,
  claimsOf,
  type SecondReading,
} from '../schema/collection.ts'
import type { Entity } from '../schema/entity.ts'
import { parseEvidenceId } from '../schema/evidence-id.ts'
import { listOf } from '../schema/list-of.ts'
import { compileStories } from './compile-stories.ts'
import type { CoreArticle, CoreClaim, CoreEntity, CoreEvidence, CoreFile } from './core-file.ts'
import type { ClaimDetail, DetailEvidence, DetailFile, EntityDetail } from './detail-file.ts'
import type { NotesFile, StoriesFile } from './story-files.ts'

/** The data files of a built collection. */
export interface CompiledCollection {
  readonly core: CoreFile
  readonly detail: DetailFile
  readonly stories: StoriesFile
  readonly notes: NotesFile
}

/**
 * Splits a collection into the file that the first picture needs, the file that proofs need and those of the
 * stories, and works out what is derived (origins, line family, status). Fields that are empty and optional are left out.
 *
 * @param collection one that `validateCollection` found free of errors
 * @throws where a validated collection could not be so: an unanchored quote, an unknown article
 */
export function compileCollection(collection: Collection): CompiledCollection {
  const articles = new Map(articlesOf(collection).map((article) => [article.id, article]))
  const contested = new Set(collection.conflicts.flatMap((conflict) => conflict.claims))
  const claims = claimsOf(collection)
  const { listed, stories, notes } = compileStories(collection)
  const { id, version, released, title, description } = collection.collection
  const { kinds, roles, groups, unnamed, predicates } = collection.vocabulary
  const core: CoreFile = {
    format: 1,
    collection: { id, version, released, title, description },
    kinds,
    roles,
    groups,
    unnamed,
    predicates: predicates.map(({ id, group, label, inverse, symmetric }) => ({
      id,
      group,
      label,
      inverse,
      symmetric,
    })),
    entities: collection.entities.map(coreEntity),
    claims: claims.map((claim) => coreClaim(claim, articles, contested.has(claim.id))),
    conflicts: collection.conflicts.map(({ id, claims, kind }) => ({ id, claims, kind })),
    articles: articlesOf(collection).map(coreArticle),
    views: collection.views,
    stories: [...listed],
    positions: collection.layout.positions,
  }
  const detail: DetailFile = {
    format: 1,
    version,
    record: collectionRecord(collection.collection, collection.secondReading),
    claims: Object.fromEntries(claims.map((claim) => [claim.id, claimDetail(claim)])),
    entities: Object.fromEntries(collection.entities.map((entity) => [entity.id, entityDetail(entity)])),
    articles: [...articlesOf(collection)],
    prints: collection.prints,
    conflicts: collection.conflicts,
  }
  return { core, detail, stories, notes }
}

function collectionRecord(
  meta: CollectionMeta,
  secondReading: SecondReading | undefined,
): DetailFile['record'] {
  const { curators, method, selection, licence, changes, questions } = meta
  return {
    curators,
    method,
    ...(selection === undefined ? {} : { selection }),
    licence,
    ...(secondReading === undefined ? {} : { secondReading }),
    changes,
    questions,
  }
}

function coreEntity({ id, kind, subtype, label, short, formerly }: Entity): CoreEntity {
  return {
    id,
    kind,
    ...(subtype === undefined ? {} : { subtype }),
    label,
    short,
    ...(formerly.length === 0 ? {} : { formerly }),
  }
}

function coreClaim(claim: Claim, articles: ReadonlyMap<string, Article>, isInConflict: boolean): CoreClaim {
  const roles = Object.entries(claim.with).map(([role, ids]) => [role, [...listOf(ids)]])
  return {
    id: claim.id,
    subject: claim.subject,
    predicate: claim.predicate,
    ...(claim.object === undefined ? {} : { object: claim.object }),
    ...(claim.value === undefined ? {} : { value: claim.value }),
    with: Object.fromEntries(roles),
    ...(claim.when === undefined ? {} : { when: claim.when }),
    statement: claim.statement,
    status: statusOf(claim, isInConflict),
    family: lineFamilyOfClaim(claim),
    origins: independentOrigins(claim, articles).length,
    evidence: claim.evidence.map((evidence) => coreEvidence(evidence, articles)),
    ...(claim.formerly.length === 0 ? {} : { formerly: claim.formerly }),
  }
}

function coreEvidence(evidence: Evidence, articles: ReadonlyMap<string, Article>): CoreEvidence {
  const place = parseEvidenceId(evidence.id)
  const article = place === null ? undefined : articles.get(place.article)
  if (place === null || article === undefined) throw new Error(`evidence ${evidence.id} names no article`)
  return {
    id: evidence.id,
    article: place.article,
    paragraph: place.paragraph,
    stance: evidence.stance,
    mode: evidence.mode,
    origin: originOf(evidence, article),
  }
}

function coreArticle({ id, headline, publisher, date, within, paragraphs }: Article): CoreArticle {
  const numbers = paragraphs.map(({ n }) => n)
  return {
    id,
    ...(headline === undefined ? {} : { headline }),
    publisher: publisher.entity,
    date: date.value,
    ...(within === undefined ? {} : { within }),
    paragraphs: [Math.min(...numbers), Math.max(...numbers)],
  }
}

function claimDetail({ condition, amounts, evidence, fulfils, note }: Claim): ClaimDetail {
  return {
    ...(condition === undefined ? {} : { condition }),
    amounts,
    evidence: evidence.map(detailEvidence),
    ...(fulfils === undefined ? {} : { fulfils }),
    ...(note === undefined ? {} : { note }),
  }
}

function detailEvidence(evidence: Evidence): DetailEvidence {
  const { at, span } = evidence
  if (at === undefined || span === undefined) throw new Error(`evidence ${evidence.id} is not anchored`)
  return { ...evidence, at, span }
}

function entityDetail({ description, seen, aliases, note }: Entity): EntityDetail {
  return {
    ...(description === undefined ? {} : { description }),
    seen,
    aliases,
    ...(note === undefined ? {} : { note }),
  }
}
