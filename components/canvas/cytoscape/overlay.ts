import type { Core, NodeSingular } from 'cytoscape'
import type { CanvasTarget, CanvasTheme, EdgeTint, Point } from '../canvas-model.ts'
import { type Camera, type Size, sightOf, toScreen } from '../geometry/camera.ts'
import type { PlacedNode } from '../geometry/edge-path.ts'
import { LABEL_DISTANCE } from '../geometry/level-of-detail.ts'
import type { Lit } from '../geometry/lit.ts'
import type { Scene } from '../geometry/scene.ts'
import { edgeKey, nodeKey } from './draw-elements.ts'
import { paintLitLabels } from './paint-lit-labels.ts'
import { markedEdges, paintMarks } from './paint-marks.ts'
import { paintIcon } from './paint-picture.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import { paintPins } from './paint-signs.ts'
import { isDense } from './paint-sketch.ts'
import { paintTint } from './paint-tints.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import type { ShownLabelsController } from './shown-labels.ts'

/** How much of the ground covers what is not lit. */
const PALE = 0.74
const BAND = 9
const RING_WIDTH = 3
const RING_OFFSET = 2
const RING_DISTANCE = 4
const CHOSEN_DISTANCE = 8
const CHOSEN_DASH = [7, 5]

export interface OverlayFrame {
  readonly cy: Core
  readonly renderer: PrivateRenderer | null
  readonly scene: Scene
  /** The camera with which the canvas below was drawn. */
  readonly camera: Camera
  readonly screen: Size
  readonly ratio: number
  readonly theme: CanvasTheme
  readonly lit: Lit | null
  readonly focused: CanvasTarget | null
  /** Nodes that are selected together. */
  readonly chosen: readonly string[]
  readonly tints: ReadonlyMap<string, EdgeTint>
  readonly labels: ShownLabelsController
}

/**
 * Draws everything that changes more often than the picture: marks, what is lit, spokes, rings. The picture below is
 * not touched: paling is a wash of the ground colour, and what is lit is drawn once more above it.
 */
export function paintOverlay(context: CanvasRenderingContext2D, frame: OverlayFrame): void {
  const { scene, ratio, lit, theme } = frame
  context.setTransform(ratio, 0, 0, ratio, 0, 0)
  inModelUnits(context, frame, () => {
    if (isDense(scene, sightOf(frame))) return
    for (const path of markedEdges(scene)) paintMarks(context, path, theme)
  })
  paintTints(context, frame, frame.tints.keys())
  inModelUnits(context, frame, () => paintPins(context, frame, frame.camera.zoom))
  if (lit) {
    // Without the hooks what is lit cannot be drawn again above the wash: then nothing pales.
    if (frame.renderer) wash(context, frame, lit.wash ?? PALE)
    inModelUnits(context, frame, () => paintLit(context, frame, lit))
    paintTints(context, frame, lit.edges)
    inModelUnits(context, frame, () => paintPins(context, frame, frame.camera.zoom, lit.nodes))
    paintSpokes(context, frame, lit)
    // Over the spokes: none is to strike a name out.
    inModelUnits(context, frame, () => writeLit(context, frame, lit))
  }
  if (frame.chosen.length > 0) inModelUnits(context, frame, () => paintChosen(context, frame))
  if (lit || frame.focused) paintLitLabels(context, frame, lit)
  if (frame.focused) paintFocus(context, frame, frame.focused)
}

function paintTints(context: CanvasRenderingContext2D, frame: OverlayFrame, edges: Iterable<string>): void {
  if (frame.tints.size === 0) return
  inModelUnits(context, frame, () => {
    for (const id of edges) {
      const path = frame.scene.edges.get(id)
      const tint = frame.tints.get(id)
      if (path && tint) paintTint(context, path, tint, frame.theme, frame.camera.zoom)
    }
  })
}

function inModelUnits(context: CanvasRenderingContext2D, { camera }: OverlayFrame, paint: () => void): void {
  context.save()
  context.translate(camera.pan.x, camera.pan.y)
  context.scale(camera.zoom, camera.zoom)
  paint()
  context.restore()
}

function wash(context: CanvasRenderingContext2D, { theme, screen }: OverlayFrame, share: number): void {
  context.globalAlpha = share
  context.fillStyle = theme.background
  context.fillRect(0, 0, screen.width, screen.height)
  context.globalAlpha = 1
}

