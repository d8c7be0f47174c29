import type { Core } from 'cytoscape'
import type { Point } from '../canvas-model.ts'
import { type Box, boxAround, grown } from '../geometry/box.ts'
import { type Camera, type Size, toModel, toScreen } from '../geometry/camera.ts'
import type { EdgePath } from '../geometry/edge-path.ts'
import { isolate } from '../geometry/first-strong.ts'
import type { LabelBox } from '../geometry/hit-test.ts'
import { chooseLabels, fontSize, type LabelSide, type ShownLabel } from '../geometry/level-of-detail.ts'
import type { Scene } from '../geometry/scene.ts'
import { uprightAngle } from '../geometry/segment.ts'
import { edgeKey, nodeKey } from './draw-elements.ts'
import { createLabelTexts, type LabelText } from './label-texts.ts'
import type { TextMeter } from './measure-text.ts'
import { haloFor } from './stylesheet.ts'

/** How far above its place the engine draws an edge's label, in ems: it aligns the line's foot, not its ink. */
const RISE = 0.24

export interface ShownLabelsController {
  /** Chooses anew before anything is drawn or asked, once however often it is wished; not at all when nothing changed. */
  readonly want: (scene: Scene, camera: Camera, screen: Size) => void
  /** Widths measured before a font arrived. */
  readonly forget: () => void
  readonly destroy: () => void
  readonly nodeText: (scene: Scene, nodeId: string, zoom: number) => LabelText
  readonly edgeText: (scene: Scene, edgeId: string, zoom: number) => LabelText
  /** Any other text in the look of an edge's label. */
  readonly plainText: (scene: Scene, text: string, zoom: number) => LabelText
  readonly shown: () => readonly ShownLabel[]
  readonly isShown: (nodeId: string) => boolean
  readonly isEdgeShown: (edgeId: string) => boolean
  /** Boxes on screen of the node labels shown. */
  readonly boxes: (camera: Camera) => readonly LabelBox[]
}

interface Wish {
  readonly scene: Scene
  readonly camera: Camera
  readonly screen: Size
}

interface Choice {
  readonly wish: Wish
  readonly sight: Box | null
  readonly nodes: readonly ShownLabel[]
  readonly sides: ReadonlyMap<string, LabelSide>
  /** By how far each label stands from the middle of its edge. */
  readonly edges: ReadonlyMap<string, Point>
}

/**
 * Keeps the engine's labels in step with the zoom. A label not shown is an empty text.
 *
 * @param oneLine where direction cannot be set per label: no wrapping, and isolates around the text
 */
export function createShownLabels(cy: Core, meter: TextMeter, oneLine: boolean): ShownLabelsController {
  let wish: Wish | null = null
  let choice: Choice | null = null
  const texts = createLabelTexts(meter, oneLine)
  const nodeText = (scene: Scene, id: string, zoom: number) =>
    texts.node(scene.nodes.get(id)?.node.label ?? '', fontSize(zoom, scene.fonts.node) * zoom)
  const edgeText = (scene: Scene, id: string, zoom: number) =>
    texts.edge(scene.edges.get(id)?.edge.label ?? '', fontSize(zoom, scene.fonts.edge) * zoom)
  const settled = (): Choice | null => {
    const asked = wish
    wish = null
    if (!asked || (choice && holds(choice, asked))) return choice
    const { scene, camera } = asked
    const { zoom } = camera
    const sight = sightOf(asked)
    const { nodes, edges } = chooseLabels({
      scene,
      zoom,
      previous: choice?.sides ?? new Map(),
      nodeSize: (node) => nodeText(scene, node.id, zoom).size,
      edgeSize: (id) => edgeText(scene, id, zoom).size,
      ...(sight ? { sight } : {}),
    })
    const before = choice
    choice = {
      wish: asked,
      sight,
      nodes,
      sides: new Map(nodes.map((label) => [label.id, label.side])),
      edges: new Map(edges.map(({ id, shift }) => [id, shift])),
    }
    write(cy, before, choice, (id) => nodeText(scene, id, zoom).lines.join('\n'), oneLine)
    return choice
  }
  const shown = () => settled()?.nodes ?? []

  return {
    nodeText,
    edgeText,
    plainText: (scene, text, zoom) => texts.edge(text, fontSize(zoom, scene.fonts.edge) * zoom),
    shown,
    isShown: (id) => settled()?.sides.has(id) ?? false,
    isEdgeShown: (id) => settled()?.edges.has(id) ?? false,
    boxes: (camera) => shown().map((label) => ({ id: label.id, ...onScreen(camera, label.box) })),
    want: (scene, camera, screen) => {
      // After all that is told in the same breath: model and camera come one after the other.
      if (!wish) queueMicrotask(settled)
      wish = { scene, camera, screen }
    },
    forget: () => {
      texts.forget()
      choice = choice && { ...choice, sight: NOWHERE }
    },
    destroy: () => {
      wish = null
    },
  }
}

