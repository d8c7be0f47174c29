import { MultiDirectedGraph } from 'graphology'
import type { CoreClaim, CoreEntity, CoreFile } from '#graph-data/compile/core-file.ts'
import { participantsOf } from './collection-index.ts'
import { oncePer } from './once-per.ts'

export interface NodeAttributes {
  readonly entity: CoreEntity
}

export interface EdgeAttributes {
  readonly claim: CoreClaim
}

export type CollectionGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>

/** `buildGraph`, made once per core file. The graph is shared: read it, never change it. */
export const graphOf = oncePer(buildGraph)

/**
 * The collection as a graph: a node for each entity that takes part in a claim (as an end or in a role; mere voices and
 * publishers are none), a directed edge for each claim with an object. Keys are entity ids and claim ids.
 *
 * @throws {Error} of graphology, naming the id, if a claim names an entity that is not there: the validator forbids it.
 */
function buildGraph(core: CoreFile): CollectionGraph {
  const graph: CollectionGraph = new MultiDirectedGraph<NodeAttributes, EdgeAttributes>()
  const participants = new Set(core.claims.flatMap(participantsOf))
  for (const entity of core.entities) {
    if (participants.has(entity.id)) graph.addNode(entity.id, { entity })
  }
  for (const claim of core.claims) {
    if (claim.object !== undefined) graph.addEdgeWithKey(claim.id, claim.subject, claim.object, { claim })
  }
  return graph
}
