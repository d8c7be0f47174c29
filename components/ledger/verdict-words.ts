import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Standing } from '#graph-data/schema/verdict.ts'

export const STANDING_WORDS: Readonly<Record<Standing, LocalText>> = {
  holds: { ar: 'مؤيَّدة', en: 'holds' },
  partly: { ar: 'مؤيَّدة في بعضها', en: 'holds in part' },
  fails: { ar: 'غير مؤيَّدة', en: 'does not hold' },
  mixed: { ar: 'أحكامك عليها مختلفة', en: 'verdicts differ' },
  unchecked: { ar: 'لم تُفحص بعد', en: 'not checked yet' },
}

/** The same where the picture has left the reader: on paper, in an image. */
export const READERS_VERDICTS: Readonly<Record<Exclude<Standing, 'unchecked'>, LocalText>> = {
  holds: { ar: 'حكم القارئ: مؤيَّدة', en: 'Reader’s verdict: holds' },
  partly: { ar: 'حكم القارئ: مؤيَّدة في بعضها', en: 'Reader’s verdict: holds in part' },
  fails: { ar: 'حكم القارئ: غير مؤيَّدة', en: 'Reader’s verdict: does not hold' },
  mixed: { ar: 'أحكام القارئ عليها مختلفة', en: 'Reader’s verdicts differ' },
}
