import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import { type Box, boxAround, boxesOverlap, grown } from './box.ts'
import { type BoxGrid, createBoxGrid } from './box-grid.ts'
import { chooseEdgeLabels, lineMeetsBox, type ShownEdgeLabel } from './edge-labels.ts'
import { EDGE_FONT, NODE_FONT, nodeBox, type Scene, type SceneNode } from './scene.ts'
import { lookupOf } from './scene-lookup.ts'

/** Side of its node on which a label stands. */
export type LabelSide = 'below' | 'above' | 'right' | 'left'

/** Size of a label in CSS pixels at the font size of the present zoom. */
export interface LabelSize {
  readonly width: number
  readonly height: number
}

export interface ShownLabel {
  readonly id: string
  readonly side: LabelSide
  /** Model units. */
  readonly box: Box
}

export interface ShownLabels {
  readonly nodes: readonly ShownLabel[]
  readonly edges: readonly ShownEdgeLabel[]
}

export interface LabelRequest {
  readonly scene: Scene
  readonly zoom: number
  readonly nodeSize: (node: SceneNode) => LabelSize
  readonly edgeSize: (edgeId: string) => LabelSize
  /** Where labels stand now: they stay there unless another side is clearly better. */
  readonly previous: ReadonlyMap<string, LabelSide>
  /** Model units: only what meets it is labelled. Without it, all that has room. */
  readonly sight?: Box
}

/** Readable without leaning forward, and no shouting when zoomed in. CSS pixels. */
const LEAST_FONT = 12.5
const GREATEST_FONT = 21
/** Font sizes change in steps of a sixth of an octave, so that most zooming restyles nothing. */
const STEPS_PER_OCTAVE = 6

/** Below this zoom edge labels would be dust; they still appear on hover and selection. */
const EDGE_LABEL_ZOOM = 0.72
/** No label is narrower or lower, CSS pixels. */
const SHORTEST = 12
/** Free room around each label, CSS pixels. */
const GAP = 3
export const LABEL_DISTANCE = 6
/** What a label's present side is worth, in crossed lines. */
const LOYALTY = 0.7
const SIDES: readonly LabelSide[] = ['below', 'above', 'right', 'left']
const SIDE_COST: Readonly<Record<LabelSide, number>> = { below: 0, above: 0.5, right: 0.8, left: 0.8 }

/**
 * Font size of labels in model units: constant in the model for a middle range of zooms, then held readable on
 * screen when zoomed out and held back when zoomed in.
 */
export function fontSize(zoom: number, base: number): number {
  const share = base / NODE_FONT
  const held = Math.min(GREATEST_FONT, Math.max(LEAST_FONT, NODE_FONT * zoom)) / zoom / NODE_FONT
  const step = Math.round(Math.log2(held) * STEPS_PER_OCTAVE) / STEPS_PER_OCTAVE
  return Math.round(NODE_FONT * share * 2 ** step * 10) / 10
}

/**
 * Which labels are shown, and where, so that no shown label meets another one or a node's body.
 * By density, not by zoom alone: the best-connected nodes choose first, the rest take what room is left.
 * Independent of panning, so that labels do not come and go while the picture is moved.
 */
export const chooseLabels = (request: LabelRequest): ShownLabels => toEnd(choosePieces(request))

/** The same in pieces. */
export function* choosePieces(request: LabelRequest): Pieces<ShownLabels> {
  const { scene, zoom } = request
  const taken = createBoxGrid(160 / zoom)
  for (const node of scene.nodes.values()) taken.add(nodeBox(node), node.id)
  const nodes: ShownLabel[] = []
  for (const node of byRank(scene)) {
    yield
    if (node.node.isQuiet) continue
    if (request.sight && !boxesOverlap(nodeBox(node), request.sight)) continue
    if (!hasRoom(node, zoom, taken)) continue
    const label = place(node, request, taken)
    if (!label) continue
    taken.add(label.box, `label ${node.id}`)
    nodes.push(label)
  }
  const isFar = zoom * (scene.fonts.edge / EDGE_FONT) < EDGE_LABEL_ZOOM
  return {
    nodes,
    edges: isFar ? [] : yield* chooseEdgeLabels(request, taken),
  }
}

function byRank(scene: Scene): readonly SceneNode[] {
  return [...scene.nodes.values()].sort((a, b) => b.node.rank - a.node.rank || (a.id < b.id ? -1 : 1))
}

/** Whether the shortest of labels would fit beside a node: in a dense picture few are worth being measured. */
function hasRoom(node: SceneNode, zoom: number, taken: BoxGrid): boolean {
  return SIDES.some((side) => {
    const box = sideBox(node, side, SHORTEST / zoom, SHORTEST / zoom, LABEL_DISTANCE)
    return !taken.meets(box, node.id)
  })
}

function place(node: SceneNode, request: LabelRequest, taken: BoxGrid): ShownLabel | null {
  const { zoom, previous } = request
  const size = request.nodeSize(node)
  let best: ShownLabel | null = null
  let least = Number.POSITIVE_INFINITY
  for (const side of SIDES) {
    const box = sideBox(node, side, size.width / zoom, size.height / zoom, LABEL_DISTANCE)
    if (taken.meets(grown(box, GAP / zoom), node.id)) continue
    const loyalty = previous.get(node.id) === side ? LOYALTY : 0
    const cost = SIDE_COST[side] + crossedLines(request.scene, box) - loyalty
    if (cost < least) {
      least = cost
      best = { id: node.id, side, box }
    }
  }
  return best
}

/** The box of a label on one side of its node, `away` from the body. All in model units. */
export function sideBox(node: SceneNode, side: LabelSide, width: number, height: number, away: number): Box {
  const dx = node.width / 2 + away + width / 2
  const dy = node.height / 2 + away + height / 2
  switch (side) {
    case 'below':
      return boxAround({ x: node.x, y: node.y + dy }, width, height)
    case 'above':
      return boxAround({ x: node.x, y: node.y - dy }, width, height)
    case 'right':
      return boxAround({ x: node.x + dx, y: node.y }, width, height)
    case 'left':
      return boxAround({ x: node.x - dx, y: node.y }, width, height)
  }
}

function crossedLines(scene: Scene, box: Box): number {
  let crossed = 0
  for (const path of lookupOf(scene).edgesNear(box)) if (lineMeetsBox(path, box)) crossed++
  return crossed
}
