/** Signs that stand on lines and nodes: how a claim stands by a reader's verdicts, and what is pinned. */
export const SIGNS = ['holds', 'partly', 'fails', 'mixed', 'pinned'] as const
export type Sign = (typeof SIGNS)[number]

/** Corners of one stroke on a field from −1 to 1 both ways, inside a full disc. */
type Stroke = readonly (readonly [x: number, y: number])[]

/** A tick, two strokes, a cross, one slanted stroke, a drawing pin: told apart without colour, on screen and on paper. */
export const SIGN_STROKES: Readonly<Record<Sign, readonly Stroke[]>> = {
  holds: [
    [
      [-1, 0.1],
      [-0.3, 0.8],
      [1, -0.8],
    ],
  ],
  partly: [
    [
      [-0.9, -0.45],
      [0.9, -0.45],
    ],
    [
      [-0.9, 0.45],
      [0.9, 0.45],
    ],
  ],
  fails: [
    [
      [-0.8, -0.8],
      [0.8, 0.8],
    ],
    [
      [-0.8, 0.8],
      [0.8, -0.8],
    ],
  ],
  mixed: [
    [
      [-0.7, 0.9],
      [0.7, -0.9],
    ],
  ],
  pinned: [
    [
      [-0.6, -1.1],
      [0.6, -1.1],
    ],
    [
      [-0.35, -1.1],
      [-0.35, -0.2],
      [-0.85, 0.3],
      [0.85, 0.3],
      [0.35, -0.2],
      [0.35, -1.1],
    ],
    [
      [0, 0.3],
      [0, 1.2],
    ],
  ],
}

/** Half the field, of the disc's radius. */
export const SIGN_SHARE = 0.5
/** Width of a stroke, of the disc's radius. */
export const SIGN_WIDTH = 0.25

/** The strokes of a sign as the data of a path around a disc's middle. */
export const signPath = (sign: Sign, radius: number): string =>
  SIGN_STROKES[sign]
    .map((stroke) => `M${stroke.map(([x, y]) => `${rounded(x * radius)} ${rounded(y * radius)}`).join('L')}`)
    .join('')

const rounded = (length: number): number => Math.round(length * SIGN_SHARE * 100) / 100
