/**
 * How the skeleton folds a letter or digit after NFKD has taken hamza, madda and presentation forms apart
 * (so that أ إ آ ؤ ئ ﻷ need no line here). Written as code points, so that no editor can confuse look-alikes.
 * Changing a line changes hashes: raise `NORM` and make all fingerprints again.
 */
export const LETTER_FOLDS: ReadonlyMap<number, string> = new Map([
  [0x0640, ''], // tatweel
  [0x0674, ''], // high hamza, left over from U+0675 to U+0678
  [0x0671, '\u0627'], // alef wasla
  [0x0672, '\u0627'], // alef with wavy hamza above
  [0x0673, '\u0627'], // alef with wavy hamza below
  [0x0629, '\u0647'], // ta marbuta
  [0x06c3, '\u0647'], // ta marbuta goal
  [0x06be, '\u0647'], // heh doachashmee, typed for ha on some keyboards
  [0x06c1, '\u0647'], // heh goal
  [0x06d5, '\u0647'], // ae, and heh with ya above once decomposed
  [0x0649, '\u064a'], // alef maqsura
  [0x06cc, '\u064a'], // Persian ya
  [0x06a9, '\u0643'], // Persian kaf
  [0x06aa, '\u0643'], // swash kaf
  [0x03c2, '\u03c3'], // final sigma, which lower-casing may or may not write
])

/** First code points of the rows of decimal digits that fold to 0–9: Arabic-Indic, Persian. */
export const DIGIT_ROWS: readonly number[] = [0x0660, 0x06f0]
