import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { applyFilter, type FilterExtras } from '#app/domain/filter/apply-filter.ts'
import { evidenceFactsOf } from '#app/domain/filter/evidence-facts.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VerdictRecord } from '#app/domain/ledger/verdicts.ts'
import { listedClaims } from '#app/domain/listed-claims.ts'
import { claimsAt } from '#app/domain/reader-of.ts'
import { type ViewSpec, type VisibleGraph, visibleGraph } from '#app/domain/visible-graph.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailState } from './collection-slice.ts'
import { memoLast } from './memo-last.ts'
import type { OriginalFile } from './originals-slice.ts'
import type { Answer } from './view-slice.ts'

// Derived, never stored. Each remembers its last result, because a selector must give the same object for the same state.

const sameItems = (last: readonly unknown[], next: readonly unknown[]): boolean =>
  last.length === next.length && last.every((item, position) => item === next[position])

const sameGraph = (last: VisibleGraph, next: VisibleGraph): boolean =>
  sameItems(last.nodes, next.nodes) && sameItems(last.edges, next.edges)

/** The claims that rest on the open paragraph: their edges are lit. */
export const selectLitClaims: (index: CollectionIndex, place: Place) => readonly string[] = memoLast(
  (index: CollectionIndex, place: Place) =>
    place.kind === 'article' && place.paragraph !== null ? claimsAt(index, place.id, place.paragraph) : [],
)

/** All edges that are lit: of the open paragraph, and of what is asked. */
export const selectLit: (
  index: CollectionIndex,
  place: Place,
  answer: Answer | null,
) => { readonly edges: readonly string[]; readonly nodes: readonly string[] } = memoLast(
  (index: CollectionIndex, place: Place, answer: Answer | null) => ({
    edges: [...selectLitClaims(index, place), ...(answer?.edges ?? [])],
    nodes: answer?.nodes ?? [],
  }),
)

function endsOf(index: CollectionIndex, claimIds: readonly string[]): readonly string[] {
  const ends = claimIds.flatMap((id) => {
    const claim = index.claims.get(id)
    return claim ? [claim.subject, claim.object ?? claim.subject] : []
  })
  return [...new Set(ends)]
}

/**
 * The article and paragraph beside the graph: where the open evidence stands, else the article that was opened.
 *
 * @param reader `null`: the reader is closed
 */
export const selectReader: (
  index: CollectionIndex,
  reader: string | null,
  place: Place,
) => { readonly article: string; readonly paragraph: number | null } | null = memoLast(
  (index: CollectionIndex, reader: string | null, place: Place) => {
    if (reader === null) return null
    if (place.kind === 'article') return { article: place.id, paragraph: place.paragraph }
    const claim = place.kind === 'claim' ? index.claims.get(place.id) : undefined
    const asked = place.kind === 'claim' ? place.evidence : null
    const piece = claim?.evidence.find(({ id }) => id === asked) ?? claim?.evidence[0]
    return piece
      ? { article: piece.article, paragraph: piece.paragraph }
      : { article: reader, paragraph: null }
  },
)

/** The claims of what is open: drawn even where the view chooses its claims. */
function openClaims(index: CollectionIndex, place: Place): readonly string[] {
  if (place.kind === 'claim') return [place.id]
  if (place.kind === 'entity') return (index.claimsOf.get(place.id) ?? []).map(({ id }) => id)
  return selectLitClaims(index, place)
}

/** The entities of what is open: the ends of a claim or of a paragraph's claims, or the entity itself. */
export const selectOpenIds: (index: CollectionIndex, place: Place) => readonly string[] = memoLast(
  (index: CollectionIndex, place: Place) => {
    if (place.kind === 'entity') return [place.id]
    if (place.kind === 'article') return endsOf(index, selectLitClaims(index, place))
    return place.kind === 'claim' ? endsOf(index, [place.id]) : []
  },
)

/** What the view shows, with what is open: its edge or node is drawn whatever the view. */
export const selectVisible: (
  index: CollectionIndex,
  view: ViewSpec,
  place: Place,
  answer?: Answer | null,
) => VisibleGraph = memoLast(
  (index: CollectionIndex, view: ViewSpec, place: Place, answer: Answer | null = null) =>
    visibleGraph(index, view, {
      nodes: [...selectOpenIds(index, place), ...(answer?.nodes ?? [])],
      edges: [...openClaims(index, place), ...(answer?.edges ?? [])],
    }),
  sameGraph,
)

/** What filters ask beyond the first file: from the second, when it is there, and of the reader's own verdicts. */
export const selectExtras: (
  detail: DetailState,
  verdicts: readonly VerdictRecord[],
  self: string | null,
) => FilterExtras = memoLast(
  (detail: DetailState, verdicts: readonly VerdictRecord[], self: string | null) => ({
    // Made when a filter asks: most visits filter nothing, and a broken file must not take the list with it.
    get evidence() {
      return detail.kind === 'ready' ? evidenceFactsOf(detail.file) : null
    },
    verdicts: new Map(
      verdicts.filter(({ judge }) => judge === self).map(({ evidence, verdict }) => [evidence, verdict]),
    ),
  }),
)

/** The same without what the filter keeps out; what is open stays. */
export const selectShown: (
  index: CollectionIndex,
  visible: VisibleGraph,
  filter: ViewFilter,
  extras: FilterExtras,
  place: Place,
  answer?: Answer | null,
) => VisibleGraph = memoLast(
  (
    index: CollectionIndex,
    visible: VisibleGraph,
    filter: ViewFilter,
    extras: FilterExtras,
    place: Place,
    answer: Answer | null = null,
  ) =>
    applyFilter(index, visible, filter, extras, {
      nodes: [...selectOpenIds(index, place), ...(answer?.nodes ?? [])],
      edges: [
        ...(place.kind === 'claim' ? [place.id] : selectLitClaims(index, place)),
        ...(answer?.edges ?? []),
      ],
    }),
  sameGraph,
)

/** What the view itself shows: what the camera is fitted to. */
export const selectViewNodes: (index: CollectionIndex, view: ViewSpec) => readonly string[] = memoLast(
  (index: CollectionIndex, view: ViewSpec) => visibleGraph(index, view).nodes,
)

export const selectListed: (
  index: CollectionIndex,
  place: Place,
  visible: VisibleGraph,
  filter: ViewFilter,
  extras: FilterExtras,
) => readonly CoreClaim[] = memoLast(
  (index: CollectionIndex, place: Place, visible: VisibleGraph, filter: ViewFilter, extras: FilterExtras) =>
    listedClaims(index, place, visible, filter, extras),
  sameItems,
)

/** How many articles with a page of their own are attached: one that stands inside another comes with its host. */
export function attachedCount(index: CollectionIndex, originals: readonly OriginalFile[]): number {
  const ids = originals.flatMap(({ state }) =>
    state.kind === 'read' ? state.articles.map((article) => article.id) : [],
  )
  const isOwn = (id: string): boolean => index.articles.get(id)?.within === undefined
  return new Set(ids.filter(isOwn)).size
}
