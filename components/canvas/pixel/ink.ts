/** Black ink on a white ground, read back from a canvas. */
export interface Ink {
  readonly width: number
  readonly height: number
  /** Sum of darkness per column of the ink's box, 0 to 1 for each pixel. */
  readonly columns: readonly number[]
  readonly total: number
}

/** Fainter traces come from smoothing and depend on where a pixel's border falls. */
const FAINT = 0.25
/** The lightest red, of a grey, that is no trace. */
const LIGHTEST = Math.floor(255 * (1 - FAINT))

/** The ink of a picture, cut to its box. Whole canvases are read at each look, so the loops are plain. */
export function inkOf({ data, width, height }: ImageData): Ink {
  let [x1, y1, x2, y2] = [width, height, -1, -1]
  for (let y = 0; y < height; y++) {
    for (let x = 0, at = y * width * 4; x < width; x++, at += 4) {
      if ((data[at] as number) > LIGHTEST) continue
      if (x < x1) x1 = x
      if (x > x2) x2 = x
      if (y1 > y) y1 = y
      y2 = y
    }
  }
  if (x2 < 0) return { width: 0, height: 0, columns: [], total: 0 }
  const columns = new Array<number>(x2 - x1 + 1).fill(0)
  for (let y = y1; y <= y2; y++) {
    for (let column = 0, at = (y * width + x1) * 4; column < columns.length; column++, at += 4) {
      columns[column] = (columns[column] as number) + 1 - (data[at] as number) / 255
    }
  }
  const total = columns.reduce((sum, value) => sum + value, 0)
  return { width: columns.length, height: y2 - y1 + 1, columns, total }
}

export interface Comparison {
  /** Pixels of ink missing across and down; negative where there is more than in the reference. */
  readonly lostAcross: number
  readonly lostDown: number
  /** Share of the reference's ink that is there. */
  readonly ink: number
  /** Correlation of the columns, 1 for the same letters in the same order. */
  readonly order: number
}

/**
 * Holds ink against a reference. Columns are smoothed over a stroke's width, because smoothing of letters differs with
 * the part of a pixel they begin at, and shifted by up to two pixels for the best fit.
 *
 * @param stroke in pixels, about a sixth of the font size
 */
export function compareInk(seen: Ink, reference: Ink, stroke: number): Comparison {
  const [seenColumns, referenceColumns] = [smooth(seen.columns, stroke), smooth(reference.columns, stroke)]
  const shifts = [-2, -1, 0, 1, 2].map((shift) => correlation(seenColumns, referenceColumns, shift))
  return {
    lostAcross: reference.width - seen.width,
    lostDown: reference.height - seen.height,
    ink: reference.total === 0 ? 0 : seen.total / reference.total,
    order: Math.max(...shifts),
  }
}

function smooth(columns: readonly number[], width: number): readonly number[] {
  const half = Math.max(1, Math.round(width / 2))
  return columns.map((_, at) => {
    const near = columns.slice(Math.max(0, at - half), at + half + 1)
    return near.reduce((sum, value) => sum + value, 0) / (2 * half + 1)
  })
}

function correlation(a: readonly number[], b: readonly number[], shift: number): number {
  const length = Math.max(a.length, b.length)
  const pairs = Array.from({ length }, (_, at) => [a[at + shift] ?? 0, b[at] ?? 0] as const)
  const mean = (side: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[side], 0) / Math.max(1, length)
  const [meanA, meanB] = [mean(0), mean(1)]
  let [both, squareA, squareB] = [0, 0, 0]
  for (const [x, y] of pairs) {
    both += (x - meanA) * (y - meanB)
    squareA += (x - meanA) ** 2
    squareB += (y - meanB) ** 2
  }
  return squareA === 0 || squareB === 0 ? 0 : both / Math.sqrt(squareA * squareB)
}
