/** A place in the picture, in model units: the same in windows of any size. */
export interface DrawnPoint {
  readonly x: number
  readonly y: number
}

/** One line of the pen, from pen down to pen up. */
export interface Stroke {
  readonly id: number
  readonly points: readonly DrawnPoint[]
}

/** More than a hand draws in one step; what comes after is dropped, so that no window can be flooded. */
export const MAX_STROKES = 200
export const MAX_POINTS = 2000

/**
 * Lengthen a stroke, or begin it if there is none of this id.
 *
 * @param id of the stroke, given by the window that draws
 * @param points to be added at its end, in model units
 * @returns the same array if there is no room for more
 */
export function extendStroke(
  strokes: readonly Stroke[],
  id: number,
  points: readonly DrawnPoint[],
): readonly Stroke[] {
  const stroke = strokes.find((candidate) => candidate.id === id)
  if (!stroke) return strokes.length < MAX_STROKES ? [...strokes, { id, points }] : strokes
  if (stroke.points.length >= MAX_POINTS) return strokes
  const longer = { id, points: [...stroke.points, ...points].slice(0, MAX_POINTS) }
  return strokes.map((candidate) => (candidate === stroke ? longer : candidate))
}
