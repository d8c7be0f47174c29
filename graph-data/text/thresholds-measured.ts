/**
 * What `thresholds.ts` rests on, measured on the five articles (six texts, 67 paragraphs with a sketch) by
 * `npx tsx app/bench/threshold-figures.ts <originals>`; shown in `validate/RULES.md`. No figure is made by hand.
 */
export const MEASURED = {
  on: '2026-11-22',
  /** Likeness of the likest place in a page that does not hold the paragraph. */
  foreign: { of: 268, p50: 0, p99: 0.27, max: 0.28 },
  /** Body paragraphs after random edits of words, 20 seeds a rate. */
  edited: [
    { rate: 0.05, likeness: { p1: 0.61, p5: 0.72, p50: 0.91 }, found: 1, weak: 0.008, wrong: 0, of: 1160 },
    { rate: 0.1, likeness: { p1: 0.53, p5: 0.63, p50: 0.8 }, found: 0.997, weak: 0.052, wrong: 0, of: 1160 },
    { rate: 0.2, likeness: { p1: 0.33, p5: 0.41, p50: 0.64 }, found: 0.906, weak: 0.293, wrong: 1, of: 1160 },
    { rate: 0.3, likeness: { p1: 0.27, p5: 0.33, p50: 0.52 }, found: 0.235, weak: 0.119, wrong: 0, of: 1160 },
  ],
  /**
   * Of the runs of four letters of all articles, those that a sketch speaks for most: how many of them are the
   * paragraph's, by its letters. What somebody would learn who already had every run that may occur.
   */
  leak: [
    { letters: '20–63', mean: 0.39, max: 0.68 },
    { letters: '64–99', mean: 0.18, max: 0.25 },
    { letters: '100–199', mean: 0.14, max: 0.2 },
    { letters: '200–', mean: 0.14, max: 0.32 },
  ],
} as const
