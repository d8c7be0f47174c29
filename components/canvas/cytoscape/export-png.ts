import type { Core, NodeSingular } from 'cytoscape'
import type { CanvasTheme } from '../canvas-model.ts'
import { type Box, boxHeight, boxWidth, grown, union } from '../geometry/box.ts'
import { type Scene, sceneBox } from '../geometry/scene.ts'
import type { PngOptions } from '../graph-view.ts'
import type { PrivateRenderer } from './label-direction.ts'
import { paintMarks } from './paint-marks.ts'
import { paintIcon } from './paint-picture.ts'

const MARGIN = 24
/** Browsers refuse larger canvases. */
const LARGEST_SIDE = 8192

export interface PngSource {
  readonly cy: Core
  readonly renderer: PrivateRenderer | null
  readonly scene: Scene
  readonly labelBoxes: readonly Box[]
  readonly theme: CanvasTheme
}

/** The whole picture, drawn by the same functions as on screen, so that labels read the same. */
export function exportPng(source: PngSource, { scale, transparent }: PngOptions): string {
  const { cy, renderer, scene, theme } = source
  const background = transparent ? undefined : theme.background
  if (!renderer) return cy.png({ full: true, scale, ...(background ? { bg: background } : {}) })
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
  for (const edge of cy.edges()) renderer.drawElement(context, edge as unknown as NodeSingular)
  for (const path of scene.edges.values()) paintMarks(context, path, theme)
  for (const node of cy.nodes()) renderer.drawElement(context, node)
  for (const node of scene.nodes.values()) paintIcon(context, node, theme)
  return canvas.toDataURL('image/png')
}

/** What the picture takes up with its labels, and a margin around it; model units. */
export const pictureBox = ({ scene, labelBoxes }: Pick<PngSource, 'scene' | 'labelBoxes'>): Box =>
  grown(union([sceneBox(scene) ?? EMPTY, ...labelBoxes]) ?? EMPTY, MARGIN)

const EMPTY: Box = { x1: 0, y1: 0, x2: 1, y2: 1 }
