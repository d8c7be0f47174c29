import { type Box, boxesOverlap } from './box.ts'

export interface BoxGrid {
  readonly add: (box: Box, owner: string) => void
  /** Whether any box but those of `exceptOwner` overlaps this one. */
  readonly meets: (box: Box, exceptOwner?: string) => boolean
}

/**
 * Boxes by the cells of a square grid, so that a question looks only at its neighbourhood.
 *
 * @param cell side of a cell, in the unit of the boxes; best a little more than a usual box
 */
export function createBoxGrid(cell: number): BoxGrid {
  const cells = new Map<string, { readonly box: Box; readonly owner: string }[]>()
  const keysOf = (box: Box): readonly string[] => {
    const keys: string[] = []
    for (let x = Math.floor(box.x1 / cell); x <= Math.floor(box.x2 / cell); x++)
      for (let y = Math.floor(box.y1 / cell); y <= Math.floor(box.y2 / cell); y++) keys.push(`${x} ${y}`)
    return keys
  }
  return {
    add: (box, owner) => {
      for (const key of keysOf(box)) {
        const list = cells.get(key)
        if (list) list.push({ box, owner })
        else cells.set(key, [{ box, owner }])
      }
    },
    meets: (box, exceptOwner) =>
      keysOf(box).some((key) =>
        cells.get(key)?.some((entry) => entry.owner !== exceptOwner && boxesOverlap(entry.box, box)),
      ),
  }
}
