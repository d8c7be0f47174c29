import { type Box, boxesOverlap } from './box.ts'
import { cellKey } from './cell-grid.ts'

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
  const cells = new Map<number, { readonly box: Box; readonly owner: string }[]>()
  return {
    add: (box, owner) => {
      const entry = { box, owner }
      anyCell(box, cell, (key) => {
        const list = cells.get(key)
        if (list) list.push(entry)
        else cells.set(key, [entry])
        return false
      })
    },
    meets: (box, exceptOwner) =>
      anyCell(box, cell, (key) => {
        const list = cells.get(key)
        return list?.some((entry) => entry.owner !== exceptOwner && boxesOverlap(entry.box, box)) ?? false
      }),
  }
}

function anyCell({ x1, y1, x2, y2 }: Box, cell: number, test: (key: number) => boolean): boolean {
  const [lastX, lastY] = [Math.floor(x2 / cell), Math.floor(y2 / cell)]
  for (let x = Math.floor(x1 / cell); x <= lastX; x++)
    for (let y = Math.floor(y1 / cell); y <= lastY; y++) if (test(cellKey(x, y))) return true
  return false
}
