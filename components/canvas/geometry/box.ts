import type { Point } from '../canvas-model.ts'

export interface Box {
  readonly x1: number
  readonly y1: number
  readonly x2: number
  readonly y2: number
}

export const boxWidth = (box: Box): number => box.x2 - box.x1
export const boxHeight = (box: Box): number => box.y2 - box.y1

export const boxAround = (centre: Point, width: number, height: number): Box => ({
  x1: centre.x - width / 2,
  y1: centre.y - height / 2,
  x2: centre.x + width / 2,
  y2: centre.y + height / 2,
})

export const boxMiddle = ({ x1, y1, x2, y2 }: Box): Point => ({ x: (x1 + x2) / 2, y: (y1 + y2) / 2 })

export const grown = (box: Box, by: number): Box => ({
  x1: box.x1 - by,
  y1: box.y1 - by,
  x2: box.x2 + by,
  y2: box.y2 + by,
})

export const boxesOverlap = (a: Box, b: Box): boolean =>
  a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2

export const boxHolds = (box: Box, { x, y }: Point): boolean =>
  x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2

/** The smallest box around all; `null` for none. */
export function union(boxes: Iterable<Box>): Box | null {
  let all: Box | null = null
  for (const box of boxes) {
    all = all
      ? {
          x1: Math.min(all.x1, box.x1),
          y1: Math.min(all.y1, box.y1),
          x2: Math.max(all.x2, box.x2),
          y2: Math.max(all.y2, box.y2),
        }
      : box
  }
  return all
}

/** Whether the segment from `a` to `b` touches the box (clipping of Liang and Barsky). */
export function segmentMeetsBox(a: Point, b: Point, box: Box): boolean {
  const dx = b.x - a.x
  const dy = b.y - a.y
  let from = 0
  let to = 1
  const sides = [
    [-dx, a.x - box.x1],
    [dx, box.x2 - a.x],
    [-dy, a.y - box.y1],
    [dy, box.y2 - a.y],
  ] as const
  for (const [step, room] of sides) {
    if (step === 0) {
      if (room < 0) return false
      continue
    }
    const at = room / step
    if (step < 0) from = Math.max(from, at)
    else to = Math.min(to, at)
    if (from > to) return false
  }
  return true
}
