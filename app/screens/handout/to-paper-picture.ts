import { isContested } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { CanvasEdge, Point } from '#components/canvas/canvas-model.ts'
import { type Box, boxAround, boxesOverlap, grown } from '#components/canvas/geometry/box.ts'
import { type EdgePath, edgePath, type PlacedNode } from '#components/canvas/geometry/edge-path.ts'
import { bends } from '#components/canvas/geometry/parallel-edges.ts'
import { along } from '#components/canvas/geometry/segment.ts'
import type { PaperLabelLine, PaperLine, PaperNode, PaperPicture } from '#components/handout/paper-picture.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { BODY, bodyAt, type DrawnStep, type LabelledTile, LINE_HEIGHT, tilesOf } from './paper-tiles.ts'
import { placeLabels } from './place-labels.ts'
import { placeTiles } from './place-nodes.ts'

/** The printed sheet's breadth, A4 less its margins, and the height that a step's picture is meant to have. */
const WHOLE = { width: 660, height: 240 }
/** What is left of it beside a column of text. */
const BESIDE = { width: 375, height: 240 }
/** What grows higher than this in the narrow room is quicker to read across the whole sheet. */
const HIGHEST_BESIDE = 370
const BADGE_RADIUS = 9
/** Lines on paper are finer than on a screen across a room. */
const FINER = 0.75

/**
 * The picture of a step in vectors, for paper; `null` where there is nothing to draw.
 *
 * @param hasText its text can stand beside it, where the picture leaves room for that
 */
export function toPaperPicture(drawn: DrawnStep, hasText = false): PaperPicture | null {
  const tiles = tilesOf(drawn)
  if (tiles.length === 0) return null
  const beside = hasText ? placeTiles(tiles, BESIDE) : null
  const isBeside = beside !== null && beside.height <= HIGHEST_BESIDE
  const { places, width, height } = isBeside ? beside : placeTiles(tiles, WHOLE)
  const bodies = new Map(tiles.map((tile) => [tile.id, bodyAt(tile, places.get(tile.id) ?? tile.at)]))
  const paths = pathsOf(drawn, bodies)
  const lines = paths.map(({ path }) => path.line)
  const labels = placeLabels({ tiles, places, lines, width, height })
  const nodes = tiles.map((tile) => toNode(tile, places.get(tile.id) ?? tile.at, labels.get(tile.id)))
  const taken = [...labels.values(), ...[...bodies.values()].map((body) => boxAround(body, BODY, BODY))]
  return { width, height, isBeside, nodes, lines: withBadges(paths, taken) }
}

function toNode(tile: LabelledTile, { x, y }: Point, box: Box | undefined): PaperNode {
  let baseline = box?.y1 ?? y
  const label = tile.label.map((line): PaperLabelLine => {
    baseline += line.font * LINE_HEIGHT
    return { ...line, y: round(baseline - line.font * 0.35) }
  })
  const middle = box ? (box.x1 + box.x2) / 2 : x
  return {
    id: tile.id,
    kind: tile.kind,
    x: round(x),
    y: round(y),
    size: BODY,
    label,
    labelX: round(middle),
    isContext: tile.isContext,
  }
}

interface NumberedPath {
  readonly path: EdgePath
  readonly n: number
}

function pathsOf(
  { index, claims }: DrawnStep,
  bodies: ReadonlyMap<string, PlacedNode>,
): readonly NumberedPath[] {
  const edges = claims.flatMap(({ claim, n }) => {
    const edge = toEdge(index, claim)
    return edge && bodies.has(edge.source) && bodies.has(edge.target) ? [{ edge, n }] : []
  })
  const bend = bends(
    edges.map(({ edge }) => edge),
    bodies,
  )
  return edges.flatMap(({ edge, n }) => {
    const [source, target] = [bodies.get(edge.source), bodies.get(edge.target)]
    return source && target ? [{ path: edgePath(edge, source, target, bend.get(edge.id) ?? 0), n }] : []
  })
}

const toEdge = (index: CollectionIndex, claim: CoreClaim): CanvasEdge | null =>
  claim.object === undefined
    ? null
    : {
        id: claim.id,
        source: claim.subject,
        target: claim.object,
        family: claim.family,
        origins: claim.origins,
        contested: isContested(index, claim),
        symmetric: index.predicates.get(claim.predicate)?.symmetric ?? false,
        // The sheet tells what a line says beside its number.
        label: '',
      }

function withBadges(paths: readonly NumberedPath[], labels: readonly Box[]): readonly PaperLine[] {
  const taken = [...labels]
  return paths.map(({ path, n }) => {
    const badge = badgeOn(path, taken)
    taken.push(boxAround(badge, 2 * BADGE_RADIUS, 2 * BADGE_RADIUS))
    return toLine(path, n, badge)
  })
}

/** Shares of a line at which its number may stand, the middle first. */
const SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]

function badgeOn({ line, middle }: EdgePath, taken: readonly Box[]): Point {
  const isFree = (place: Point): boolean => {
    const box = grown(boxAround(place, 2 * BADGE_RADIUS, 2 * BADGE_RADIUS), 1)
    return !taken.some((other) => boxesOverlap(other, box))
  }
  return SHARES.map((share) => along(line, share).point).find(isFree) ?? middle
}

function toLine({ edge, line, width }: EdgePath, n: number, badge: Point): PaperLine {
  return {
    claimId: edge.id,
    n,
    family: edge.family,
    width: width * FINER,
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
