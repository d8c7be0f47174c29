import { datesAr } from './messages/dates.ar.ts'
import { exploreAr } from './messages/explore.ar.ts'
import { narrationAr } from './messages/narration.ar.ts'
import { pagesAr } from './messages/pages.ar.ts'
import { proofAr } from './messages/proof.ar.ts'
import { readerAr } from './messages/reader.ar.ts'
import { shellAr } from './messages/shell.ar.ts'
import { wordsAr } from './messages/words.ar.ts'
import type { en } from './messages.en.ts'
import type { FormatNumber } from './plural.ts'

/** All Arabic messages; a gap does not compile. */
export const ar = (n: FormatNumber): ReturnType<typeof en> => ({
  ...shellAr(n),
  dates: datesAr(n),
  words: wordsAr(),
  proof: proofAr(n),
  reader: readerAr(n),
  pages: pagesAr(n),
  explore: exploreAr(n),
  narration: narrationAr(n),
})
