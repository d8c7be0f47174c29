import type { CanvasEmphasis, CanvasSpoke, CanvasTarget } from '../canvas-model.ts'
import type { Scene } from './scene.ts'

/** What stays in full colour while the rest pales. */
export interface Lit {
  readonly nodes: ReadonlySet<string>
  readonly edges: ReadonlySet<string>
  /** What the pointer or the selection is on: drawn with a band or a ring, its label always shown. */
  readonly chief: readonly CanvasTarget[]
  readonly spokes: readonly CanvasSpoke[]
  /** How much of the ground covers the rest, where it is not as much as usual. */
  readonly wash?: number
}

export const NO_EMPHASIS: CanvasEmphasis = { selectedClaim: null, selectedNode: null, focused: null }

/** @returns `null` when nothing is hovered or selected and no filter dims: then nothing pales */
export function litBy(scene: Scene, emphasis: CanvasEmphasis, hovered: CanvasTarget | null): Lit | null {
  const chief: CanvasTarget[] = []
  if (emphasis.selectedClaim !== null) chief.push({ kind: 'edge', id: emphasis.selectedClaim })
  if (emphasis.selectedNode !== null) chief.push({ kind: 'node', id: emphasis.selectedNode })
  if (hovered && !chief.some((target) => sameTarget(target, hovered))) chief.push(hovered)
  const drawn = chief.filter(({ kind, id }) => (kind === 'edge' ? scene.edges.has(id) : scene.nodes.has(id)))
  const together = (emphasis.litEdges ?? []).filter((id) => scene.edges.has(id))
  const beside = (emphasis.litNodes ?? []).filter((id) => scene.nodes.has(id))
  if (drawn.length + together.length + beside.length === 0) return keptBy(scene, emphasis)
  const nodes = new Set<string>(beside)
  const edges = new Set<string>()
  const targets = [...drawn, ...together.map((id): CanvasTarget => ({ kind: 'edge', id }))]
  for (const target of targets) {
    const around = target.kind === 'edge' ? [target.id] : (scene.nodes.get(target.id)?.edges ?? [])
    if (target.kind === 'node') nodes.add(target.id)
    for (const id of around) {
      const edge = scene.edges.get(id)?.edge
      if (!edge) continue
      edges.add(id)
      nodes.add(edge.source).add(edge.target)
    }
  }
  const spokes = scene.spokes.filter(({ claimId, nodeId }) => edges.has(claimId) && scene.nodes.has(nodeId))
  for (const { nodeId } of spokes) nodes.add(nodeId)
  return { nodes, edges, chief: drawn, spokes }
}

function keptBy(scene: Scene, { kept }: CanvasEmphasis): Lit | null {
  if (!kept) return null
  return {
    nodes: new Set(kept.nodes.filter((id) => scene.nodes.has(id))),
    edges: new Set(kept.edges.filter((id) => scene.edges.has(id))),
    chief: [],
    spokes: [],
    ...(kept.wash === undefined ? {} : { wash: kept.wash }),
  }
}

export const sameTarget = (a: CanvasTarget | null, b: CanvasTarget | null): boolean =>
  a === b || (a !== null && b !== null && a.kind === b.kind && a.id === b.id)
