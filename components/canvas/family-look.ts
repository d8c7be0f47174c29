import type { LineFamily } from '#graph-data/derive/line-family.ts'
import { LINE_LOOKS } from '../ui/line-look.ts'

/** Added to a family's width for each further independent origin, up to two. Model units. */
const WIDTH_PER_ORIGIN = 1.5

/**
 * Width of an edge in model units.
 *
 * @param origins number of independent origins, at least 1; a third and later ones add nothing
 */
export function edgeWidth(family: LineFamily, origins: number): number {
  const further = Math.min(Math.max(origins, 1), 3) - 1
  return LINE_LOOKS[family].width + further * WIDTH_PER_ORIGIN
}

/**
 * The dash pattern of an edge. Where the line is wider its gaps grow with it, so that dots stay dots.
 *
 * @returns lengths in model units, empty for a solid line
 */
export function dashPattern(family: LineFamily, width: number): readonly number[] {
  const { dash, width: least } = LINE_LOOKS[family]
  return dash.map((length) => Math.round(length * (width / least) * 10) / 10)
}
