/** Colours of a measure on nodes: `--tint-1` … for communities, then `--step-1` … from little to much (tokens.css). */
export const COMMUNITY_TINTS = 8
export const STEP_TINTS = 5

/** Tokens in the order of `CanvasTheme.tints`. */
export const TINT_TOKENS: readonly string[] = [
  ...Array.from({ length: COMMUNITY_TINTS }, (_, place) => `--tint-${place + 1}`),
  ...Array.from({ length: STEP_TINTS }, (_, place) => `--step-${place + 1}`),
]
