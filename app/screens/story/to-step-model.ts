import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { StepPicture } from '#app/domain/story/step-model.ts'
import type { CanvasEmphasis, CanvasModel } from '#components/canvas/canvas-model.ts'
import type { Text } from '#components/i18n/create-text.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { toCanvasModel, toSpokes } from '../to-canvas-model.ts'
import type { StepLook } from './step-look.ts'

/** How much of the ground covers what stands around: a fifth of it is left. */
const WASH = 0.8

/** The step as it is drawn: every node where the collection's base map has it, whatever was moved elsewhere. */
export function toStepModel(
  index: CollectionIndex,
  picture: StepPicture,
  text: Text,
  look: StepLook,
  second: Language | null,
): CanvasModel {
  const { focus, context, claims } = picture
  const model = toCanvasModel(index, { nodes: [...focus, ...context], edges: claims }, text)
  const quiet = new Set(context)
  const named = (id: string, label: string): string => {
    const other = second && index.entities.get(id)?.short[second]
    return other && other !== label ? `${label}\n${other}` : label
  }
  return {
    ...model,
    nodes: model.nodes.map((node) => ({
      ...node,
      label: named(node.id, node.label),
      scale: look.body,
      ...(quiet.has(node.id) ? { isQuiet: true } : {}),
    })),
    // Large letters need short lines: how sure it is stands below what it is.
    edges: model.edges.map((edge) => ({
      ...edge,
      label: edge.label.replace(' (', '\n('),
      thick: look.line,
    })),
    hulls: [],
    fontScale: look.fonts,
  }
}

/**
 * Lines have room for one language: with two, most would lose their word. The one whose proof is open has both, the
 * second on a line of its own and as the predicate alone, which has no brackets that the other direction could turn round.
 */
export const withSecondName = (
  index: CollectionIndex,
  edges: CanvasModel['edges'],
  selectedClaim: string | null,
  second: Language | null,
): CanvasModel['edges'] =>
  edges.map((edge) => {
    const claim = second !== null && edge.id === selectedClaim ? index.claims.get(edge.id) : undefined
    const other = second !== null && claim && index.predicates.get(claim.predicate)?.label[second]
    return other ? { ...edge, label: `${edge.label}\n${other}` } : edge
  })

/** The focus in full colour; the line whose proof is open stands out with its roles. */
export function toStepEmphasis({ focus, claims }: StepPicture, selectedClaim: string | null): CanvasEmphasis {
  return {
    selectedClaim,
    selectedNode: null,
    focused: null,
    kept: { nodes: focus, edges: claims, wash: WASH },
  }
}

export const toStepSpokes = (
  index: CollectionIndex,
  picture: StepPicture,
  text: Text,
  selectedClaim: string | null,
): CanvasModel['spokes'] =>
  toSpokes(index, { nodes: picture.focus, edges: picture.claims }, text, selectedClaim)
