import type { Pieces } from '#graph-data/schema/pieces.ts'
import type { Point } from '../canvas-model.ts'
import { type Box, boxAround, boxMiddle, grown } from '../geometry/box.ts'
import { type Camera, type Size, sightOf, toScreen } from '../geometry/camera.ts'
import type { LabelBox } from '../geometry/hit-test.ts'
import {
  choosePieces,
  fontSize,
  type LabelSide,
  type ShownLabel,
  type ShownLabels,
} from '../geometry/level-of-detail.ts'
import type { Scene } from '../geometry/scene.ts'
import { uprightAngle } from '../geometry/segment.ts'
import { inSlices, type SlicedWork } from './in-slices.ts'
import { createLabelTexts, type LabelText } from './label-texts.ts'
import type { TextMeter } from './measure-text.ts'

/** A label as it is written; model units. */
export interface PlacedLabel {
  readonly id: string
  readonly lines: readonly string[]
  /** Of the font. */
  readonly size: number
  readonly middle: Point
  readonly angle: number
  /** What it may take up. */
  readonly box: Box
}

export interface PlacedLabels {
  readonly node: readonly PlacedLabel[]
  readonly edge: readonly PlacedLabel[]
}

interface Texts {
  readonly nodeText: (scene: Scene, nodeId: string, zoom: number) => LabelText
  readonly edgeText: (scene: Scene, edgeId: string, zoom: number) => LabelText
}

export interface ShownLabelsController extends Texts {
  /** Chooses anew, in slices, once however often it is wished; not at all when nothing changed. */
  readonly want: (scene: Scene, camera: Camera, screen: Size) => void
  /** Whether others may soon be shown than those that all else here tells of. */
  readonly isChoosing: () => boolean
  /** Chooses at once what is still to be chosen. */
  readonly finish: () => void
  /** Widths measured before a font arrived. */
  readonly forget: () => void
  readonly destroy: () => void
  /** Any other text in the look of an edge's label. */
  readonly plainText: (scene: Scene, text: string, zoom: number) => LabelText
  readonly shown: () => readonly ShownLabel[]
  readonly placed: () => PlacedLabels
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
  readonly edges: ReadonlySet<string>
  readonly placed: PlacedLabels
}

/**
 * Which labels are written, in step with picture and zoom.
 *
 * @param onChosen told after others were chosen than are to be seen
 */
export function createShownLabels(meter: TextMeter, onChosen: () => void): ShownLabelsController {
  let work: { readonly wish: Wish; readonly slices: SlicedWork } | null = null
  let choice: Choice | null = null
  const texts = createLabelTexts(meter)
  const nodeText = (scene: Scene, id: string, zoom: number) =>
    texts.node(scene.nodes.get(id)?.node.label ?? '', fontSize(zoom, scene.fonts.node) * zoom)
  const edgeText = (scene: Scene, id: string, zoom: number) =>
    texts.edge(scene.edges.get(id)?.edge.label ?? '', fontSize(zoom, scene.fonts.edge) * zoom)
  const stop = () => {
    work?.slices.stop()
    work = null
  }
  const shown = () => choice?.nodes ?? []

  return {
    nodeText,
    edgeText,
    plainText: (scene, text, zoom) => texts.edge(text, fontSize(zoom, scene.fonts.edge) * zoom),
    shown,
    placed: () => choice?.placed ?? NONE_PLACED,
    isShown: (id) => choice?.sides.has(id) ?? false,
    isEdgeShown: (id) => choice?.edges.has(id) ?? false,
    boxes: (camera) => shown().map((label) => ({ id: label.id, ...onScreen(camera, label.box) })),
    want: (scene, camera, screen) => {
      const wish = { scene, camera, screen }
      if (work && isSameWish(work.wish, wish)) return
      stop()
      if (choice && holds(choice, wish)) return
      const onDone = (chosen: Choice) => {
        work = null
        choice = chosen
        onChosen()
      }
      const onFailed = () => {
        work = null
        onChosen()
      }
      const pieces = choicePieces(wish, choice?.sides ?? new Map(), { nodeText, edgeText })
      work = { wish, slices: inSlices(pieces, { onDone, onFailed }) }
    },
    isChoosing: () => work !== null,
    finish: () => work?.slices.finish(),
    forget: () => {
      texts.forget()
      stop()
      choice = choice && { ...choice, sight: NOWHERE }
    },
    destroy: stop,
  }
}

const isSameWish = (one: Wish, other: Wish): boolean =>
  one.scene.nodes === other.scene.nodes &&
  one.scene.edges === other.scene.edges &&
  one.camera.zoom === other.camera.zoom &&
  one.camera.pan.x === other.camera.pan.x &&
  one.camera.pan.y === other.camera.pan.y &&
  one.screen.width === other.screen.width &&
  one.screen.height === other.screen.height

function* choicePieces(wish: Wish, previous: ReadonlyMap<string, LabelSide>, texts: Texts): Pieces<Choice> {
  const { scene, camera } = wish
  const { zoom } = camera
  const sight = chosenAmong(wish)
  const { nodes, edges } = yield* choosePieces({
    scene,
    zoom,
    previous,
    nodeSize: (node) => texts.nodeText(scene, node.id, zoom).size,
    edgeSize: (id) => texts.edgeText(scene, id, zoom).size,
    ...(sight ? { sight } : {}),
  })
  return {
    wish,
    sight,
    nodes,
    sides: new Map(nodes.map((label) => [label.id, label.side])),
    edges: new Set(edges.map(({ id }) => id)),
    placed: placedLabels(wish, { nodes, edges }, texts),
  }
}

/** In larger pictures only what is in sight is labelled, and around it. */
const MANY_NODES = 400
const NONE_PLACED: PlacedLabels = { node: [], edge: [] }
const NOWHERE: Box = { x1: 0, y1: 0, x2: 0, y2: 0 }

/** Where labels are chosen among: what is in sight and around it; `null` is everywhere. */
function chosenAmong(wish: Wish): Box | null {
  if (wish.scene.nodes.size <= MANY_NODES) return null
  const box = sightOf(wish)
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
  const { x1, y1, x2, y2 } = sightOf(asked)
  return x1 >= sight.x1 && y1 >= sight.y1 && x2 <= sight.x2 && y2 <= sight.y2
}

/** The labels that were chosen, as they are written. */
function placedLabels(
  { scene, camera: { zoom } }: Wish,
  { nodes, edges }: ShownLabels,
  texts: Texts,
): PlacedLabels {
  const node = nodes.map(({ id, box }): PlacedLabel => {
    const { lines } = texts.nodeText(scene, id, zoom)
    return { id, lines, size: fontSize(zoom, scene.fonts.node), middle: boxMiddle(box), angle: 0, box }
  })
  const edge = edges.flatMap(({ id, shift }): readonly PlacedLabel[] => {
    const path = scene.edges.get(id)
    if (!path) return []
    const { lines, size } = texts.edgeText(scene, id, zoom)
    const middle = { x: path.middle.x + shift.x, y: path.middle.y + shift.y }
    const reach = Math.hypot(size.width, size.height) / zoom
    const box = boxAround(middle, reach, reach)
    const font = fontSize(zoom, scene.fonts.edge)
    return [{ id, lines, size: font, middle, angle: uprightAngle(path.angle), box }]
  })
  return { node, edge }
}

function onScreen(camera: Camera, box: Box): Box {
  return boxAround(
    toScreen(camera, boxMiddle(box)),
    (box.x2 - box.x1) * camera.zoom,
    (box.y2 - box.y1) * camera.zoom,
  )
}
