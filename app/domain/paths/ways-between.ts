import { bidirectional } from 'graphology-shortest-path/dijkstra.js'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import type { JoinAttributes, JoinGraph } from './join-graph.ts'

/** What makes one way shorter than another: fewer steps, or steps with firmer evidence. */
export type WayOrder = 'hops' | 'evidence'

export interface WayStep {
  readonly from: string
  readonly to: string
  /** All that join the two; the first is told, and no other step of the way is told by it. */
  readonly claims: readonly [CoreClaim, ...CoreClaim[]]
}

export interface Way {
  /** Entities from end to end, none twice. */
  readonly entities: readonly string[]
  readonly steps: readonly WayStep[]
  /** Sum over its steps of the weight of the firmest claim; see `stepWeight`. */
  readonly weight: number
}

/** So that among ways of as many steps the firmer comes first: a way would need 160 steps for this to count as one. */
const TIE = 1 / 1000
/** How many ways are looked at for those few: one that has no claim of its own for each step is passed over. */
const MOST_TRIED = 80

/**
 * The shortest ways between two entities that meet no entity twice, the shortest first.
 *
 * By Yen (1971), "Finding the K shortest loopless paths in a network": each further way leaves an earlier one at some
 * entity, and is the shortest that does so; with Lawler (1972), none is looked for where the earlier one itself had not
 * yet left its own, for that has been done. Shortest paths come from graphology (Dijkstra). A way on which two steps
 * could only be told by the same claim is none: the claim joins its participants directly.
 *
 * @param most how many at most
 * @returns none if an end is not in the graph, or both are the same
 */
export const waysBetween = (...asked: Parameters<typeof findWays>): readonly Way[] =>
  toEnd(findWays(...asked))

/** `waysBetween`, interrupted after each shortest path. */
export function* findWays(
  graph: JoinGraph,
  from: string,
  to: string,
  order: WayOrder,
  most: number,
): Pieces<readonly Way[]> {
  if (from === to || !graph.hasNode(from) || !graph.hasNode(to)) return []
  const found: Way[] = []
  const tried: Candidate[] = []
  const waiting = new Map<string, Candidate>()
  const first = lightest(graph, from, to, order, NO_BANS)
  if (first) waiting.set(keyOf(first), { entities: first, weight: weightOf(graph, first, order), left: 0 })
  while (found.length < most && tried.length < MOST_TRIED) {
    const next = takeLightest(waiting)
    if (!next) break
    tried.push(next)
    const steps = toldSteps(graph, next.entities)
    if (steps) found.push({ entities: next.entities, weight: next.weight, steps })
    for (const branch of yield* findBranches(graph, next, tried, order)) {
      const key = keyOf(branch.entities)
      if (!waiting.has(key)) waiting.set(key, branch)
    }
  }
  return found
}

/** What a step weighs: one, or what its firmest claim costs; by hops the cost decides between equals. */
export const stepWeight = ({ cost }: Pick<JoinAttributes, 'cost'>, order: WayOrder): number =>
  order === 'hops' ? 1 + cost * TIE : cost

interface Candidate {
  readonly entities: readonly string[]
  readonly weight: number
  /** The place in it where it leaves the way that it was made from. */
  readonly left: number
}

interface Bans {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
}

const NO_BANS: Bans = { nodes: new Set(), edges: new Set() }

const keyOf = (entities: readonly string[]): string => entities.join(' ')

function takeLightest(waiting: Map<string, Candidate>): Candidate | null {
  let best: Candidate | null = null
  for (const candidate of waiting.values()) if (!best || candidate.weight < best.weight) best = candidate
  if (best) waiting.delete(keyOf(best.entities))
  return best
}

/** The shortest ways that leave the given one at each of its entities, and no way that was looked at already. */
function* findBranches(
  graph: JoinGraph,
  { entities, left }: Candidate,
  tried: readonly Candidate[],
  order: WayOrder,
): Pieces<readonly Candidate[]> {
  const found: Candidate[] = []
  for (let place = left; place < entities.length - 1; place += 1) {
    const [root, spur] = [entities.slice(0, place), entities[place] ?? '']
    const edges = tried.flatMap((other) => {
      const next = other.entities[place + 1]
      const isSame = keyOf(other.entities.slice(0, place + 1)) === keyOf([...root, spur])
      return next !== undefined && isSame ? (graph.edge(spur, next) ?? []) : []
    })
    const bans = { nodes: new Set(root), edges: new Set(edges) }
    const rest = lightest(graph, spur, entities.at(-1) ?? '', order, bans)
    const way = [...root, ...(rest ?? [])]
    if (rest) found.push({ entities: way, weight: weightOf(graph, way, order), left: place })
    yield
  }
  return found
}

/** Dijkstra of graphology, which knows no bans: what is banned is endlessly far. */
function lightest(
  graph: JoinGraph,
  from: string,
  to: string,
  order: WayOrder,
  { nodes, edges }: Bans,
): readonly string[] | null {
  const weigh = (edge: string, attributes: JoinAttributes): number => {
    const isBanned = edges.has(edge) || attributes.ends.some((end) => nodes.has(end))
    return isBanned ? Number.POSITIVE_INFINITY : stepWeight(attributes, order)
  }
  const entities: readonly string[] | null = bidirectional(graph, from, to, weigh)
  if (!entities || entities.length < 2) return null
  const isOpen = entities.every((id, place) => {
    const next = entities[place + 1]
    const edge = next === undefined ? undefined : graph.edge(id, next)
    return edge === undefined || Number.isFinite(weigh(edge, graph.getEdgeAttributes(edge)))
  })
  return isOpen ? entities : null
}

function weightOf(graph: JoinGraph, entities: readonly string[], order: WayOrder): number {
  return linksOf(graph, entities).reduce((sum, link) => sum + stepWeight(link, order), 0)
}

const linksOf = (graph: JoinGraph, entities: readonly string[]): readonly JoinAttributes[] =>
  entities.slice(1).map((id, place) => graph.getEdgeAttributes(graph.edge(entities[place] ?? '', id) ?? ''))

/** A claim for each step that tells no other step: the firmest where that can be. `null` if there are not enough. */
function toldSteps(graph: JoinGraph, entities: readonly string[]): readonly WayStep[] | null {
  const links = linksOf(graph, entities)
  const tellerOf = new Map<CoreClaim, number>()
  // Augmenting paths (Kuhn's matching): an earlier step gives its claim up if it has another.
  const settle = (link: number, asked: Set<CoreClaim>): boolean =>
    (links[link]?.claims ?? []).some((claim) => {
      if (asked.has(claim)) return false
      asked.add(claim)
      const holder = tellerOf.get(claim)
      if (holder !== undefined && !settle(holder, asked)) return false
      tellerOf.set(claim, link)
      return true
    })
  if (!links.every((_, link) => settle(link, new Set()))) return null
  const told = new Map([...tellerOf].map(([claim, link]) => [link, claim]))
  return links.flatMap(({ claims }, link) => {
    const teller = told.get(link)
    const [from, to] = [entities[link], entities[link + 1]]
    if (!teller || from === undefined || to === undefined) return []
    return [{ from, to, claims: [teller, ...claims.filter((claim) => claim !== teller)] as const }]
  })
}
