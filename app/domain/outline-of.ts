import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { CollectionIndex } from './collection-index.ts'

/** An entity in view with the claims that it takes part in, read from its side. */
export interface OutlinedEntity {
  readonly id: string
  readonly relations: readonly OutlinedRelation[]
}

/** Claims that join the entity to others in one way: by a predicate, by its inverse, or in a role. */
export interface OutlinedRelation {
  /** `<predicate>:to`, `<predicate>:from` or `role:<role>`; unique within the entity. */
  readonly key: string
  readonly label: LocalText
  readonly claims: readonly OutlinedClaim[]
}

export interface OutlinedClaim {
  readonly claim: CoreClaim
  /** The other end; `null` for a value, and where the entity is in a role. */
  readonly other: string | null
}

/**
 * The picture as a tree: entity, relation, claim. Level one has exactly the nodes in view, and each claim stands under
 * every entity in view that takes part in it, so that from each entity all its lines are found.
 *
 * @param nodes entity ids in view, in order
 * @param claims claims in view, in order
 */
export function outlineOf(
  index: CollectionIndex,
  nodes: readonly string[],
  claims: readonly CoreClaim[],
): readonly OutlinedEntity[] {
  return nodes.map((id) => ({ id, relations: relationsOf(index, claims, id) }))
}

/** The claims of one entity: first those in which it is an end, by predicate, then those in which it has a role. */
export function relationsOf(
  index: CollectionIndex,
  claims: readonly CoreClaim[],
  id: string,
): readonly OutlinedRelation[] {
  const groups = new Map<string, { readonly label: LocalText; readonly claims: OutlinedClaim[] }>()
  const put = (key: string, label: LocalText, entry: OutlinedClaim) => {
    const group = groups.get(key)
    if (group) group.claims.push(entry)
    else groups.set(key, { label, claims: [entry] })
  }
  for (const claim of claims) putAsEnd(index, claim, id, put)
  for (const claim of claims) {
    for (const [role, ids] of Object.entries(claim.with)) {
      if (!ids.includes(id)) continue
      put(`role:${role}`, index.roles.get(role) ?? { ar: role, en: role }, { claim, other: null })
    }
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

function putAsEnd(
  index: CollectionIndex,
  claim: CoreClaim,
  id: string,
  put: (key: string, label: LocalText, entry: OutlinedClaim) => void,
): void {
  const isSubject = claim.subject === id
  const predicate = index.predicates.get(claim.predicate)
  if (!predicate || (!isSubject && claim.object !== id)) return
  const isForward = isSubject || predicate.symmetric
  put(`${predicate.id}:${isForward ? 'to' : 'from'}`, isForward ? predicate.label : predicate.inverse, {
    claim,
    other: (isSubject ? claim.object : claim.subject) ?? null,
  })
}
