import type { Point } from '../canvas-model.ts'

export const distance = (a: Point, b: Point): number => Math.hypot(a.x - b.x, a.y - b.y)

/** Shortest distance from a point to the segment from `a` to `b`. */
export function distanceToSegment(point: Point, a: Point, b: Point): number {
  const dx = b.x - a.x
  const dy = b.y - a.y
  const square = dx * dx + dy * dy
  const along = square === 0 ? 0 : ((point.x - a.x) * dx + (point.y - a.y) * dy) / square
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(point.x - a.x - t * dx, point.y - a.y - t * dy)
}

/** Shortest distance from a point to a chain of segments. */
export function distanceToLine(point: Point, line: readonly Point[]): number {
  let nearest = Number.POSITIVE_INFINITY
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]
    const b = line[i]
    if (a && b) nearest = Math.min(nearest, distanceToSegment(point, a, b))
  }
  return nearest
}

/** Point and direction (radians) on a chain of segments, at a share of its length from 0 to 1. */
export function along(
  line: readonly Point[],
  share: number,
): { readonly point: Point; readonly angle: number } {
  const wanted = lineLength(line) * share
  let walked = 0
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]
    const b = line[i]
    if (!a || !b) continue
    const step = distance(a, b)
    if (walked + step >= wanted || i === line.length - 1) {
      const t = step === 0 ? 0 : Math.min(1, (wanted - walked) / step)
      return {
        point: { x: a.x + (b.x - a.x) * t, y: a.y + (b.y - a.y) * t },
        angle: Math.atan2(b.y - a.y, b.x - a.x),
      }
    }
    walked += step
  }
  return { point: line[0] ?? { x: 0, y: 0 }, angle: 0 }
}

export function lineLength(line: readonly Point[]): number {
  let length = 0
  for (let i = 1; i < line.length; i++) {
    const a = line[i - 1]
    const b = line[i]
    if (a && b) length += distance(a, b)
  }
  return length
}

/** An angle turned by half a circle where text along it would stand on its head. */
export function uprightAngle(angle: number): number {
  if (angle > Math.PI / 2) return angle - Math.PI
  if (angle <= -Math.PI / 2) return angle + Math.PI
  return angle
}
