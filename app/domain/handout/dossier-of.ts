import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** Claims of an entity that one word joins, each with its number on the sheet. */
export interface DossierPart {
  readonly key: string
  readonly label: LocalText
  readonly claims: readonly DossierClaim[]
}

export interface DossierClaim {
  readonly claim: CoreClaim
  readonly n: number
}

/**
 * All that the collection says of an entity: its relations by predicate, read from it (the inverse where it is the
 * object), then what it takes part in by role. A claim keeps its number where it stands twice.
 */
export function dossierOf(
  index: CollectionIndex,
  id: string,
): { readonly relations: readonly DossierPart[]; readonly roles: readonly DossierPart[] } {
  const claims = index.claimsOf.get(id) ?? []
  const numbers = new Map<string, number>()
  const numbered = (claim: CoreClaim): DossierClaim => {
    const n = numbers.get(claim.id) ?? numbers.size + 1
    numbers.set(claim.id, n)
    return { claim, n }
  }
  // Numbered in the order in which they are printed, group by group.
  const printed = (told: readonly Told[]): readonly DossierPart[] =>
    grouped(told).map((part) => ({ ...part, claims: part.claims.map(numbered) }))
  return {
    relations: printed(claims.flatMap((claim) => relationOf(index, claim, id))),
    roles: printed(claims.flatMap((claim) => rolesOf(index, claim, id))),
  }
}

function grouped(told: readonly Told[]) {
  const parts = new Map<string, { readonly label: LocalText; readonly claims: CoreClaim[] }>()
  for (const { key, label, claim } of told) {
    const part = parts.get(key) ?? { label, claims: [] }
    part.claims.push(claim)
    parts.set(key, part)
  }
  return [...parts].map(([key, part]) => ({ key, ...part }))
}

interface Told {
  readonly key: string
  readonly label: LocalText
  readonly claim: CoreClaim
}

function relationOf({ predicates }: CollectionIndex, claim: CoreClaim, id: string): readonly Told[] {
  const predicate = predicates.get(claim.predicate)
  const isSubject = claim.subject === id
  if (!predicate || !(isSubject || claim.object === id)) return []
  const isForward = isSubject || predicate.symmetric
  const label = isForward ? predicate.label : predicate.inverse
  return [{ key: `${predicate.id}:${isForward ? 'to' : 'from'}`, label, claim }]
}

const rolesOf = ({ roles }: CollectionIndex, claim: CoreClaim, id: string): readonly Told[] =>
  Object.entries(claim.with).flatMap(([role, ids]) =>
    ids.includes(id) ? [{ key: role, label: roles.get(role) ?? { ar: role, en: role }, claim }] : [],
  )
