import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { Standing, Verdict } from './ledger-model.ts'

/** In the order of the keys 1 to 9. */
export const VERDICT_ORDER: readonly Verdict[] = [
  'supports',
  'wrong-entity',
  'wrong-direction',
  'wrong-relation',
  'says-less',
  'not-here',
  'denied',
  'plan',
  'outdated',
]

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

export const STANDING_ORDER: readonly Standing[] = ['holds', 'partly', 'fails', 'mixed', 'unchecked']

/** The side that a verdict falls on. */
export const STANDING_OF: Readonly<Record<Verdict, Exclude<Standing, 'mixed' | 'unchecked'>>> = {
  supports: 'holds',
  'wrong-entity': 'fails',
  'wrong-direction': 'fails',
  'wrong-relation': 'fails',
  'says-less': 'partly',
  'not-here': 'fails',
  denied: 'fails',
  plan: 'partly',
  outdated: 'partly',
}
