import { type Box, boxAround, boxesOverlap, grown } from '../geometry/box.ts'
import { toScreen } from '../geometry/camera.ts'
import { fontSize, LABEL_DISTANCE, type LabelSide, sideBox } from '../geometry/level-of-detail.ts'
import type { Lit } from '../geometry/lit.ts'
import type { SceneNode } from '../geometry/scene.ts'
import { LABEL_WEIGHTS } from './fonts.ts'
import type { OverlayFrame } from './overlay.ts'
import { paintLabel } from './paint-label.ts'

const SIDES: readonly LabelSide[] = ['below', 'above', 'right', 'left']
/** Room between a line and the plate of its label, CSS pixels. */
const PLATE_GAP = 10

/**
 * Labels of what is lit and had no room in the picture: the chief ones always, neighbours where there is room.
 * Boxes are in CSS pixels.
 */
export function paintLitLabels(
  context: CanvasRenderingContext2D,
  frame: OverlayFrame,
  lit: Lit | null,
): void {
  const { scene, camera, labels, theme, focused } = frame
  const chief = [...(lit?.chief ?? []), ...(focused ? [focused] : [])]
  const nodes = new Set([
    ...chief.filter(({ kind }) => kind === 'node').map(({ id }) => id),
    ...(lit?.nodes ?? []),
  ])
  const taken: Box[] = labels.boxes(camera).filter((box) => lit === null || nodes.has(box.id))
  const chiefs = new Set(chief.map((target) => `${target.kind} ${target.id}`))
  for (const id of nodes) {
    const node = scene.nodes.get(id)
    if (!node || labels.isShown(id)) continue
    const text = labels.nodeText(scene, id, camera.zoom)
    const box = freeSide(frame, node, text.size, taken, chiefs.has(`node ${id}`))
    if (!box) continue
    taken.push(box)
    const size = fontSize(camera.zoom, scene.fonts.node) * camera.zoom
    paintLabel(context, box, {
      lines: text.lines,
      size,
      weight: LABEL_WEIGHTS.node,
      theme,
      plate: false,
    })
  }
  for (const target of chief) {
    if (target.kind === 'edge' && !labels.isEdgeShown(target.id))
      paintEdgePlate(context, frame, target.id, taken)
  }
  if (lit) paintSpokeLabels(context, frame, lit, taken)
}

function freeSide(
  { camera }: OverlayFrame,
  node: SceneNode,
  size: { readonly width: number; readonly height: number },
  taken: readonly Box[],
  always: boolean,
): Box | null {
  const onScreen = {
    ...node,
    ...toScreen(camera, node),
    width: node.width * camera.zoom,
    height: node.height * camera.zoom,
  }
  const boxes = SIDES.map((side) => sideBox(onScreen, side, size.width, size.height, LABEL_DISTANCE))
  const free = boxes.find((box) => !taken.some((other) => boxesOverlap(other, grown(box, 2))))
  return free ?? (always ? (boxes[0] ?? null) : null)
}

function paintEdgePlate(
  context: CanvasRenderingContext2D,
  frame: OverlayFrame,
  id: string,
  taken: Box[],
): void {
  const { scene, camera, labels, theme } = frame
  const path = scene.edges.get(id)
  if (!path) return
  const { lines, size } = labels.edgeText(scene, id, camera.zoom)
  if (lines.length === 0) return
  const middle = toScreen(camera, path.middle)
  const away = size.height / 2 + PLATE_GAP + (path.edge.contested ? 6 : 0)
  const places = [-away, away].map((dy) =>
    boxAround({ x: middle.x, y: middle.y + dy }, size.width, size.height),
  )
  const box = places.find((place) => !taken.some((other) => boxesOverlap(other, place))) ?? places[0]
  if (!box) return
  taken.push(box)
  const font = fontSize(camera.zoom, scene.fonts.edge) * camera.zoom
  paintLabel(context, box, { lines, size: font, weight: LABEL_WEIGHTS.edge, theme, plate: true })
}

function paintSpokeLabels(
  context: CanvasRenderingContext2D,
  frame: OverlayFrame,
  lit: Lit,
  taken: Box[],
): void {
  const { scene, camera, theme, labels } = frame
  for (const spoke of lit.spokes) {
    const path = scene.edges.get(spoke.claimId)
    const node = scene.nodes.get(spoke.nodeId)
    if (!path || !node) continue
    const from = toScreen(camera, path.middle)
    const to = toScreen(camera, node)
    const { lines, size } = labels.plainText(scene, spoke.label, camera.zoom)
    const middle = { x: from.x + (to.x - from.x) * 0.55, y: from.y + (to.y - from.y) * 0.55 }
    const box = boxAround(middle, size.width, size.height)
    if (taken.some((other) => boxesOverlap(other, box))) continue
    taken.push(box)
    const font = fontSize(camera.zoom, scene.fonts.edge) * camera.zoom
    paintLabel(context, box, { lines, size: font, weight: LABEL_WEIGHTS.edge, theme, plate: true })
  }
}