/** In larger pictures only what is in sight is labelled, and around it. */
const MANY_NODES = 400
const NOWHERE: Box = { x1: 0, y1: 0, x2: 0, y2: 0 }

function screenBox({ camera, screen }: Wish): Box {
  const [start, end] = [
    { x: 0, y: 0 },
    { x: screen.width, y: screen.height },
  ].map((at) => toModel(camera, at))
  return { x1: start?.x ?? 0, y1: start?.y ?? 0, x2: end?.x ?? 0, y2: end?.y ?? 0 }
}

function sightOf(wish: Wish): Box | null {
  if (wish.scene.nodes.size <= MANY_NODES) return null
  const box = screenBox(wish)
  return grown(box, (box.x2 - box.x1) / 2)
}

/** Whether what was chosen still stands: panning alone changes nothing while all in sight has been chosen among. */
function holds({ wish: { scene, camera }, sight }: Choice, asked: Wish): boolean {
  const { nodes, edges } = asked.scene
  if (
    sight === NOWHERE ||
    scene.nodes !== nodes ||
    scene.edges !== edges ||
    camera.zoom !== asked.camera.zoom
  )
    return false
  if (!sight) return true
  const { x1, y1, x2, y2 } = screenBox(asked)
  return x1 >= sight.x1 && y1 >= sight.y1 && x2 <= sight.x2 && y2 <= sight.y2
}

/** Tells the engine what changed. */
function write(
  cy: Core,
  before: Choice | null,
  after: Choice,
  textOf: (nodeId: string) => string,
  oneLine: boolean,
): void {
  const { scene, camera } = after.wish
  const written = oneLine ? isolate : (text: string) => text
  cy.batch(() => {
    const nodes = new Set([...(before?.sides.keys() ?? []), ...after.sides.keys()])
    writeNodeLabels(cy, nodes, after.sides, fontSize(camera.zoom, scene.fonts.node), (id) =>
      written(textOf(id)),
    )
    const edges = new Set([...(before?.edges.keys() ?? []), ...after.edges.keys()])
    const paths = [...edges].flatMap((id) => scene.edges.get(id) ?? [])
    writeEdgeLabels(cy, paths, after.edges, fontSize(camera.zoom, scene.fonts.edge), written)
  })
}

function writeNodeLabels(
  cy: Core,
  ids: Iterable<string>,
  sides: ReadonlyMap<string, LabelSide>,
  font: number,
  text: (id: string) => string,
): void {
  for (const id of ids) {
    const element = cy.getElementById(nodeKey(id))
    if (element.empty()) continue
    const side = sides.get(id)
    const wanted = side === undefined ? '' : text(id)
    if (element.data('text') !== wanted) element.data('text', wanted)
    if (side === undefined) continue
    if (element.data('font') !== font) element.data({ font, halo: haloFor(font) })
    if (!element.hasClass(side)) element.removeClass('below above right left').addClass(side)
  }
}

function writeEdgeLabels(
  cy: Core,
  paths: readonly EdgePath[],
  shown: ReadonlyMap<string, Point>,
  font: number,
  written: (text: string) => string,
): void {
  for (const { edge, angle } of paths) {
    const element = cy.getElementById(edgeKey(edge.id))
    const shift = shown.get(edge.id)
    const down = uprightAngle(angle) + Math.PI / 2
    const wanted = shift
      ? {
          text: written(edge.label),
          font,
          halo: haloFor(font),
          liftX: shift.x + Math.cos(down) * font * RISE,
          liftY: shift.y + Math.sin(down) * font * RISE,
        }
      : { text: '' }
    const same = Object.entries(wanted).every(([field, value]) => element.data(field) === value)
    if (!same) element.data(wanted)
  }
}

function onScreen(camera: Camera, box: Box): Box {
  const centre = toScreen(camera, { x: (box.x1 + box.x2) / 2, y: (box.y1 + box.y2) / 2 })
  return boxAround(centre, (box.x2 - box.x1) * camera.zoom, (box.y2 - box.y1) * camera.zoom)
}
