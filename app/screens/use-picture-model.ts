import { useMemo } from 'react'
import type { Place } from '#app/domain/address.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { selectTints } from '#app/state/ledger-slice.ts'
import { selectLit } from '#app/state/selectors.ts'
import type { CanvasEmphasis, CanvasModel, CanvasTarget } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useExplorer, useExplorerLater } from './app-provider.tsx'
import { toCanvasModel, toSpokes } from './to-canvas-model.ts'

/**
 * What is drawn: the view, nodes where they were moved to, measures and roles of what is asked. Each part is a wish to
 * the drawing engine when it changes, so it must not change by accident.
 */
export function usePictureModel(
  index: CollectionIndex,
  visible: VisibleGraph,
  selectedClaim: string | null,
): CanvasModel {
  const text = useText()
  const moved = useExplorer((state) => state.moved)
  // An answer without marks draws nothing anew.
  const marks = useExplorerLater(({ answer }) => (answer && answer.marks.size > 0 ? answer.marks : undefined))
  const roles = useExplorerLater((state) => state.answer?.roles)
  const pinned = useExplorer((state) => state.view.pinned)
  const picture = useMemo(
    () => toCanvasModel(index, visible, text, { moved, marks, pinned }),
    [index, visible, text, moved, marks, pinned],
  )
  return useMemo(
    () => ({ ...picture, spokes: toSpokes(index, visible, text, selectedClaim, roles) }),
    [picture, index, visible, text, selectedClaim, roles],
  )
}

/**
 * What stands out: what is open, read, asked or selected together.
 *
 * @param focused what a row points at, or where the keyboard is
 * @param kept what the filter keeps, where it dims the rest
 */
export function useEmphasis(
  index: CollectionIndex,
  place: Place,
  focused: CanvasTarget | null,
  kept: VisibleGraph | null,
): CanvasEmphasis {
  const selectedClaim = place.kind === 'claim' ? place.id : null
  const selectedNode = place.kind === 'entity' ? place.id : null
  const answer = useExplorerLater((state) => state.answer)
  const chosen = useExplorer((state) => state.chosen)
  const tints = useExplorer((state) => selectTints(index.core.claims, state.ledger))
  const { edges: litEdges, nodes: litNodes } = selectLit(index, place, answer)
  return useMemo(
    () => ({ selectedClaim, selectedNode, focused, litEdges, litNodes, chosen, kept, tints }),
    [selectedClaim, selectedNode, focused, litEdges, litNodes, chosen, kept, tints],
  )
}
