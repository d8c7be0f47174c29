import type { CanvasTarget, EdgeTint, Point } from '../canvas-model.ts'
import { type Box, boxHeight, union } from '../geometry/box.ts'
import { type Camera, clampZoom, fitted, panned, zoomAt } from '../geometry/camera.ts'
import { type HitScene, hitPoint, hitTest, TOLERANCE } from '../geometry/hit-test.ts'
import { LABEL_DISTANCE } from '../geometry/level-of-detail.ts'
import { NODE_FONT, nodeBox, type SceneNode, sceneBox } from '../geometry/scene.ts'
import type { GraphView, GraphViewHandlers, GraphViewSetup } from '../graph-view.ts'
import { exportPng, type PngSource } from './export-png.ts'
import { listenToGestures } from './gestures.ts'
import { createPicture, type Picture } from './picture.ts'

const GLIDE_MS = 380
/** A greater change of zoom, or a way longer than the screen, cuts with a fade instead of flying. */
const FAR_ZOOM = 2.5
const FADE_MS = 220
const INSET = 40
/** Room for labels around the outermost nodes, CSS pixels; they keep their size while the picture is fitted. */
const LABEL_ROOM = 46
/** What is left of the picture for nodes where labels would fill it, CSS pixels. */
const LEAST_ROOM = 40
/** A smaller box, CSS pixels, is a press. */
const LEAST_BOX = 5

/**
 * Draws a graph in a container, or works without one (`null`: headless, for tests and measurements).
 * The only door to the drawing engine; see `GraphView` for what it does.
 */
export function createGraphView(
  container: HTMLElement | null,
  handlers: GraphViewHandlers,
  options: GraphViewSetup,
): GraphView {
  const picture = createPicture(container, handlers, options)
  const stopGestures = container
    ? listenToGestures(container, gestureHandlers(picture, handlers), options.wheel)
    : () => {}
  const focus = createFocus(picture)
  /** Asked from outside, the picture answers by the model last set; with `labels`, by the labels that go with it, too. */
  const asked = (labels?: 'labels'): Picture => {
    picture.finishModel()
    if (labels) picture.labels.finish()
    return picture
  }
  let tints: PngSource['tints'] = NO_TINTS
  const drawn = (): PngSource => ({ ...drawnOf(asked('labels')), tints })
  const middle = (): Point => ({ x: picture.size().width / 2, y: picture.size().height / 2 })
  return {
    setModel: picture.setModel,
    setEmphasis: (emphasis) => {
      tints = emphasis.tints ?? NO_TINTS
      picture.setEmphasis(emphasis)
    },
    setOptions: picture.setOptions,
    focus: (nodeIds, inset) => picture.afterModel(() => focus(nodeIds, inset)),
    zoomBy: (factor) => picture.viewport.set(zoomAt(picture.viewport.camera(), factor, middle())),
    panBy: picture.viewport.shift,
    nodePoint: (id) => nodePoint(asked(), id),
    hitPoint: (claimId) => hitPoint(hitScene(asked('labels')), claimId),
    seen: {
      nodePoint: (id) => nodePoint(picture, id),
      hitPoint: (claimId) => hitPoint(hitScene(picture), claimId),
    },
    targetAt: (point) => hitTest(hitScene(asked('labels')), point, TOLERANCE.mouse),
    shownLabels: () => asked('labels').labels.boxes(picture.viewport.camera()),
    camera: () => picture.viewport.camera(),
    setCamera: (camera) => picture.viewport.set(camera),
    toPng: (png) => exportPng(drawn(), png),
    // Rarely wanted, and brings a library: it comes when it is asked for.
    toSvg: async () => (await import('./export-svg.ts')).exportSvg(drawn()),
    destroy: () => {
      stopGestures()
      picture.destroy()
    },
  }
}

const NO_TINTS: ReadonlyMap<string, EdgeTint> = new Map()

const drawnOf = (picture: Picture): Omit<PngSource, 'tints'> => ({
  cy: picture.cy,
  renderer: picture.renderer,
  scene: picture.scene(),
  placed: picture.labels.placed(),
  theme: picture.options().theme,
})

const hitScene = (picture: Picture): HitScene => ({
  scene: picture.scene(),
  camera: picture.viewport.camera(),
  labels: picture.labels.boxes(picture.viewport.camera()),
  screen: picture.size(),
})

function gestureHandlers(picture: Picture, handlers: GraphViewHandlers) {
  const at = (point: Point, sort: 'mouse' | 'touch'): CanvasTarget | null =>
    hitTest(hitScene(picture), point, TOLERANCE[sort])
  return {
    onPan: (dx: number, dy: number) => picture.viewport.set(panned(picture.viewport.camera(), dx, dy)),
    onZoom: (factor: number, point: Point) =>
      picture.viewport.set(zoomAt(picture.viewport.camera(), factor, point)),
    onTap: (point: Point, sort: 'mouse' | 'touch') => {
      const target = at(point, sort)
      if (target) handlers.onOpen(target)
      else handlers.onClear()
    },
    onHover: (point: Point | null) => {
      const target = point && at(point, 'mouse')
      if (picture.setHovered(target)) handlers.onHover(target, point ?? { x: 0, y: 0 })
    },
    onContextMenu: (point: Point, sort: 'mouse' | 'touch') => handlers.onContextMenu(at(point, sort), point),
    onBox: (corner: Point, other: Point) => handlers.onChoose?.(nodesBetween(picture, corner, other)),
    ...dragHandlers(picture, handlers),
  }
}

