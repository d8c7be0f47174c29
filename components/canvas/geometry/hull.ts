import type { Point } from '../canvas-model.ts'
import { distance, distanceToSegment } from './segment.ts'

/** A round body that a hull takes in or must leave out. Model units. */
export interface HullBody extends Point {
  readonly radius: number
}

/** A region as the union of thick lines: painted in one fill, so that no border is seen inside. */
export interface Hull {
  readonly stems: readonly { readonly from: Point; readonly to: Point; readonly radius: number }[]
}

/** Ground between a member's body and the border of the hull. Model units. */
const PADDING = 26
/** The least ground to an outsider's body. */
const CLEARANCE = 6
/** Paddings that are tried, from roomy to tight. */
const PADDINGS = [PADDING, PADDING / 2, 8]

/**
 * A region that holds every member and no part of an outsider: one body of thick lines along the shortest tree whose
 * lines pass no outsider. A tree rather than a convex hull, because the space between members belongs to no one.
 *
 * @returns `null` for fewer than two members, and where outsiders stand between them so that no such region is found:
 *   a hull that held a stranger would be a false claim
 */
export function hullOf(members: readonly HullBody[], outsiders: readonly HullBody[]): Hull | null {
  if (members.length < 2) return null
  for (const padding of PADDINGS) {
    const hull = treeHull(members, outsiders, padding)
    if (hull) return hull
  }
  return null
}

/** Whether a circle touches a hull. */
export const touchesHull = (hull: Hull, body: HullBody): boolean =>
  hull.stems.some(({ from, to, radius }) => distanceToSegment(body, from, to) < radius + body.radius)

/** Prim's algorithm over the lines that are clear of outsiders. */
function treeHull(
  members: readonly HullBody[],
  outsiders: readonly HullBody[],
  padding: number,
): Hull | null {
  const [first, ...others] = members
  if (!first) return null
  const inside = [first]
  const left = new Set(others)
  const stems: Hull['stems'][number][] = []
  while (left.size > 0) {
    let best: { readonly from: HullBody; readonly to: HullBody; readonly length: number } | null = null
    for (const to of left) {
      for (const from of inside) {
        const length = distance(from, to)
        if ((!best || length < best.length) && isClear(from, to, outsiders, padding))
          best = { from, to, length }
      }
    }
    if (!best) return null
    stems.push({ from: best.from, to: best.to, radius: stemRadius(best.from, best.to, padding) })
    inside.push(best.to)
    left.delete(best.to)
  }
  return { stems }
}

const stemRadius = (from: HullBody, to: HullBody, padding: number): number =>
  Math.max(from.radius, to.radius) + padding

const isClear = (from: HullBody, to: HullBody, outsiders: readonly HullBody[], padding: number): boolean =>
  outsiders.every(
    (body) => distanceToSegment(body, from, to) >= stemRadius(from, to, padding) + body.radius + CLEARANCE,
  )
