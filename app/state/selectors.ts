import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { listedClaims } from '#app/domain/listed-claims.ts'
import { type ViewSpec, type VisibleGraph, visibleGraph } from '#app/domain/visible-graph.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { memoLast } from './memo-last.ts'
import type { OriginalFile } from './originals-slice.ts'

// Derived, never stored. Each remembers its last result, because a selector must give the same object for the same state.

/** The entities of what is open: the ends of a claim, or the entity itself. */
export const selectOpenIds: (index: CollectionIndex, place: Place) => readonly string[] = memoLast(
  (index: CollectionIndex, place: Place) => {
    if (place.kind === 'entity') return [place.id]
    const claim = place.kind === 'claim' ? index.claims.get(place.id) : undefined
    if (!claim) return []
    return claim.object === undefined ? [claim.subject] : [claim.subject, claim.object]
  },
)

/** What the view shows, with what is open: its edge or node is drawn whatever the view. */
export const selectVisible: (index: CollectionIndex, view: ViewSpec, place: Place) => VisibleGraph = memoLast(
  (index: CollectionIndex, view: ViewSpec, place: Place) =>
    visibleGraph(index, view, selectOpenIds(index, place)),
)

/** What the view itself shows: what the camera is fitted to. */
export const selectViewNodes: (index: CollectionIndex, view: ViewSpec) => readonly string[] = memoLast(
  (index: CollectionIndex, view: ViewSpec) => visibleGraph(index, view).nodes,
)

export const selectListed: (
  index: CollectionIndex,
  place: Place,
  visible: VisibleGraph,
) => readonly CoreClaim[] = memoLast(listedClaims)

/** How many of the collection's articles are attached. */
export function attachedCount(originals: readonly OriginalFile[]): number {
  const ids = originals.flatMap(({ state }) =>
    state.kind === 'read' ? state.articles.map((article) => article.id) : [],
  )
  return new Set(ids).size
}
