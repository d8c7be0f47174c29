import { isContested } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasEdge, CanvasNode, Point } from '#components/canvas/canvas-model.ts'
import { type Box, boxAround, boxesOverlap, grown } from '#components/canvas/geometry/box.ts'
import { type EdgePath, edgePath, type PlacedNode } from '#components/canvas/geometry/edge-path.ts'
import { firstStrongDirection } from '#components/canvas/geometry/first-strong.ts'
import { wrapLabel } from '#components/canvas/geometry/label-wrap.ts'
import { bends } from '#components/canvas/geometry/parallel-edges.ts'
import { along } from '#components/canvas/geometry/segment.ts'
import { KIND_LOOKS } from '#components/canvas/kind-look.ts'
import type { PaperLabelLine, PaperLine, PaperNode, PaperPicture } from '#components/handout/paper-picture.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import { placeTiles, type Tile } from './place-nodes.ts'

/** The printed sheet's breadth, A4 less its margins, and the height that a step's picture is meant to have. */
const ROOM = { width: 660, height: 300 }
const BODY = 34
const FONT = 13
const SECOND_FONT = 11
const LABEL_GAP = 5
const LINE_HEIGHT = 1.4
const WIDEST_LABEL = 128
const BADGE_RADIUS = 9

export interface DrawnStep {
  readonly index: CollectionIndex
  readonly focus: readonly string[]
  /** With two ends; each with its number. */
  readonly claims: readonly { readonly claim: CoreClaim; readonly n: number }[]
  /** Of the labels, the first written larger. */
  readonly languages: readonly Language[]
}

/** The picture of a step in vectors, for paper; `null` where there is nothing to draw. */
export function toPaperPicture(drawn: DrawnStep): PaperPicture | null {
  const tiles = tilesOf(drawn)
  if (tiles.length === 0) return null
  const { places, width, height } = placeTiles(tiles, ROOM)
  const bodies = new Map(tiles.map((tile) => [tile.id, bodyAt(tile, places.get(tile.id) ?? tile.at)]))
  const nodes = tiles.map((tile) => toNode(tile, bodies.get(tile.id) ?? tile.at))
  const taken = tiles.map((tile) => tileBox(tile, bodies.get(tile.id) ?? tile.at))
  return { width, height, nodes, lines: linesOf(drawn, bodies, taken) }
}

interface LabelledTile extends Tile {
  readonly kind: CanvasNode['kind']
  readonly label: readonly Omit<PaperLabelLine, 'y'>[]
  readonly isAbove: boolean
  readonly isContext: boolean
}

function tilesOf({ index, focus, claims, languages }: DrawnStep): readonly LabelledTile[] {
  const ends = claims.flatMap(({ claim }) => [claim.subject, claim.object ?? claim.subject])
  const shown = new Set(focus)
  return [...new Set([...focus, ...ends])].flatMap((id) => {
    const entity = index.entities.get(id)
    if (!entity) return []
    const [x, y] = index.core.positions[id] ?? [0, 0]
    const label = languages.flatMap((language, place) => labelLines(entity.short[language], place === 0))
    const high = label.reduce((sum, { font }) => sum + font * LINE_HEIGHT, 0) + LABEL_GAP
    const isAbove = leansDown(index, id, claims)
    return [
      {
        id,
        at: { x, y },
        kind: entity.kind,
        label,
        isAbove,
        isContext: !shown.has(id),
        start: Math.max(BODY / 2, ...label.map(({ text, font }) => widthOf(text, font) / 2)),
        top: BODY / 2 + (isAbove ? high : 0),
        bottom: BODY / 2 + (isAbove ? 0 : high),
      },
    ]
  })
}

/** Whether most lines of a node leave downwards: its label then stands above it. */
function leansDown(index: CollectionIndex, id: string, claims: DrawnStep['claims']): boolean {
  const heightOf = (entity: string): number => index.core.positions[entity]?.[1] ?? 0
  const others = claims.flatMap(({ claim }) => {
    if (claim.subject === id) return claim.object ?? []
    return claim.object === id ? claim.subject : []
  })
  return others.filter((other) => heightOf(other) > heightOf(id)).length * 2 > others.length
}

const labelLines = (text: string, isFirst: boolean): readonly Omit<PaperLabelLine, 'y'>[] =>
  wrapLabel(text, WIDEST_LABEL, (line) => widthOf(line, FONT)).map((line) => ({
    text: line,
    direction: firstStrongDirection(line),
    font: isFirst ? FONT : SECOND_FONT,
    isBold: isFirst,
  }))

