import type { CanvasTheme } from '../canvas-model.ts'
import { type Box, boxesOverlap } from '../geometry/box.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import { nodeBox, type Scene, type SceneNode } from '../geometry/scene.ts'

/** With more lines in sight their looks cannot be told apart, and each drawn for itself would take too long. */
const MANY_LINES = 1000
/** Lines to one stroke: all in one would be slower by far (notes on performance, "The physical floor"). */
const LINES_PER_STROKE = 96
/** Least side of a node, device pixels. */
const LEAST_NODE = 3

/**
 * Whether a picture is too dense for its lines to be drawn one by one.
 *
 * @param extent what is in sight, model units
 */
export function isDense(scene: Scene, extent: Box): boolean {
  if (scene.edges.size <= MANY_LINES) return false
  let inSight = 0
  for (const { box } of scene.edges.values())
    if (boxesOverlap(box, extent) && ++inSight > MANY_LINES) return true
  return false
}

/**
 * Draws a dense picture: lines of one device pixel, which are drawn on a path of their own that is many times as fast, and
 * bodies as discs and squares. Denied lines keep their colour; the other families are told apart when there is room.
 */
export function paintSketch(
  context: CanvasRenderingContext2D,
  scene: Scene,
  extent: Box,
  theme: CanvasTheme,
): void {
  const pixel = 1 / context.getTransform().a
  context.lineWidth = pixel
  context.setLineDash([])
  const lines: Record<'denied' | 'other', EdgePath[]> = { denied: [], other: [] }
  for (const path of scene.edges.values())
    if (boxesOverlap(path.box, extent)) lines[path.edge.family === 'denied' ? 'denied' : 'other'].push(path)
  strokeAll(context, lines.other, theme.line)
  strokeAll(context, lines.denied, theme.denied)
  const kinds = new Map<string, SceneNode[]>()
  for (const node of scene.nodes.values()) {
    if (!boxesOverlap(nodeBox(node), extent)) continue
    const colour = theme.kinds[node.node.kind]
    const alike = kinds.get(colour)
    if (alike) alike.push(node)
    else kinds.set(colour, [node])
  }
  for (const [colour, nodes] of kinds) fillAll(context, nodes, colour, LEAST_NODE * pixel)
}

function strokeAll(context: CanvasRenderingContext2D, paths: readonly EdgePath[], colour: string): void {
  context.strokeStyle = colour
  for (let start = 0; start < paths.length; start += LINES_PER_STROKE) {
    context.beginPath()
    for (const { line } of paths.slice(start, start + LINES_PER_STROKE)) {
      line.forEach(({ x, y }, place) => {
        if (place === 0) context.moveTo(x, y)
        else context.lineTo(x, y)
      })
    }
    context.stroke()
  }
}

function fillAll(
  context: CanvasRenderingContext2D,
  nodes: readonly SceneNode[],
  colour: string,
  least: number,
): void {
  context.fillStyle = colour
  context.beginPath()
  for (const { x, y, width, height, shape } of nodes) {
    const [across, down] = [Math.max(width, least), Math.max(height, least)]
    if (shape === 'ellipse') {
      context.moveTo(x + across / 2, y)
      context.arc(x, y, across / 2, 0, 2 * Math.PI)
    } else context.rect(x - across / 2, y - down / 2, across, down)
  }
  context.fill()
}
