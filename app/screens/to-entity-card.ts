import { entityName, isContested, statusFactsOf } from '#app/domain/claim-facts.ts'
import { type CollectionIndex, participantsOf } from '#app/domain/collection-index.ts'
import type { ViewSpec } from '#app/domain/visible-graph.ts'
import type {
  EntityCardModel,
  EntityDetailState,
  EntityRelation,
  EntityRelationGroup,
} from '#components/entity/entity-card-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What the card of an entity needs beside the collection's first file. */
export interface CardSources {
  readonly index: CollectionIndex
  readonly detail:
    | { readonly kind: 'waiting' }
    | { readonly kind: 'failed'; readonly reason: string }
    | { readonly kind: 'ready'; readonly file: DetailFile }
  readonly view: ViewSpec
}

/** @throws {Error} naming the id if the collection lacks the entity: addresses are resolved before. */
export function toEntityCard({ index, detail, view }: CardSources, id: string): EntityCardModel {
  const entity = index.entities.get(id)
  if (!entity) throw new Error(`entity ${id} is not in the collection`)
  const claims = index.claimsOf.get(id) ?? []
  const kind = index.core.kinds.find((candidate) => candidate.id === entity.kind)
  return {
    id,
    kind: entity.kind,
    kindLabel: kind?.label ?? { ar: entity.kind, en: entity.kind },
    subtype: entity.subtype ?? null,
    label: entity.label,
    detail: toDetail(index, detail, id),
    relations: relationGroups(index, claims, id),
    roles: roleGroups(index, claims, id),
    neighbourCount: new Set(claims.flatMap(participantsOf).filter((other) => other !== id)).size,
    isAround: view.base.kind === 'all' || (view.base.kind === 'around' && view.base.id === id),
  }
}

function toDetail(index: CollectionIndex, detail: CardSources['detail'], id: string): EntityDetailState {
  if (detail.kind !== 'ready') return detail
  const own = detail.file.entities[id]
  return {
    kind: 'ready',
    description: own?.description ?? null,
    note: own?.note ?? null,
    spellings: Object.entries(own?.seen ?? {}).flatMap(([articleId, spellings]) => {
      const article = detail.file.articles.find((candidate) => candidate.id === articleId)
      if (!article) return []
      const publisher = entityName(index, article.publisher.entity).label
      return { articleId, publisher, language: article.language, spellings }
    }),
  }
}

/** By predicate, read from this entity: its inverse where the entity is the object. */
function relationGroups(
  index: CollectionIndex,
  claims: readonly CoreClaim[],
  id: string,
): readonly EntityRelationGroup[] {
  const groups = new Map<string, { label: LocalText; relations: EntityRelation[] }>()
  for (const claim of claims) {
    const isSubject = claim.subject === id
    if (!isSubject && claim.object !== id) continue
    const predicate = index.predicates.get(claim.predicate)
    if (!predicate) continue
    const forward = isSubject || predicate.symmetric
    const relation = toRelation(index, claim, isSubject ? claim.object : claim.subject)
    add(
      groups,
      `${predicate.id}:${forward ? 'to' : 'from'}`,
      forward ? predicate.label : predicate.inverse,
      relation,
    )
  }
  return toGroups(groups)
}

function roleGroups(
  index: CollectionIndex,
  claims: readonly CoreClaim[],
  id: string,
): readonly EntityRelationGroup[] {
  const groups = new Map<string, { label: LocalText; relations: EntityRelation[] }>()
  for (const claim of claims) {
    for (const [role, ids] of Object.entries(claim.with)) {
      if (!ids.includes(id)) continue
      add(groups, role, index.roles.get(role) ?? { ar: role, en: role }, toRelation(index, claim, undefined))
    }
  }
  return toGroups(groups)
}

function toRelation(index: CollectionIndex, claim: CoreClaim, other: string | undefined): EntityRelation {
  return {
    claimId: claim.id,
    ...statusFactsOf(index, claim),
    family: claim.family,
    contested: isContested(index, claim),
    other: other === undefined ? null : entityName(index, other),
    value: claim.value ?? null,
    articleCount: new Set(claim.evidence.map((piece) => piece.article)).size,
  }
}

function add(
  groups: Map<string, { label: LocalText; relations: EntityRelation[] }>,
  key: string,
  label: LocalText,
  relation: EntityRelation,
): void {
  const group = groups.get(key)
  if (group) group.relations.push(relation)
  else groups.set(key, { label, relations: [relation] })
}

const toGroups = (
  groups: ReadonlyMap<string, { label: LocalText; relations: EntityRelation[] }>,
): readonly EntityRelationGroup[] => [...groups].map(([key, group]) => ({ key, ...group }))