/** Letters are not measured: the picture is the same wherever it is made. Broad estimates of the bold face. */
function widthOf(text: string, font: number): number {
  let ems = 0
  for (const letter of text) if (!/\p{M}/u.test(letter)) ems += /\p{Script=Arabic}/u.test(letter) ? 0.54 : 0.6
  return ems * font
}

function bodyAt({ id, kind }: LabelledTile, { x, y }: Point): PlacedNode {
  const { shape, width, height } = KIND_LOOKS[kind]
  const scale = BODY / Math.max(width, height)
  return { id, x, y, width: width * scale, height: height * scale, shape }
}

function toNode(tile: LabelledTile, { x, y }: Point): PaperNode {
  let baseline = tile.isAbove ? y - tile.top : y + BODY / 2 + LABEL_GAP
  const label = tile.label.map((line): PaperLabelLine => {
    baseline += line.font * LINE_HEIGHT
    return { ...line, y: baseline - line.font * 0.35 }
  })
  return { id: tile.id, kind: tile.kind, x, y, size: BODY, label, isContext: tile.isContext }
}

const tileBox = (tile: Tile, { x, y }: Point): Box => ({
  x1: x - tile.start,
  x2: x + tile.start,
  y1: y - tile.top,
  y2: y + tile.bottom,
})

function linesOf(
  { index, claims, languages }: DrawnStep,
  bodies: ReadonlyMap<string, PlacedNode>,
  labels: readonly Box[],
): readonly PaperLine[] {
  const edges = claims.flatMap(({ claim, n }) => {
    const edge = toEdge(index, claim, languages)
    return edge && bodies.has(edge.source) && bodies.has(edge.target) ? [{ edge, n }] : []
  })
  const bend = bends(
    edges.map(({ edge }) => edge),
    bodies,
  )
  const taken = [...labels]
  return edges.flatMap(({ edge, n }) => {
    const [source, target] = [bodies.get(edge.source), bodies.get(edge.target)]
    if (!source || !target) return []
    const path = edgePath(edge, source, target, bend.get(edge.id) ?? 0)
    const badge = badgeOn(path, taken)
    taken.push(boxAround(badge, 2 * BADGE_RADIUS, 2 * BADGE_RADIUS))
    return [toLine(path, n, badge)]
  })
}

function toEdge(
  index: CollectionIndex,
  claim: CoreClaim,
  [language = 'ar']: readonly Language[],
): CanvasEdge | null {
  if (claim.object === undefined) return null
  const predicate = index.predicates.get(claim.predicate)
  return {
    id: claim.id,
    source: claim.subject,
    target: claim.object,
    family: claim.family,
    origins: claim.origins,
    contested: isContested(index, claim),
    symmetric: predicate?.symmetric ?? false,
    label: predicate?.label[language] ?? claim.predicate,
  }
}

/** Shares of a line at which its number may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

function badgeOn({ line, middle }: EdgePath, taken: readonly Box[]): Point {
  const places = SHARES.map((share) => along(line, share).point)
  const isFree = (place: Point): boolean => {
    const box = grown(boxAround(place, 2 * BADGE_RADIUS, 2 * BADGE_RADIUS), 1)
    return !taken.some((other) => boxesOverlap(other, box))
  }
  return places.find(isFree) ?? middle
}

function toLine(path: EdgePath, n: number, badge: Point): PaperLine {
  const { edge, line, width } = path
  return {
    claimId: edge.id,
    n,
    family: edge.family,
    width: width * 0.75,
    path: line.map(({ x, y }, step) => `${step === 0 ? 'M' : 'L'}${round(x)} ${round(y)}`).join(''),
    arrow: edge.symmetric ? null : at(line, 1),
    slashes: edge.family === 'denied' ? [0.25, 0.75].map((share) => at(line, share)) : [],
    badge: { x: round(badge.x), y: round(badge.y) },
    isContested: edge.contested,
  }
}

function at(line: readonly Point[], share: number): { x: number; y: number; degrees: number } {
  const { point, angle } = along(line, share)
  return { x: round(point.x), y: round(point.y), degrees: round((angle * 180) / Math.PI) }
}

const round = (value: number): number => Math.round(value * 10) / 10
