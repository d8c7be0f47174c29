import type { OutlineCurrent, OutlineEntity } from './outline-model.ts'

/** What a row stands for, told by its key. */
export type RowTarget =
  | { readonly kind: 'entity'; readonly entity: string }
  | { readonly kind: 'relation' }
  | { readonly kind: 'claim'; readonly claim: string }
  | { readonly kind: 'evidence'; readonly claim: string; readonly evidence: string }

// Ids have no slash, and relation keys are `predicate:to` and the like, so a path of them is unique in the tree.
export const entityKey = (entity: string): string => entity
export const relationKey = (entity: string, relation: string): string => `${entity}/${relation}`
export const claimKey = (entity: string, relation: string, claim: string): string =>
  `${entity}/${relation}/${claim}`
export const evidenceKey = (entity: string, relation: string, claim: string, evidence: string): string =>
  `${entity}/${relation}/${claim}/${evidence}`

export function targetOfKey(key: string): RowTarget {
  const [entity = '', relation, claim, evidence] = key.split('/')
  if (relation === undefined) return { kind: 'entity', entity }
  if (claim === undefined) return { kind: 'relation' }
  return evidence === undefined ? { kind: 'claim', claim } : { kind: 'evidence', claim, evidence }
}

/** The row of what is open, the first where a claim has several, and the rows above it from the top. */
export function currentRow(
  entities: readonly OutlineEntity[],
  current: OutlineCurrent,
): { readonly key: string; readonly above: readonly string[] } | null {
  if (current === null) return null
  if (current.kind === 'entity') {
    return entities.some(({ id }) => id === current.id) ? { key: entityKey(current.id), above: [] } : null
  }
  for (const { id, relations } of entities) {
    for (const { key, claims } of relations) {
      if (!claims.some((claim) => claim.id === current.id)) continue
      return { key: claimKey(id, key, current.id), above: [entityKey(id), relationKey(id, key)] }
    }
  }
  return null
}
