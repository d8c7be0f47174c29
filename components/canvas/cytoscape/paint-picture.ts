import type { NodeSingular } from 'cytoscape'
import { type Pieces, toEnd } from '#graph-data/schema/pieces.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'
import type { CanvasTheme } from '../canvas-model.ts'
import { type Box, boxesOverlap, grown } from '../geometry/box.ts'
import { nodeBox, type Scene, type SceneNode } from '../geometry/scene.ts'
import { KIND_LOOKS } from '../kind-look.ts'
import { idOf, isNodeKey } from './draw-elements.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import { isDense, paintSketch } from './paint-sketch.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import type { PlacedLabels } from './shown-labels.ts'

const ICON_FIELD = 24
const iconPaths = new Map<EntityKind, Path2D>()

/** Below this size on screen, in CSS pixels, an icon is only a blot. */
const LEAST_ICON = 8

/** How far borders, lines and arrowheads reach beyond the boxes of bodies and ways, model units. */
const BEYOND = 30

/** Of a body or way, from our own geometry: asked, the engine would work it out anew and tell all that listen. */
function boxOf({ nodes, edges }: Scene, key: string): Box | undefined {
  const id = idOf(key)
  const node = nodes.get(id)
  return isNodeKey(key) ? node && nodeBox(node) : edges.get(id)?.box
}

/** Draws the icon of a node's kind. The context's unit is the model's. */
export function paintIcon(context: CanvasRenderingContext2D, node: SceneNode, theme: CanvasTheme): void {
  const look = KIND_LOOKS[node.node.kind]
  const { icon } = look
  const grown = node.node.scale ?? 1
  const [iconSize, iconShift] = [look.iconSize * grown, look.iconShift * grown]
  const path = iconPaths.get(node.node.kind) ?? new Path2D(icon)
  iconPaths.set(node.node.kind, path)
  const scale = iconSize / ICON_FIELD
  context.save()
  context.translate(node.x - iconSize / 2, node.y - iconSize / 2 + iconShift)
  context.scale(scale, scale)
  context.strokeStyle = theme.background
  context.lineWidth = 2
  context.lineCap = 'round'
  context.lineJoin = 'round'
  context.setLineDash([])
  context.stroke(path)
  context.restore()
}

/** Draws elements with their icons, and labels over all, straight onto a canvas, one step after the other. */
export type DrawElements = (...drawing: Parameters<PrivateRenderer['drawLayeredElements']>) => Pieces<void>

/**
 * Makes the engine draw each element straight onto the canvas, with its icon, and labels over all: at our sizes this is
 * faster than its textures (notes/performance.md) and text is never scaled, so it stays crisp at every zoom.
 *
 * @returns the same drawing step by step
 */
export function drawDirectly(renderer: PrivateRenderer, picture: DrawnPicture): DrawElements {
  const { sceneNow, theme, labelled, placed } = picture
  function* draw(...[context, elements, ratio, extent]: Parameters<DrawElements>): ReturnType<DrawElements> {
    const scene = sceneNow()
    const isSketch = extent !== undefined && isDense(scene, extent)
    if (isSketch) paintSketch(context, scene, extent, theme())
    // The zoom that is drawn, which while the picture moves is not the engine's.
    const icons = (context.getTransform().a / ratio) * ICON_FIELD >= LEAST_ICON
    const sight = extent && grown(extent, BEYOND)
    for (const element of isSketch ? labelled() : elements) {
      const box = sight && boxOf(scene, element.id())
      if (box && !boxesOverlap(box, sight)) continue
      if (element.isNode()) keepStyle(element)
      renderer.drawElement(context, element)
      const node = icons && element.isNode() ? scene.nodes.get(idOf(element.id())) : undefined
      if (node) paintIcon(context, node, theme())
      yield
    }
    for (const sort of ['edge', 'node'] as const) {
      paintPlacedLabels(context, { placed: placed(), theme: theme(), extent }, (its) => its === sort)
      yield
    }
  }
  renderer.drawLayeredElements = (...drawing) => toEnd(draw(...drawing))
  return draw
}

export interface DrawnPicture {
  readonly sceneNow: () => Scene
  readonly theme: () => CanvasTheme
  /** Nodes whose labels are shown: drawn whole in any picture. */
  readonly labelled: () => Iterable<NodeSingular>
  readonly placed: () => PlacedLabels
}

const kept = new WeakSet<object>()

/**
 * A node without a background image counts as waiting for it and as having it by turns, twice in each drawing, and has
 * its style worked out anew each time: a third of what drawing costs. Ours never have one, so they never wait.
 */
function keepStyle(node: NodeSingular): void {
  // Not in the engine's published types: looked at, and left alone where it is not what it was.
  const { _private: inner } = node as unknown as { readonly _private?: object }
  if (!inner || kept.has(inner)) return
  kept.add(inner)
  Object.defineProperty(inner, 'backgrounding', { get: () => false, set: () => {} })
}