/** A node is dragged by its body or label; from everywhere else a drag moves the picture. */
function dragHandlers(picture: Picture, handlers: GraphViewHandlers) {
  let grabbed: string | null = null
  return {
    onGrab: (point: Point): boolean => {
      const target = hitTest(hitScene(picture), point, TOLERANCE.mouse)
      grabbed = handlers.onMoveNode && target?.kind === 'node' ? target.id : null
      return grabbed !== null
    },
    onDrag: (dx: number, dy: number) => {
      const { zoom } = picture.viewport.camera()
      if (grabbed !== null) picture.dragNode(grabbed, dx / zoom, dy / zoom)
    },
    onDrop: () => {
      const node = grabbed === null ? undefined : picture.scene().nodes.get(grabbed)
      grabbed = null
      if (node) handlers.onMoveNode?.(node.id, { x: node.x, y: node.y })
    },
  }
}

/** Nodes whose middle lies in the box, or on which it was drawn if it is no more than a point. */
function nodesBetween(picture: Picture, corner: Point, other: Point): readonly string[] {
  const pressed = hitTest(hitScene(picture), corner, TOLERANCE.mouse)
  const [left, right] = [Math.min(corner.x, other.x), Math.max(corner.x, other.x)]
  const [top, bottom] = [Math.min(corner.y, other.y), Math.max(corner.y, other.y)]
  if (right - left < LEAST_BOX && bottom - top < LEAST_BOX)
    return pressed?.kind === 'node' ? [pressed.id] : []
  const { zoom, pan } = picture.viewport.camera()
  return [...picture.scene().nodes.values()].flatMap(({ id, x, y }) => {
    const [atX, atY] = [x * zoom + pan.x, y * zoom + pan.y]
    return atX >= left && atX <= right && atY >= top && atY <= bottom ? [id] : []
  })
}

function nodePoint(picture: Picture, id: string): Point | null {
  const node = picture.scene().nodes.get(id)
  if (!node) return null
  const { zoom, pan } = picture.viewport.camera()
  return { x: node.x * zoom + pan.x, y: node.y * zoom + pan.y }
}

function createFocus(picture: Picture): GraphView['focus'] {
  let isFirst = true
  return (nodeIds, inset = INSET) => {
    const scene = picture.scene()
    const chosen = nodeIds?.flatMap((id) => scene.nodes.get(id) ?? [])
    const box = chosen ? union(chosen.map(nodeBox)) : sceneBox(scene)
    if (!box) return
    const room = LABEL_ROOM * Math.sqrt(scene.fonts.node / NODE_FONT)
    const usual = fitted(box, picture.measure(), inset + room)
    const isLarge = scene.fonts.node > NODE_FONT
    const target = chosen && isLarge ? withWholeLabels(picture, chosen, box, usual) : usual
    // Before the first there is nothing to fly from.
    const cuts = isFirst || picture.options().reducedMotion
    isFirst = false
    if (cuts || !picture.stage) picture.viewport.jump(target)
    else if (isFar(picture.viewport.camera(), target, picture)) {
      picture.viewport.jump(target)
      picture.stage.animate([{ opacity: 0 }, { opacity: 1 }], FADE_MS)
    } else picture.viewport.glide(target, GLIDE_MS)
  }
}

/**
 * The camera moved as far as large labels of many lines, for the last row and in two languages, need above the topmost
 * node and below the lowest; further away only where there is no room left to move.
 */
function withWholeLabels(picture: Picture, nodes: readonly SceneNode[], box: Box, usual: Camera): Camera {
  const { height } = picture.measure()
  const { zoom, pan } = usual
  const needs = nodes.map((node) => {
    const label = picture.labels.nodeText(picture.scene(), node.id, zoom).size.height + LABEL_DISTANCE
    const { y1, y2 } = nodeBox(node)
    return { above: label - (y1 - box.y1) * zoom, below: label - (box.y2 - y2) * zoom }
  })
  const above = Math.max(0, ...needs.map((need) => need.above))
  const below = Math.max(0, ...needs.map((need) => need.below))
  if (above <= box.y1 * zoom + pan.y && below <= height - box.y2 * zoom - pan.y) return usual
  const free = Math.max(height - above - below, LEAST_ROOM)
  const smaller = clampZoom(Math.min(zoom, free / Math.max(boxHeight(box), 1)))
  const rest = Math.max(0, free - boxHeight(box) * smaller)
  return {
    zoom: smaller,
    pan: {
      x: pan.x + ((box.x1 + box.x2) / 2) * (zoom - smaller),
      y: above + rest / 2 - box.y1 * smaller,
    },
  }
}

function isFar(from: Camera, to: Camera, picture: Picture): boolean {
  const ratio = to.zoom / from.zoom
  if (ratio > FAR_ZOOM || ratio < 1 / FAR_ZOOM) return true
  const { width, height } = picture.size()
  const shift = { x: to.pan.x - from.pan.x * ratio, y: to.pan.y - from.pan.y * ratio }
  return Math.abs(shift.x) > width || Math.abs(shift.y) > height
}
