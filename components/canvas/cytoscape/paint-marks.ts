import type { CanvasEdge, CanvasTheme, Point } from '../canvas-model.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import type { Scene } from '../geometry/scene.ts'
import { along } from '../geometry/segment.ts'

/** Half the length of the cross of a denied edge, and of its slashes, in model units at zoom 1. */
const CROSS = 6
const SLASH = 6.5
const SPLIT_RADIUS = 8
/** Slashes stand at these shares of the line; the cross stands in the middle. */
const SLASH_SHARES = [0.28, 0.72]
const SLASH_LEAN = Math.PI / 3

const marked = new WeakMap<Scene['edges'], readonly EdgePath[]>()

/** The edges of a scene that bear a mark: few of many, so they are looked for once. */
export function markedEdges({ edges }: Scene): readonly EdgePath[] {
  const known = marked.get(edges) ?? [...edges.values()].filter(({ edge }) => isMarked(edge))
  marked.set(edges, known)
  return known
}

const isMarked = (edge: CanvasEdge): boolean => edge.contested || edge.family === 'denied'

/**
 * Draws what Cytoscape has no shape for: the cross and slashes of a denied edge, the split marker of a contested one.
 * The context's unit is the model's.
 */
export function paintMarks(context: CanvasRenderingContext2D, path: EdgePath, theme: CanvasTheme): void {
  const { edge, line } = path
  if (edge.family === 'denied') {
    for (const share of SLASH_SHARES) {
      const { point, angle } = along(line, share)
      strokeLine(context, point, angle + SLASH_LEAN, SLASH, theme.denied, 2.5)
    }
    if (!edge.contested) paintCross(context, path.middle, path.angle, theme)
  }
  if (edge.contested) paintSplit(context, path.middle, path.angle, theme)
}

function paintCross(
  context: CanvasRenderingContext2D,
  middle: Point,
  angle: number,
  theme: CanvasTheme,
): void {
  disc(context, middle, CROSS + 3, theme.background)
  for (const turn of [Math.PI / 4, -Math.PI / 4]) {
    strokeLine(context, middle, angle + turn, CROSS, theme.denied, 3)
  }
}

/** A disc cut across the line into a full and an empty half: two accounts of one thing. */
function paintSplit(
  context: CanvasRenderingContext2D,
  middle: Point,
  angle: number,
  theme: CanvasTheme,
): void {
  disc(context, middle, SPLIT_RADIUS + 2.5, theme.background)
  context.beginPath()
  context.arc(middle.x, middle.y, SPLIT_RADIUS, angle + Math.PI / 2, angle + Math.PI * 1.5)
  context.closePath()
  context.fillStyle = theme.text
  context.fill()
  context.beginPath()
  context.arc(middle.x, middle.y, SPLIT_RADIUS, 0, 2 * Math.PI)
  context.strokeStyle = theme.text
  context.lineWidth = 2
  context.setLineDash([])
  context.stroke()
}

function disc(context: CanvasRenderingContext2D, middle: Point, radius: number, colour: string): void {
  context.beginPath()
  context.arc(middle.x, middle.y, radius, 0, 2 * Math.PI)
  context.fillStyle = colour
  context.fill()
}

function strokeLine(
  context: CanvasRenderingContext2D,
  middle: Point,
  angle: number,
  half: number,
  colour: string,
  width: number,
): void {
  context.beginPath()
  context.moveTo(middle.x - Math.cos(angle) * half, middle.y - Math.sin(angle) * half)
  context.lineTo(middle.x + Math.cos(angle) * half, middle.y + Math.sin(angle) * half)
  context.strokeStyle = colour
  context.lineWidth = width
  context.lineCap = 'round'
  context.setLineDash([])
  context.stroke()
  context.lineCap = 'butt'
}
