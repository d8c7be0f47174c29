import { type CollectionGraph, graphOf } from './build-graph.ts'
import { type CollectionIndex, participantsOf } from './collection-index.ts'

/** What the picture starts from. */
export type ViewBase =
  | { readonly kind: 'opening' }
  | { readonly kind: 'theme'; readonly id: string }
  | { readonly kind: 'around'; readonly id: string }
  | { readonly kind: 'all' }
  /** Chosen by hand. */
  | { readonly kind: 'these'; readonly ids: readonly string[] }

export interface ViewSpec {
  readonly base: ViewBase
  /** How many times "show more around" was asked for: each adds the neighbours of all that is shown. */
  readonly rings: number
  /** Entities shown besides, and left out, by hand. */
  readonly added?: readonly string[]
  readonly removed?: readonly string[]
  /** Entities that stay in sight, also in the next view. */
  readonly pinned?: readonly string[]
}

/** More rings than any collection has; a bound for keys held down and addresses written by others. */
export const MAX_RINGS = 9

export const OPENING_VIEW: ViewSpec = { base: { kind: 'opening' }, rings: 0 }

export interface VisibleGraph {
  /** Entity ids, in the order of the collection. */
  readonly nodes: readonly string[]
  /** Claim ids, in the order of the collection: a claim is drawn when both its ends are. */
  readonly edges: readonly string[]
}

const NOTHING: VisibleGraph = { nodes: [], edges: [] }

/**
 * Which nodes and edges a view shows. A view that names its claims shows those alone until it is grown.
 *
 * @param open entities and claims shown whatever the view says, such as the claim whose proof is open and its ends.
 * Unknown ids are passed over: addresses are checked where they are read.
 */
export function visibleGraph(index: CollectionIndex, view: ViewSpec, open = NOTHING): VisibleGraph {
  const graph = graphOf(index.core)
  let shown = baseNodes(index, graph, view.base)
  for (let ring = 0; ring < view.rings; ring += 1) {
    const grown = grow(index, shown)
    if (grown.size === shown.size) break
    shown = grown
  }
  const byHand = [...(view.added ?? []), ...(view.pinned ?? [])]
  for (const id of view.removed ?? []) shown.delete(id)
  for (const id of [...byHand, ...open.nodes]) if (graph.hasNode(id)) shown.add(id)
  const chosen = chosenClaims(index, view)
  const theirs = byHand.flatMap((id) => (index.claimsOf.get(id) ?? []).map((claim) => claim.id))
  const drawn = chosen && new Set([...chosen, ...theirs, ...open.edges])
  return {
    nodes: graph.filterNodes((id) => shown.has(id)),
    edges: graph.filterEdges(
      (id, _attributes, source, target) =>
        shown.has(source) && shown.has(target) && (drawn === null || drawn.has(id)),
    ),
  }
}

/** The claims a view starts from; `null` where it shows all between its entities. */
function chosenClaims(index: CollectionIndex, { base, rings }: ViewSpec): readonly string[] | null {
  if (rings > 0) return null
  const { opening, themes } = index.core.views
  if (base.kind === 'opening') return opening.claims ?? null
  return (base.kind === 'theme' && themes.find(({ id }) => id === base.id)?.claims) || null
}

/** Whether one more ring would show anything new. */
export function canGrow(index: CollectionIndex, visible: VisibleGraph): boolean {
  return (
    visible.nodes.length < graphOf(index.core).order && grow(index, visible.nodes).size > visible.nodes.length
  )
}

function baseNodes(index: CollectionIndex, graph: CollectionGraph, base: ViewBase): Set<string> {
  switch (base.kind) {
    case 'all':
      return new Set(graph.nodes())
    case 'around':
      return graph.hasNode(base.id) ? grow(index, [base.id]) : new Set()
    case 'theme': {
      const theme = index.core.views.themes.find((candidate) => candidate.id === base.id)
      return new Set(theme?.entities.filter((id) => graph.hasNode(id)))
    }
    case 'these':
      return new Set(base.ids.filter((id) => graph.hasNode(id)))
    case 'opening':
      return new Set(index.core.views.opening.entities.filter((id) => graph.hasNode(id)))
  }
}

/** All who take part in a claim with an entity, in the order of its claims. */
export const neighboursOf = (index: CollectionIndex, id: string): readonly string[] =>
  [...grow(index, [id])].filter((other) => other !== id)

/** The given entities with all who take part in a claim with one of them: roles are part of the model. */
function grow(index: CollectionIndex, ids: Iterable<string>): Set<string> {
  const grown = new Set(ids)
  for (const id of ids) {
    for (const claim of index.claimsOf.get(id) ?? []) {
      for (const participant of participantsOf(claim)) grown.add(participant)
    }
  }
  return grown
}
