import type { Core, NodeSingular } from 'cytoscape'
import type { CanvasTheme, EdgeTint } from '../canvas-model.ts'
import { type Box, boxHeight, boxWidth, grown, union } from '../geometry/box.ts'
import { type Scene, sceneBox } from '../geometry/scene.ts'
import type { PngOptions } from '../graph-view.ts'
import { paintMarks } from './paint-marks.ts'
import { paintIcon } from './paint-picture.ts'
import { paintPlacedLabels } from './paint-placed-labels.ts'
import { paintPins } from './paint-signs.ts'
import { paintSketch } from './paint-sketch.ts'
import { paintTint } from './paint-tints.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import type { PlacedLabels } from './shown-labels.ts'

const MARGIN = 24
/** Browsers refuse larger canvases. */
const LARGEST_SIDE = 8192

export interface PngSource {
  readonly cy: Core
  readonly renderer: PrivateRenderer | null
  readonly scene: Scene
  readonly placed: PlacedLabels
  readonly theme: CanvasTheme
  /** Edges coloured by a reader's verdicts, as they are on screen. */
  readonly tints: ReadonlyMap<string, EdgeTint>
}

/** The whole picture, drawn by the same functions as on screen, so that labels read the same. */
export function exportPng(source: PngSource, { scale, transparent }: PngOptions): string {
  const { cy, renderer, scene, theme } = source
  const background = transparent ? undefined : theme.background
  const box = pictureBox(source)
  const allowed = Math.min(scale, LARGEST_SIDE / Math.max(boxWidth(box), boxHeight(box)))
  const canvas = document.createElement('canvas')
  canvas.width = Math.ceil(boxWidth(box) * allowed)
  canvas.height = Math.ceil(boxHeight(box) * allowed)
  const context = canvas.getContext('2d')
  if (!context) return ''
  if (background) {
    context.fillStyle = background
    context.fillRect(0, 0, canvas.width, canvas.height)
  }
  context.scale(allowed, allowed)
  context.translate(-box.x1, -box.y1)
  if (!renderer) paintSketch(context, scene, box, theme)
  for (const edge of cy.edges()) renderer?.drawElement(context, edge as unknown as NodeSingular)
  paintLineMarks(context, source)
  for (const node of cy.nodes()) renderer?.drawElement(context, node)
  for (const node of scene.nodes.values()) paintIcon(context, node, theme)
  paintPlacedLabels(context, source)
  paintPins(context, source, 1)
  return canvas.toDataURL('image/png')
}

/** What stands on the lines of a whole picture, which has no camera: marks, and verdicts where they are shown. */
export function paintLineMarks(
  context: CanvasRenderingContext2D,
  { scene, theme, tints }: Pick<PngSource, 'scene' | 'theme' | 'tints'>,
): void {
  for (const path of scene.edges.values()) paintMarks(context, path, theme)
  for (const path of scene.edges.values()) {
    const tint = tints.get(path.edge.id)
    if (tint) paintTint(context, path, tint, theme, 1)
  }
}

/** What the picture takes up with its labels, and a margin around it; model units. */
export const pictureBox = ({ scene, placed }: Pick<PngSource, 'scene' | 'placed'>): Box =>
  grown(union([sceneBox(scene) ?? EMPTY, ...placed.node.map(({ box }) => box)]) ?? EMPTY, MARGIN)

const EMPTY: Box = { x1: 0, y1: 0, x2: 1, y2: 1 }
