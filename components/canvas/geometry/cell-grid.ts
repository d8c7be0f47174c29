import type { Point } from '../canvas-model.ts'
import type { Box } from './box.ts'

/** Numbered things by the cells of a square grid, so that a question looks only at its neighbourhood. */
export interface CellGrid {
  readonly add: (box: Box, item: number) => void
  /** Adds to the cells that a straight line passes through. */
  readonly addLine: (a: Point, b: Point, item: number) => void
  /** Numbers in the cells that the box touches, each once, in rising order: none that meets the box is missing. */
  readonly near: (box: Box) => readonly number[]
  /** Numbers in the cells that come within `reach` of a straight line; one that lies in many cells comes often. */
  readonly eachAlong: (a: Point, b: Point, reach: number, visit: (item: number) => void) => void
}

/** Cells to either side of the middle; what lies further away shares cells, which costs time and changes nothing. */
const HALF = 2 ** 20
const SPAN = 2 * HALF

/** One number for a cell, whatever its place. */
export const cellKey = (x: number, y: number): number => (x + HALF) * SPAN + (y + HALF)

/** @param cell side of a cell, in the unit of the boxes; best a little more than what is usually asked about */
export function createCellGrid(cell: number): CellGrid {
  const cells = new Map<number, number[]>()
  const put = (key: number, item: number) => {
    const list = cells.get(key)
    if (!list) cells.set(key, [item])
    else if (list.at(-1) !== item) list.push(item)
  }
  // In which question a number was found last: cheaper than a new set for each of thousands of questions.
  const foundIn: number[] = []
  let question = 0
  return {
    add: (box, item) => eachCell(box, cell, (key) => put(key, item)),
    addLine: (a, b, item) => eachCellAlong(a, b, 0, cell, (key) => put(key, item)),
    near: (box) => {
      question++
      const found: number[] = []
      eachCell(box, cell, (key) => {
        for (const item of cells.get(key) ?? []) {
          if (foundIn[item] === question) continue
          foundIn[item] = question
          found.push(item)
        }
      })
      return found.sort((a, b) => a - b)
    },
    eachAlong: (a, b, reach, visit) =>
      eachCellAlong(a, b, reach, cell, (key) => {
        for (const item of cells.get(key) ?? []) visit(item)
      }),
  }
}

function eachCell({ x1, y1, x2, y2 }: Box, cell: number, visit: (key: number) => void): void {
  const [lastX, lastY] = [Math.floor(x2 / cell), Math.floor(y2 / cell)]
  for (let x = Math.floor(x1 / cell); x <= lastX; x++)
    for (let y = Math.floor(y1 / cell); y <= lastY; y++) visit(cellKey(x, y))
}

/** A line that is nearly upright has no slope to speak of: all of its height is in each of its columns. */
const UPRIGHT = 1e-6

/** Column by column: the part of the line that comes near a column says which of its cells. */
function eachCellAlong(a: Point, b: Point, reach: number, cell: number, visit: (key: number) => void): void {
  const [from, to] = a.x <= b.x ? [a, b] : [b, a]
  const room = reach + UPRIGHT
  const slope = to.x - from.x < UPRIGHT ? null : (to.y - from.y) / (to.x - from.x)
  const last = Math.floor((to.x + room) / cell)
  for (let x = Math.floor((from.x - room) / cell); x <= last; x++) {
    const left = Math.min(to.x, Math.max(from.x, x * cell - room))
    const right = Math.max(from.x, Math.min(to.x, (x + 1) * cell + room))
    const start = slope === null ? from.y : from.y + (left - from.x) * slope
    const end = slope === null ? to.y : from.y + (right - from.x) * slope
    const lastY = Math.floor((Math.max(start, end) + room) / cell)
    for (let y = Math.floor((Math.min(start, end) - room) / cell); y <= lastY; y++) visit(cellKey(x, y))
  }
}
