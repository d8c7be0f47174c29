import type { Point } from '#components/canvas/canvas-model.ts'

/** A node with its label as a rectangle around a middle that can be pushed. */
export interface Tile {
  readonly id: string
  readonly at: Point
  /** From the middle of the body to each side, label included. */
  readonly start: number
  readonly top: number
  readonly bottom: number
}

/** Free room between two tiles: wide enough for a short line with its number. */
const GAP = { x: 34, y: 46 }
const MARGIN = 8
/** After half the rounds tiles only give way up and down: the sheet can grow higher, never broader. */
const ROUNDS = 400
/** A base map read closer than this would tear neighbours apart. */
const LARGEST_SCALE = 1.1

/**
 * Where nodes stand on paper: as on the base map, scaled to the sheet, and pushed apart no further than their labels
 * need. Left stays left and above stays above unless two tiles would lie on one another.
 *
 * @param tiles with their places on the base map
 * @param room width of the picture, and its height where the map needs no more
 * @returns places from the top left corner, and the size of the picture
 */
export function placeTiles(
  tiles: readonly Tile[],
  room: { readonly width: number; readonly height: number },
): { readonly places: ReadonlyMap<string, Point>; readonly width: number; readonly height: number } {
  const scaled = scaledInto(tiles, room)
  for (let round = 0; round < ROUNDS; round += 1) {
    if (!pushApart(scaled, room.width, round < ROUNDS / 2)) break
  }
  const top = Math.min(...scaled.map((tile) => tile.y - tile.top)) - MARGIN
  const bottom = Math.max(...scaled.map((tile) => tile.y + tile.bottom)) + MARGIN
  return {
    places: new Map(scaled.map(({ id, x, y }) => [id, { x, y: y - top }])),
    width: room.width,
    height: bottom - top,
  }
}

interface Placed extends Tile {
  x: number
  y: number
}

function scaledInto(tiles: readonly Tile[], room: { width: number; height: number }): readonly Placed[] {
  const [xs, ys] = [tiles.map(({ at }) => at.x), tiles.map(({ at }) => at.y)]
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)]
  const broadest = Math.max(...tiles.map(({ start }) => start))
  const highest = Math.max(...tiles.map((tile) => tile.top + tile.bottom))
  const inner = { x: room.width - 2 * (broadest + MARGIN), y: room.height - highest - 2 * MARGIN }
  const scale = {
    x: Math.min(LARGEST_SCALE, inner.x / Math.max(right - left, 1)),
    y: Math.min(LARGEST_SCALE, inner.y / Math.max(bottom - top, 1)),
  }
  // Broad sheets show a high map smaller: one scale for both ways, unless that would waste the whole breadth.
  const both = Math.min(scale.x, scale.y)
  const across = Math.min(scale.x, both * 1.6)
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return tiles.map((tile) => ({
    ...tile,
    x: room.width / 2 + (tile.at.x - middle.x) * across,
    y: room.height / 2 + (tile.at.y - middle.y) * both,
  }))
}

/** One round over all pairs. @returns whether any were too close */
function pushApart(tiles: readonly Placed[], width: number, isSideways: boolean): boolean {
  let moved = false
  tiles.forEach((one, index) => {
    for (const other of tiles.slice(index + 1)) {
      const overlapX = one.start + other.start + GAP.x - Math.abs(one.x - other.x)
      const isAbove = middleOf(one) <= middleOf(other)
      const [upper, lower] = isAbove ? [one, other] : [other, one]
      const overlapY = upper.y + upper.bottom + GAP.y - (lower.y - lower.top)
      if (overlapX <= 0.5 || overlapY <= 0.5) continue
      moved = true
      if (isSideways && overlapX < overlapY && one.start + other.start + GAP.x < width / 2) {
        const side = one.x <= other.x ? -1 : 1
        one.x += (side * overlapX) / 2
        other.x -= (side * overlapX) / 2
      } else {
        upper.y -= overlapY / 2
        lower.y += overlapY / 2
      }
    }
    one.x = Math.min(width - one.start - MARGIN, Math.max(one.start + MARGIN, one.x))
  })
  return moved
}

const middleOf = ({ y, top, bottom }: Placed): number => y + (bottom - top) / 2