function paintLit(context: CanvasRenderingContext2D, frame: OverlayFrame, lit: Lit): void {
  const { scene, theme, renderer, cy, camera } = frame
  for (const { kind, id } of lit.chief) {
    const path = kind === 'edge' ? scene.edges.get(id) : undefined
    if (path) band(context, path.line, path.width + BAND / Math.min(1, camera.zoom), theme.accent, 0.32)
  }
  const draw = (key: string) => {
    const element = cy.getElementById(key)
    // On the way to another model, what is seen may be gone already.
    if (element.nonempty()) renderer?.drawElement(context, element as unknown as NodeSingular)
  }
  for (const id of lit.edges) draw(edgeKey(id))
  for (const id of lit.edges) {
    const path = scene.edges.get(id)
    if (path) paintMarks(context, path, theme)
  }
  for (const id of lit.nodes) {
    const node = scene.nodes.get(id)
    if (!node) continue
    draw(nodeKey(id))
    paintIcon(context, node, theme)
  }
  for (const { kind, id } of lit.chief) {
    const node = kind === 'node' ? scene.nodes.get(id) : undefined
    if (node) outline(context, node, RING_DISTANCE, theme.accent, RING_WIDTH)
  }
}

/** Labels of what is lit, where the picture has them. */
function writeLit(context: CanvasRenderingContext2D, { labels, theme }: OverlayFrame, lit: Lit): void {
  const picture = { placed: labels.placed(), theme }
  paintPlacedLabels(context, picture, (sort, id) => (sort === 'node' ? lit.nodes : lit.edges).has(id))
}

/** A broken ring: what is selected together, told apart from what is open by more than colour. */
function paintChosen(context: CanvasRenderingContext2D, { scene, chosen, theme }: OverlayFrame): void {
  for (const id of chosen) {
    const node = scene.nodes.get(id)
    if (node) outline(context, node, CHOSEN_DISTANCE, theme.text, RING_WIDTH, CHOSEN_DASH)
  }
}

function band(
  context: CanvasRenderingContext2D,
  line: readonly Point[],
  width: number,
  colour: string,
  alpha: number,
): void {
  context.beginPath()
  line.forEach((point, index) => {
    if (index === 0) context.moveTo(point.x, point.y)
    else context.lineTo(point.x, point.y)
  })
  context.globalAlpha = alpha
  context.strokeStyle = colour
  context.lineWidth = width
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([])
  context.stroke()
  context.globalAlpha = 1
}

/** A ring in the shape of the node: round around round ones, else a box with round corners. */
function outline(
  context: CanvasRenderingContext2D,
  node: PlacedNode,
  away: number,
  colour: string,
  width: number,
  dash: readonly number[] = [],
): void {
  const [halfWidth, halfHeight] = [node.width / 2 + away, node.height / 2 + away]
  context.beginPath()
  if (node.shape === 'ellipse') context.arc(node.x, node.y, halfWidth, 0, 2 * Math.PI)
  else context.roundRect(node.x - halfWidth, node.y - halfHeight, 2 * halfWidth, 2 * halfHeight, 12)
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([...dash])
  context.stroke()
}

function ring(
  context: CanvasRenderingContext2D,
  at: Point,
  radius: number,
  colour: string,
  width: number,
): void {
  context.beginPath()
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
  context.strokeStyle = colour
  context.lineWidth = width
  context.setLineDash([])
  context.stroke()
}

/** From the middle of the claim's edge to the entities in its roles. */
function paintSpokes(
  context: CanvasRenderingContext2D,
  { scene, camera, theme }: OverlayFrame,
  lit: Lit,
): void {
  context.strokeStyle = theme.accent
  context.lineWidth = 1.5
  context.setLineDash([])
  for (const { claimId, nodeId } of lit.spokes) {
    const path = scene.edges.get(claimId)
    const node = scene.nodes.get(nodeId)
    if (!path || !node) continue
    const from = toScreen(camera, path.middle)
    const to = toScreen(camera, node)
    const reach = (Math.max(node.width, node.height) / 2 + LABEL_DISTANCE) * camera.zoom
    const length = Math.hypot(to.x - from.x, to.y - from.y)
    if (length <= reach) continue
    const share = (length - reach) / length
    context.beginPath()
    context.moveTo(from.x, from.y)
    context.lineTo(from.x + (to.x - from.x) * share, from.y + (to.y - from.y) * share)
    context.stroke()
    ring(context, from, 3, theme.accent, 2)
  }
}

/** Two tones, so that the ring is seen on any ground (WCAG 2.4.13). */
function paintFocus(context: CanvasRenderingContext2D, frame: OverlayFrame, focused: CanvasTarget): void {
  const { scene, camera, theme } = frame
  const node = focused.kind === 'node' ? scene.nodes.get(focused.id) : undefined
  if (node) {
    const { x, y } = toScreen(camera, node)
    const onScreen = { ...node, x, y, width: node.width * camera.zoom, height: node.height * camera.zoom }
    outline(context, onScreen, RING_OFFSET + RING_WIDTH / 2, theme.text, RING_WIDTH)
    outline(context, onScreen, RING_OFFSET + RING_WIDTH * 1.5, theme.background, RING_WIDTH)
    return
  }
  const path = focused.kind === 'edge' ? scene.edges.get(focused.id) : undefined
  if (!path) return
  // The ring of two tones is the button's own (GraphKeyboard.module.css); the line stays to be seen under the band.
  const line = path.line.map((point) => toScreen(camera, point))
  band(context, line, path.width * camera.zoom + BAND, theme.accent, 0.32)
}
