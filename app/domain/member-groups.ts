import type { CollectionIndex } from './collection-index.ts'
import type { VisibleGraph } from './visible-graph.ts'

/** The one predicate that makes a group; DESIGN.md "Pictures". */
const MEMBERSHIP = 'member-of'

export interface MemberGroup {
  /** The body whose members they are. */
  readonly id: string
  /** Entities in view: the members, in the order of the collection, and last the body itself. */
  readonly members: readonly string[]
}

/** Bodies in view with those of their members in view: by drawn claims alone that someone asserts as fact. */
export function memberGroups(index: CollectionIndex, visible: VisibleGraph): readonly MemberGroup[] {
  const groups = new Map<string, Set<string>>()
  for (const id of visible.edges) {
    const claim = index.claims.get(id)
    if (claim?.predicate !== MEMBERSHIP || claim.object === undefined) continue
    if (claim.family !== 'stated' && claim.family !== 'said') continue
    const members = groups.get(claim.object)
    if (members) members.add(claim.subject)
    else groups.set(claim.object, new Set([claim.subject]))
  }
  return [...groups].map(([id, members]) => ({ id, members: [...members, id] }))
}
