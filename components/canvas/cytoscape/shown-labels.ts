import type { Core } from 'cytoscape'
import type { Point } from '../canvas-model.ts'
import { type Box, boxAround } from '../geometry/box.ts'
import { type Camera, toScreen } from '../geometry/camera.ts'
import { isolate } from '../geometry/first-strong.ts'
import type { LabelBox } from '../geometry/hit-test.ts'
import { wrapLabel } from '../geometry/label-wrap.ts'
import {
  chooseLabels,
  EDGE_FONT,
  fontSize,
  type LabelSide,
  type LabelSize,
  NODE_FONT,
  type ShownLabel,
} from '../geometry/level-of-detail.ts'
import type { Scene } from '../geometry/scene.ts'
import { uprightAngle } from '../geometry/segment.ts'
import { edgeKey, nodeKey } from './draw-elements.ts'
import { LABEL_WEIGHTS } from './fonts.ts'
import { measureAt, type TextMeter } from './measure-text.ts'
import { haloFor, LINE_HEIGHT } from './stylesheet.ts'

/** Widest line of a node's label at 14 px. Short labels are at most 24 characters: one or two lines. */
const WRAP_WIDTH = 116
/** Halo and rounding on both sides, CSS pixels. */
const BLEED = 5

/** How far above its place the engine draws an edge's label, in ems: it aligns the line's foot, not its ink. */
const RISE = 0.24

export interface LabelText {
  readonly lines: readonly string[]
  /** CSS pixels at the font size of the present zoom. */
  readonly size: LabelSize
}

export interface ShownLabelsController {
  /** Chooses anew and tells the engine what changed; cheap when nothing did. */
  readonly refresh: (scene: Scene, zoom: number) => void
  readonly nodeText: (scene: Scene, nodeId: string, zoom: number) => LabelText
  readonly edgeText: (scene: Scene, edgeId: string, zoom: number) => LabelText
  /** Any other text in the look of an edge's label. */
  readonly plainText: (text: string, zoom: number) => LabelText
  readonly shown: () => readonly ShownLabel[]
  readonly isShown: (nodeId: string) => boolean
  readonly isEdgeShown: (edgeId: string) => boolean
  /** Boxes on screen of the node labels shown. */
  readonly boxes: (camera: Camera) => readonly LabelBox[]
}

/**
 * Keeps the engine's labels in step with the zoom. A label not shown is an empty text.
 *
 * @param oneLine where direction cannot be set per label: no wrapping, and isolates around the text
 */
export function createShownLabels(cy: Core, meter: TextMeter, oneLine: boolean): ShownLabelsController {
  let shown: readonly ShownLabel[] = []
  let sides: ReadonlyMap<string, LabelSide> = new Map()
  let edges: ReadonlyMap<string, Point> = new Map()
  const nodeText = (scene: Scene, id: string, zoom: number) =>
    nodeLabel(scene.nodes.get(id)?.node.label ?? '', fontSize(zoom, NODE_FONT) * zoom, meter, oneLine)
  const edgeText = (scene: Scene, id: string, zoom: number) =>
    edgeLabel(scene.edges.get(id)?.edge.label ?? '', fontSize(zoom, EDGE_FONT) * zoom, meter)

  return {
    nodeText,
    edgeText,
    plainText: (text, zoom) => edgeLabel(text, fontSize(zoom, EDGE_FONT) * zoom, meter),
    shown: () => shown,
    isShown: (id) => sides.has(id),
    isEdgeShown: (id) => edges.has(id),
    boxes: (camera) => shown.map((label) => ({ id: label.id, ...onScreen(camera, label.box) })),
    refresh: (scene, zoom) => {
      const chosen = chooseLabels({
        scene,
        zoom,
        previous: sides,
        nodeSize: (node) => nodeText(scene, node.id, zoom).size,
        edgeSize: (id) => edgeText(scene, id, zoom).size,
      })
      shown = chosen.nodes
      sides = new Map(shown.map((label) => [label.id, label.side]))
      edges = new Map(chosen.edges.map(({ id, shift }) => [id, shift]))
      const written = oneLine ? isolate : (text: string) => text
      cy.batch(() => {
        writeNodeLabels(cy, scene, sides, fontSize(zoom, NODE_FONT), (id) =>
          written(nodeText(scene, id, zoom).lines.join('\n')),
        )
        writeEdgeLabels(cy, scene, edges, fontSize(zoom, EDGE_FONT), written)
      })
    },
  }
}

function nodeLabel(label: string, size: number, meter: TextMeter, oneLine: boolean): LabelText {
  const measure = measureAt(meter, LABEL_WEIGHTS.node, NODE_FONT)
  const lines = oneLine ? [label] : wrapLabel(label, WRAP_WIDTH, measure)
  return { lines, size: sizeOf(lines, LABEL_WEIGHTS.node, size, meter) }
}

function edgeLabel(label: string, size: number, meter: TextMeter): LabelText {
  const lines = label === '' ? [] : [label]
  return { lines, size: sizeOf(lines, LABEL_WEIGHTS.edge, size, meter) }
}

function sizeOf(lines: readonly string[], weight: number, size: number, meter: TextMeter): LabelSize {
  const width = Math.max(0, ...lines.map((line) => meter.width(line, weight, size)))
  return { width: width + 2 * BLEED, height: lines.length * size * LINE_HEIGHT }
}

function writeNodeLabels(
  cy: Core,
  scene: Scene,
  sides: ReadonlyMap<string, LabelSide>,
  font: number,
  text: (id: string) => string,
): void {
  for (const id of scene.nodes.keys()) {
    const element = cy.getElementById(nodeKey(id))
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
  scene: Scene,
  shown: ReadonlyMap<string, Point>,
  font: number,
  written: (text: string) => string,
): void {
  for (const { edge, angle } of scene.edges.values()) {
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
