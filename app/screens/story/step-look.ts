import type { FontScale } from '#components/canvas/canvas-model.ts'

/** Sizes of a drawn step, of the explorer's. */
export interface StepLook {
  readonly fonts: FontScale
  readonly line: number
  /** Bodies of nodes. */
  readonly body: number
}

/** The screen for which the sizes of the last row are set, CSS pixels. */
const REFERENCE_HEIGHT = 1080

export interface LookWish {
  readonly isProjecting: boolean
  /** Of labels, from the profile. */
  readonly size: number
  /** Of the window, CSS pixels. */
  readonly height: number
}

/**
 * Sizes for the last row: labels of at least 28 px and lines of at least 4 px on a screen of 1920 × 1080, and in
 * proportion on others; else those of a page that is read at a desk.
 */
export function stepLook({ isProjecting, size, height }: LookWish): StepLook {
  const share = Math.min(2, Math.max(0.5, height / REFERENCE_HEIGHT))
  if (!isProjecting) {
    const desk = Math.max(1.2, 1.6 * share)
    return { fonts: { node: desk, edge: desk }, line: 1.15, body: Math.max(1.1, 1.3 * share) }
  }
  return {
    fonts: { node: 2.4 * share * size, edge: 2.8 * share * size },
    line: Math.max(1, 2.2 * share),
    body: Math.max(1, 1.6 * share),
  }
}

/** A slide beside others, in the presenter's window. */
export const SMALL_LOOK: StepLook = { fonts: { node: 1, edge: 1 }, line: 1.1, body: 1.15 }

/** A picture of a phone's width that stands still: small bodies and thin lines would be lost. */
export const STILL_LOOK: StepLook = { fonts: { node: 1, edge: 1 }, line: 1.8, body: 1.7 }
