import { UndirectedGraph } from 'graphology'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type CollectionIndex, participantsOf } from '../collection-index.ts'
import type { VisibleGraph } from '../visible-graph.ts'
import { claimCost, isFirm, joins } from './claim-cost.ts'

export interface JoinAttributes {
  readonly ends: readonly [string, string]
  /** The claims in which both take part, as ends or in roles; the firmest first. At least one. */
  readonly claims: readonly CoreClaim[]
  /** Of the firmest claim. */
  readonly cost: number
}

/** Who is joined with whom: one undirected edge for two entities, however many claims join them. */
export type JoinGraph = UndirectedGraph<Record<string, never>, JoinAttributes>

export interface JoinOptions {
  /** Whether plans, requests and conditions join. */
  readonly plans: boolean
  /** Only what the picture shows; `null`: the whole collection. */
  readonly within: VisibleGraph | null
}

/**
 * The collection seen as who takes part in a claim with whom. Claims that are only denied join nobody. Roles join as
 * ends do: DESIGN.md "Event or role?".
 */
export function joinGraph(index: CollectionIndex, { plans, within }: JoinOptions): JoinGraph {
  const graph: JoinGraph = new UndirectedGraph<Record<string, never>, JoinAttributes>()
  const pairs = new Map<string, { readonly ends: readonly [string, string]; readonly claims: CoreClaim[] }>()
  for (const [claim, participants] of joiningClaims(index, { plans, within })) {
    for (const id of participants) graph.mergeNode(id)
    for (const [one, other] of pairsOf(participants)) {
      const key = one < other ? `${one} ${other}` : `${other} ${one}`
      const pair = pairs.get(key)
      if (pair) pair.claims.push(claim)
      else pairs.set(key, { ends: [one, other], claims: [claim] })
    }
  }
  for (const { ends, claims: joined } of pairs.values()) {
    const claims = joined.toSorted((a, b) => claimCost(a) - claimCost(b))
    const cost = claims[0] ? claimCost(claims[0]) : Number.POSITIVE_INFINITY
    graph.addEdge(ends[0], ends[1], { ends, claims, cost })
  }
  return graph
}

/** The claims that join, each with those of its participants that count. */
export function joiningClaims(
  index: CollectionIndex,
  { plans, within }: JoinOptions,
): readonly (readonly [CoreClaim, readonly string[]])[] {
  const nodes = within && new Set(within.nodes)
  const edges = within && new Set(within.edges)
  return index.core.claims.flatMap((claim) => {
    if (!joins(claim) || (!plans && !isFirm(claim))) return []
    if (edges && claim.object !== undefined && !edges.has(claim.id)) return []
    const participants = participantsOf(claim).filter((id) => nodes?.has(id) ?? true)
    return [[claim, participants] as const]
  })
}

function pairsOf(ids: readonly string[]): readonly (readonly [string, string])[] {
  return ids.flatMap((one, place) => ids.slice(place + 1).map((other) => [one, other] as const))
}
