import type { Point } from '#components/canvas/canvas-model.ts'
import {
  type Box,
  boxAround,
  boxesOverlap,
  boxHeight,
  boxWidth,
  grown,
  segmentMeetsBox,
} from '#components/canvas/geometry/box.ts'
import { BODY, LABEL_GAP, type LabelledTile } from './paper-tiles.ts'

export interface LabelGround {
  readonly tiles: readonly LabelledTile[]
  readonly places: ReadonlyMap<string, Point>
  readonly lines: readonly (readonly Point[])[]
  readonly width: number
  readonly height: number
}

/** What is worse than what: a label out of the picture, on another thing, under a line. */
const WEIGHTS = { outside: 10_000, covers: 1000, crossed: 10 }

/** A box for each label beside its node: where fewest lines run through it, and none lies on another. */
export function placeLabels(ground: LabelGround): ReadonlyMap<string, Box> {
  const { tiles, places } = ground
  const bodies = tiles.map(({ id }) => ({ id, box: boxAround(places.get(id) ?? { x: 0, y: 0 }, BODY, BODY) }))
  const placed = new Map<string, Box>()
  for (const tile of tiles) {
    const others = [...bodies.filter(({ id }) => id !== tile.id).map(({ box }) => box), ...placed.values()]
    const boxes = sidesOf(tile, places.get(tile.id) ?? { x: 0, y: 0 })
    const scores = boxes.map((box, rank) => rank + fault(ground, box, others))
    const best = boxes[scores.indexOf(Math.min(...scores))]
    if (best) placed.set(tile.id, best)
  }
  return placed
}

/** The side that was kept free for it first. */
function sidesOf({ isAbove, labelSize: { width, height } }: LabelledTile, { x, y }: Point): readonly Box[] {
  const away = BODY / 2 + LABEL_GAP
  const down = away + height / 2
  const aside = away + width / 2
  const sides: readonly Point[] = [
    { x, y: isAbove ? y - down : y + down },
    { x, y: isAbove ? y + down : y - down },
    { x: x + aside, y },
    { x: x - aside, y },
  ]
  return sides.map((middle) => boxAround(middle, width, height))
}

function fault({ lines, width, height }: LabelGround, box: Box, others: readonly Box[]): number {
  const isOutside = box.x1 < 0 || box.y1 < 0 || box.x2 > width || box.y2 > height
  const covered = others.filter((other) => boxesOverlap(other, grown(box, 3))).length
  const inner = grown(box, -Math.min(2, boxWidth(box) / 2, boxHeight(box) / 2))
  const crossed = lines.filter((line) => meets(line, inner)).length
  return (isOutside ? WEIGHTS.outside : 0) + covered * WEIGHTS.covers + crossed * WEIGHTS.crossed
}

const meets = (line: readonly Point[], box: Box): boolean =>
  line.some((to, at) => {
    const from = line[at - 1]
    return from !== undefined && segmentMeetsBox(from, to, box)
  })
