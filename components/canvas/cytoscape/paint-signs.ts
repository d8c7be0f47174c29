import { SIGN_SHARE, SIGN_STROKES, SIGN_WIDTH, type Sign } from '../../ui/sign-look.ts'
import type { CanvasTheme, Point } from '../canvas-model.ts'
import type { Scene, SceneNode } from '../geometry/scene.ts'
import type { NodeShape } from '../kind-look.ts'

/** Model units. */
const RADIUS = 8
/** Smaller, in CSS pixels, a sign is only a blot. */
const LEAST_RADIUS = 5.5
/** Of half a node's breadth and height: where the outline stands towards its upper right corner. */
const CORNERS: Readonly<Record<NodeShape, number>> = {
  ellipse: Math.SQRT1_2,
  'round-rectangle': 0.95,
  'cut-rectangle': 0.9,
  'round-octagon': 0.78,
  'round-hexagon': 0.72,
  'round-pentagon': 0.65,
  'round-diamond': 0.5,
  'round-triangle': 0.4,
}

export const signColour = (sign: Sign, theme: CanvasTheme): string =>
  ({
    holds: theme.good,
    partly: theme.warning,
    fails: theme.denied,
    mixed: theme.accent,
    pinned: theme.text,
  })[sign]

/**
 * Draws a sign in a disc of its colour. The context's unit is the model's.
 *
 * @param zoom of the camera, so that signs can be told apart from afar too
 */
export function paintSign(
  context: CanvasRenderingContext2D,
  at: Point,
  sign: Sign,
  theme: CanvasTheme,
  zoom: number,
): void {
  const radius = Math.max(RADIUS, LEAST_RADIUS / zoom)
  context.setLineDash([])
  context.beginPath()
  context.arc(at.x, at.y, radius, 0, 2 * Math.PI)
  context.fillStyle = signColour(sign, theme)
  context.fill()
  context.strokeStyle = theme.background
  context.lineWidth = radius * SIGN_WIDTH
  context.stroke()
  context.lineCap = 'round'
  context.lineJoin = 'round'
  for (const stroke of SIGN_STROKES[sign]) {
    context.beginPath()
    stroke.forEach(([x, y], position) => {
      const [toX, toY] = [at.x + x * SIGN_SHARE * radius, at.y + y * SIGN_SHARE * radius]
      if (position === 0) context.moveTo(toX, toY)
      else context.lineTo(toX, toY)
    })
    context.stroke()
  }
  context.lineCap = 'butt'
}

const pinned = new WeakMap<Scene['nodes'], readonly SceneNode[]>()

/** The nodes of a scene that bear a pin: few of many, so they are looked for once. */
function pinnedNodes({ nodes }: Scene): readonly SceneNode[] {
  const known = pinned.get(nodes) ?? [...nodes.values()].filter(({ node }) => node.isPinned)
  pinned.set(nodes, known)
  return known
}

/**
 * A pin at the upper right of the nodes that stay in every view.
 *
 * @param among only those of these; left out: all
 */
export function paintPins(
  context: CanvasRenderingContext2D,
  { scene, theme }: { readonly scene: Scene; readonly theme: CanvasTheme },
  zoom: number,
  among?: ReadonlySet<string>,
): void {
  for (const { id, x, y, width, height, shape } of pinnedNodes(scene)) {
    if (among && !among.has(id)) continue
    const share = CORNERS[shape] / 2
    paintSign(context, { x: x + width * share, y: y - height * share }, 'pinned', theme, zoom)
  }
}
