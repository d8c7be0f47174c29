import type { CoreClaim, CoreEvidence } from '#graph-data/compile/core-file.ts'
import { type EdtfDate, parseEdtf } from '#graph-data/schema/edtf.ts'
import { graphOf } from '../build-graph.ts'
import { type CollectionIndex, participantsOf } from '../collection-index.ts'
import type { VisibleGraph } from '../visible-graph.ts'
import type { EvidenceFacts, EvidenceFactsById } from './evidence-facts.ts'
import {
  isChosen,
  isEverything,
  isNarrowed,
  isWithoutAny,
  narrowsClaims,
  type TimeFilter,
  type ViewFilter,
  type Without,
} from './view-filter.ts'

/** What a filter asks beyond the first file. */
export interface FilterExtras {
  /** `null` until the second file is there: until then nothing is hidden for its speaker, and articles date sayings. */
  readonly evidence: EvidenceFactsById | null
  /** The reader's own verdicts, by evidence id. */
  readonly verdicts: ReadonlyMap<string, string>
}

export const NO_EXTRAS: FilterExtras = { evidence: null, verdicts: new Map() }

/** Word for evidence that the reader has not judged, among `ViewFilter.verdicts`. */
export const UNJUDGED = 'none'

/** Whether a claim is what the filter asks for, whatever its ends are. */
export function passes(
  index: CollectionIndex,
  claim: CoreClaim,
  filter: ViewFilter,
  extras: FilterExtras = NO_EXTRAS,
): boolean {
  // Nothing is asked: nothing is looked up, the second file's facts least of all.
  if (!isNarrowed(filter)) return true
  const group = index.predicates.get(claim.predicate)?.group ?? ''
  if (filter.families.includes(claim.family)) return false
  if (!isChosen(filter.predicates, claim.predicate) || !isChosen(filter.groups, group)) return false
  if (filter.time?.basis === 'holds' && !isWithin(claim.when, filter.time)) return false
  const left = standing(claim, filter.without, extras)
  if (left.length === 0 || originCount(left) < filter.origins) return false
  return left.some((piece) => piecePasses(index, piece, filter, extras))
}

/** Whether a piece of evidence is by such a speaker, in such an article, said then and judged so. */
export function piecePasses(
  index: CollectionIndex,
  piece: CoreEvidence,
  filter: ViewFilter,
  extras: FilterExtras,
): boolean {
  if (!isChosen(filter.articles, piece.article)) return false
  // The second file's facts are made when they are first looked at: only where a speaker or a time is asked for.
  const facts = () => extras.evidence?.get(piece.id)
  if (!isEverything(filter.speakers) && !isSaidByChosen(filter, facts())) return false
  if (filter.verdicts.length > 0 && !filter.verdicts.includes(extras.verdicts.get(piece.id) ?? UNJUDGED))
    return false
  if (filter.time?.basis !== 'said') return true
  return isWithin(facts()?.said ?? index.articles.get(piece.article)?.date, filter.time)
}

/** While nothing is known of who says it, nothing is hidden for that. */
const isSaidByChosen = ({ speakers }: ViewFilter, facts: EvidenceFacts | undefined): boolean =>
  facts === undefined || facts.speakers.some((id) => isChosen(speakers, id))

/**
 * The evidence that is left when articles, origins and speakers are switched off; empty if the claim no longer stands:
 * one that was asserted stands while someone asserts it, one that was only denied while someone denies it.
 */
export function standing(
  claim: CoreClaim,
  without: Without,
  extras: FilterExtras = NO_EXTRAS,
): readonly CoreEvidence[] {
  if (!isWithoutAny(without)) return claim.evidence
  const left = claim.evidence.filter((piece) => isHeard(piece, without, extras))
  const isAssertion = ({ stance }: CoreEvidence): boolean => stance === 'asserts'
  return claim.evidence.some(isAssertion) && !left.some(isAssertion) ? [] : left
}

/** Whether a piece of evidence is left: neither its article nor its origin is switched off, nor all who say it. */
export function isHeard(
  piece: CoreEvidence,
  without: Without,
  { evidence }: Pick<FilterExtras, 'evidence'>,
): boolean {
  const speakers = evidence?.get(piece.id)?.speakers ?? []
  if (without.articles.includes(piece.article) || without.origins.includes(piece.origin)) return false
  return speakers.length === 0 || speakers.some((id) => !without.speakers.includes(id))
}

/** Independent origins that assert; where nobody does, those that deny. */
export function originCount(pieces: readonly CoreEvidence[]): number {
  const of = (stance: CoreEvidence['stance']): number =>
    new Set(pieces.filter((piece) => piece.stance === stance).map(({ origin }) => origin)).size
  return of('asserts') || of('denies')
}

/**
 * A view without what the filter keeps out: nodes of hidden kinds with their edges, edges of claims that do not pass,
 * and nodes whose claims in view have all gone that way. Nodes that had none in view stay: they are what it is about.
 * Gives `visible` itself where the filter asks for nothing.
 *
 * @param keep what is shown whatever the filter: the claim or entity that is open, with its ends
 */
export function applyFilter(
  index: CollectionIndex,
  visible: VisibleGraph,
  filter: ViewFilter,
  extras: FilterExtras = NO_EXTRAS,
  keep: VisibleGraph = { nodes: [], edges: [] },
): VisibleGraph {
  if (!isNarrowed(filter)) return visible
  const graph = graphOf(index.core)
  const passing = new Set(
    visible.edges.filter((id) => {
      const claim = index.claims.get(id)
      return claim !== undefined && passes(index, claim, filter, extras)
    }),
  )
  const kinds = new Set<string>(filter.kinds)
  const lost = narrowsClaims(filter) ? nodesLeftAlone(index, visible, passing, filter, extras) : new Set()
  const nodes = visible.nodes.filter(
    (id) => keep.nodes.includes(id) || (!kinds.has(index.entities.get(id)?.kind ?? '') && !lost.has(id)),
  )
  const shown = new Set(nodes)
  const edges = visible.edges.filter(
    (id) =>
      shown.has(graph.source(id)) &&
      shown.has(graph.target(id)) &&
      (passing.has(id) || keep.edges.includes(id)),
  )
  return { nodes, edges }
}

/** Nodes that took part in claims of the view, none of which passes. Claims with a value have no edge but count. */
function nodesLeftAlone(
  index: CollectionIndex,
  visible: VisibleGraph,
  passing: ReadonlySet<string>,
  filter: ViewFilter,
  extras: FilterExtras,
): ReadonlySet<string> {
  const had = new Set<string>()
  const has = new Set<string>()
  const note = (claim: CoreClaim, isPassing: boolean): void => {
    for (const id of participantsOf(claim)) {
      had.add(id)
      if (isPassing) has.add(id)
    }
  }
  for (const id of visible.edges) {
    const claim = index.claims.get(id)
    if (claim) note(claim, passing.has(id))
  }
  for (const id of visible.nodes) {
    for (const claim of index.claimsOf.get(id) ?? []) {
      if (claim.object === undefined && claim.subject === id)
        note(claim, passes(index, claim, filter, extras))
    }
  }
  return new Set([...had].filter((id) => !has.has(id)))
}

/** Whether a date and the stretch share a day. An open end of either reaches for ever. */
function isWithin(edtf: string | undefined, { from, to, undated }: TimeFilter): boolean {
  const date: EdtfDate | null = edtf === undefined ? null : parseEdtf(edtf)
  if (date === null) return undated
  return (
    (to === null || date.start === null || date.start <= to) &&
    (from === null || date.end === null || date.end >= from)
  )
}
