import type { Point } from '../canvas-model.ts'
import type { Box } from './box.ts'
import type { Size } from './camera.ts'

/**
 * How far the picture must move so that a point stands clear of the border and of what lies over the picture.
 *
 * @param room to be kept free on each side of the point; CSS pixels, like all the rest
 * @param covers boxes of controls and cards over the picture
 * @returns a shift for `panBy`; zero where the point is clear already. Where the picture is too small for the room, the
 *   point comes to its middle.
 */
export function clearingShift(point: Point, size: Size, room: Size, covers: readonly Box[]): Point {
  const into = (at: number, length: number, margin: number): number =>
    length < 2 * margin ? length / 2 : Math.min(Math.max(at, margin), length - margin)
  const inside = { x: into(point.x, size.width, room.width), y: into(point.y, size.height, room.height) }
  const isCovered = covers.some(
    (box) =>
      inside.x + room.width > box.x1 &&
      inside.x - room.width < box.x2 &&
      inside.y + room.height > box.y1 &&
      inside.y - room.height < box.y2,
  )
  // Covers hug the borders, so the middle of the picture is the one place that is surely clear.
  const clear = isCovered ? { x: size.width / 2, y: size.height / 2 } : inside
  return { x: clear.x - point.x, y: clear.y - point.y }
}
