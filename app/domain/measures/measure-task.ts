import type { CollectionIndex } from '../collection-index.ts'
import { joiningClaims } from '../paths/join-graph.ts'
import type { VisibleGraph } from '../visible-graph.ts'

/** A graph to be measured, small enough to be sent to a worker. */
export interface MeasureTask {
  /** Entity ids. */
  readonly nodes: readonly string[]
  /** Of each claim that joins: places of its participants in `nodes`, the subject first; at least two. */
  readonly claims: readonly (readonly number[])[]
}

/** Measures of each node, in the order of the task's nodes. */
export interface Measured {
  /** Claims in which it takes part with others. */
  readonly degree: readonly number[]
  /** Share of the shortest paths between others that lead through it, 0 to 1. */
  readonly betweenness: readonly number[]
  /** Share of a reader who follows claims at random, from subject to the others; all together 1. */
  readonly pagerank: readonly number[]
  /** Number of its community; the largest is 0. */
  readonly communities: readonly number[]
}

/**
 * What of a collection, or of what is shown, is measured: entities in claims that are not merely denied, whether they
 * are ends or in roles.
 */
export function measureTask(index: CollectionIndex, within: VisibleGraph | null): MeasureTask {
  const nodes = within?.nodes ?? [...index.claimsOf.keys()]
  const placeOf = new Map(nodes.map((id, place) => [id, place]))
  const claims = joiningClaims(index, { plans: true, within }).flatMap(([, participants]) => {
    const places = participants.flatMap((id) => placeOf.get(id) ?? [])
    return places.length > 1 ? [places] : []
  })
  return { nodes, claims }
}
