import type { Pieces } from '#graph-data/schema/pieces.ts'
import type { Point } from '../canvas-model.ts'
import { type Box, boxAround, segmentMeetsBox, union } from './box.ts'
import type { BoxGrid } from './box-grid.ts'
import type { EdgePath } from './edge-path.ts'
import type { Scene } from './scene.ts'
import { lookupOf, type SceneLookup } from './scene-lookup.ts'
import { along, uprightAngle } from './segment.ts'

export interface ShownEdgeLabel {
  readonly id: string
  /** From the middle of the edge to the middle of the label, model units. */
  readonly shift: Point
}

export interface EdgeLabelRequest {
  readonly scene: Scene
  readonly zoom: number
  /** Size of an edge's label in CSS pixels. */
  readonly edgeSize: (edgeId: string) => { readonly width: number; readonly height: number }
  /** Model units: only edges that come into it are labelled. */
  readonly sight?: Box
}

/** Free length an edge needs beyond its label, CSS pixels: for its arrow and its line family to be seen. */
const ROOM = 44
/** Where along the line a label may stand, best first; a curve turns away from its label further out. */
const STRAIGHT_SHARES = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
const BENT_SHARES = [0.5, 0.45, 0.55]
/** Extra distance that clears the split marker or the cross, model units. */
const MARK_LIFT = 10
/** Room of a split marker or a cross, model units. */
const MARK_SIZE = 20
/** A label that would lie across so many foreign lines is better left out: the line and its word would be misread. */
const TOO_MANY_LINES = 1

/**
 * Which edges are labelled, and where: beside the line, clear of bodies and of other labels, and where there is a
 * choice, clear of foreign lines. Edges with more origins choose first.
 *
 * @param taken boxes in use, model units; those of the labels chosen are added
 */
export function* chooseEdgeLabels(
  request: EdgeLabelRequest,
  taken: BoxGrid,
): Pieces<readonly ShownEdgeLabel[]> {
  const { scene, zoom, edgeSize, sight } = request
  const shown: ShownEdgeLabel[] = []
  const inSight = sight ? lookupOf(scene).edgesNear(sight) : [...scene.edges.values()]
  const firmestFirst = [...inSight].sort(
    (a, b) => b.edge.origins - a.edge.origins || (a.edge.id < b.edge.id ? -1 : 1),
  )
  for (const path of firmestFirst) {
    if (isMarked(path)) taken.add(boxAround(path.middle, MARK_SIZE, MARK_SIZE), 'mark')
  }
  for (const path of firmestFirst) {
    yield
    const { width, height } = edgeSize(path.edge.id)
    if (width === 0 || path.length * zoom < width + ROOM) continue
    const best = bestPlace(scene, path, width / zoom, height / zoom, taken)
    if (!best) continue
    for (const tile of best.tiles) taken.add(tile, path.edge.id)
    const { centre } = best
    shown.push({
      id: path.edge.id,
      shift: { x: centre.x - path.middle.x, y: centre.y - path.middle.y },
    })
  }
  return shown
}

const isMarked = ({ edge }: EdgePath) => edge.contested || edge.family === 'denied'

interface Place {
  readonly centre: Point
  readonly tiles: readonly Box[]
}

function bestPlace(
  scene: Scene,
  path: EdgePath,
  width: number,
  height: number,
  taken: BoxGrid,
): Place | null {
  const angle = uprightAngle(path.angle)
  const lookup = lookupOf(scene)
  let best: Place | null = null
  let fewest = TOO_MANY_LINES
  for (const share of path.bend === 0 ? STRAIGHT_SHARES : BENT_SHARES) {
    for (const side of [-1, 1]) {
      const away = side * (height / 2 + path.width / 2 + (isMarked(path) && share === 0.5 ? MARK_LIFT : 0))
      const foot = along(path.line, share).point
      const centre = { x: foot.x - Math.sin(angle) * away, y: foot.y + Math.cos(angle) * away }
      const tiles = tilesOf(centre, angle, width, height)
      if (tiles.some((tile) => taken.meets(tile))) continue
      const crossed = linesAcross(lookup, path, tiles, fewest)
      if (crossed === 0) return { centre, tiles }
      if (crossed < fewest) {
        fewest = crossed
        best = { centre, tiles }
      }
    }
  }
  return best
}

/** A slanted label covered by small upright squares. */
function tilesOf(centre: Point, angle: number, width: number, height: number): readonly Box[] {
  const count = Math.max(1, Math.ceil(width / height))
  return Array.from({ length: count }, (_, index) => {
    const at = ((index + 0.5) / count - 0.5) * width
    return boxAround(
      { x: centre.x + Math.cos(angle) * at, y: centre.y + Math.sin(angle) * at },
      height,
      height,
    )
  })
}

function linesAcross(lookup: SceneLookup, own: EdgePath, tiles: readonly Box[], enough: number): number {
  const around = union(tiles)
  let crossed = 0
  for (const path of around ? lookup.edgesNear(around) : []) {
    if (path !== own && tiles.some((tile) => lineMeetsBox(path, tile)) && ++crossed >= enough) break
  }
  return crossed
}

/** Whether any part of an edge's line touches the box. */
export function lineMeetsBox(path: EdgePath, box: Box): boolean {
  const { x1, y1, x2, y2 } = path.box
  if (x1 > box.x2 || x2 < box.x1 || y1 > box.y2 || y2 < box.y1) return false
  return path.line.some((point, index) => {
    const before = path.line[index - 1]
    return before !== undefined && segmentMeetsBox(before, point, box)
  })
}
