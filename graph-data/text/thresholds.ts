/**
 * The numbers that part one verdict from the next, in one place, so that `validate/RULES.md` can list them beside
 * what was measured (`thresholds-measured.ts`). First values: `evidence-matching.md` 3; measured anew on the
 * articles by `app/bench/measure-thresholds.ts`.
 */

/** From this likeness of sketches on, a place is taken as the paragraph, changed. */
export const FUZZY_LIKENESS = 0.6

/** From here on it may be: its quote must stand in it, or both neighbours must stand around it. */
export const WEAK_LIKENESS = 0.3

/** By how much such a place must be liker than any other, so that one of several look-alikes is never picked. */
export const WEAK_LEAD = 0.15

/** Of fewer letters no sketch is kept: so few could be told from it one by one. */
export const SKETCH_LETTERS = 64

/**
 * Of the letters of an article, how many must be found for the document to be taken as one that holds it. Below lie
 * articles that merely share a paragraph of an agency, above those of which some paragraphs were revised.
 */
export const RECOGNISED_SHARE = 0.3

/** Or how many of the document's own letters are the article's, for whoever attaches a passage alone. */
export const PASSAGE_SHARE = 0.5

/** Of the letters of a quote of so many words, the share that may be edited for it to count as altered. */
export const QUOTE_EDITS = [
  { words: 6, share: 0.25 },
  { words: 4, share: 0.12 },
] as const

/** The same where the paragraph was not found, for quotes of at least six words. */
export const QUOTE_ALONE_EDITS = { words: 6, share: 0.18 } as const

/** A quote of fewer words or letters proves nothing outside its paragraph, even word for word. */
export const QUOTE_ALONE = { words: 4, letters: 20 } as const
