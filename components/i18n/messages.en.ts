import { datesEn } from './messages/dates.en.ts'
import { exploreEn } from './messages/explore.en.ts'
import { narrationEn } from './messages/narration.en.ts'
import { pagesEn } from './messages/pages.en.ts'
import { proofEn } from './messages/proof.en.ts'
import { readerEn } from './messages/reader.en.ts'
import { shellEn } from './messages/shell.en.ts'
import { wordsEn } from './messages/words.en.ts'
import type { FormatNumber } from './plural.ts'

/** All English messages; `n` puts numbers into the reader's digits. */
export const en = (n: FormatNumber) => ({
  ...shellEn(n),
  dates: datesEn(n),
  words: wordsEn(),
  proof: proofEn(n),
  reader: readerEn(n),
  pages: pagesEn(n),
  explore: exploreEn(n),
  narration: narrationEn(n),
})
