import { graphOf } from '#app/domain/build-graph.ts'
import { isContested, leadingMode } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { memberGroups } from '#app/domain/member-groups.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { Answer, MovedNodes, NodeMark } from '#app/state/view-slice.ts'
import type { CanvasEdge, CanvasModel, CanvasNode, CanvasSpoke } from '#components/canvas/canvas-model.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'

/** Labels of the opening view come first where there is no room for all: it is the picture that readers return to. */
const OPENING_RANK = 1000

/** What the reader changed of the picture. */
export interface PictureChanges {
  readonly moved?: MovedNodes | undefined
  readonly marks?: ReadonlyMap<string, NodeMark> | undefined
  /** Ids of entities that stay in every view. */
  readonly pinned?: readonly string[] | undefined
}

/** The picture of a view: what is visible, where it stands and what it is called in the reader's language. */
export function toCanvasModel(
  index: CollectionIndex,
  visible: VisibleGraph,
  text: Text,
  changes: PictureChanges = {},
): CanvasModel {
  return {
    nodes: visible.nodes.map((id) => toNode(index, id, text, changes)),
    edges: visible.edges.flatMap((id) => {
      const claim = index.claims.get(id)
      return claim ? (toEdge(index, claim, text) ?? []) : []
    }),
    spokes: [],
    hulls: memberGroups(index, visible),
  }
}

function toNode(
  index: CollectionIndex,
  id: string,
  text: Text,
  { moved, marks, pinned }: PictureChanges,
): CanvasNode {
  const entity = index.entities.get(id)
  if (!entity) throw new Error(`entity ${id} is not in the collection`)
  const place = index.core.views.opening.entities.indexOf(id)
  const [x, y] = moved?.[id] ?? index.core.positions[id] ?? [0, 0]
  const mark = marks?.get(id)
  const short = text.local(entity.short)
  return {
    id,
    kind: entity.kind,
    label: mark && mark.word !== '' ? `${short} · ${mark.word}` : short,
    x,
    y,
    rank: graphOf(index.core).degree(id) + (place < 0 ? 0 : OPENING_RANK - place),
    ...(mark && mark.scale !== 1 ? { scale: mark.scale } : {}),
    ...(mark && mark.tint !== null ? { tint: mark.tint } : {}),
    ...(pinned?.includes(id) ? { isPinned: true } : {}),
  }
}

function toEdge(index: CollectionIndex, claim: CoreClaim, text: Text): CanvasEdge | null {
  if (claim.object === undefined) return null
  const predicate = index.predicates.get(claim.predicate)
  return {
    id: claim.id,
    source: claim.subject,
    target: claim.object,
    family: claim.family,
    origins: claim.origins,
    contested: isContested(index, claim),
    symmetric: predicate?.symmetric ?? false,
    label: edgeLabel(predicate ? text.local(predicate.label) : claim.predicate, claim, text),
  }
}

/** The predicate, and in brackets how the text holds it where that is not as a fact of its own. */
function edgeLabel(predicate: string, claim: CoreClaim, text: Text): string {
  const { words } = text.t
  if (claim.family === 'stated') return predicate
  const mode = leadingMode(claim)
  const word = claim.family === 'denied' || mode === 'fact' ? words.family[claim.family] : words.mode[mode]
  return `${predicate} (${word})`
}

/** The roles of the selected claim, as thin lines: the rest of the picture does not change with the selection. */
export function toSpokes(
  index: CollectionIndex,
  visible: VisibleGraph,
  text: Text,
  selectedClaim: string | null,
  asked: Answer['roles'] = [],
): readonly CanvasSpoke[] {
  const others = asked
    .filter(({ claim }) => claim !== selectedClaim)
    .map(({ claim, entity }) => ({
      claimId: claim,
      nodeId: entity,
      label: roleName(index, claim, entity, text),
    }))
  const claim = selectedClaim === null ? undefined : index.claims.get(selectedClaim)
  if (claim?.object === undefined) return others
  const shown = new Set(visible.nodes)
  const own = Object.entries(claim.with).flatMap(([role, ids]) => {
    const label = index.roles.get(role)
    return ids
      .filter((id) => shown.has(id) && id !== claim.subject && id !== claim.object)
      .map((nodeId) => ({ claimId: claim.id, nodeId, label: label ? text.local(label) : role }))
  })
  return [...own, ...others]
}

function roleName(index: CollectionIndex, claimId: string, entityId: string, text: Text): string {
  const roles = Object.entries(index.claims.get(claimId)?.with ?? {})
  const role = roles.find(([, ids]) => ids.includes(entityId))?.[0] ?? ''
  const label = index.roles.get(role)
  return label ? text.local(label) : role
}
