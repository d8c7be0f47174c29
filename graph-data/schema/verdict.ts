/** What a reader may find when holding a piece of evidence against its paragraph, in the order of the keys 1 to 9. */
export const VERDICTS = [
  'supports',
  'wrong-entity',
  'wrong-direction',
  'wrong-relation',
  'says-less',
  'not-here',
  'denied',
  'plan',
  'outdated',
] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a verdict means for the line: it holds, holds in part, or does not. */
export type Side = 'holds' | 'partly' | 'fails'

const SIDE_OF: Readonly<Record<Verdict, Side>> = {
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

/** The side of a verdict: a plan told as done and a text overtaken since are there, only not as claimed. */
export const sideOf = (verdict: Verdict): Side => SIDE_OF[verdict]

/** What verdicts on its evidence make of a claim; `mixed` where they fall on more than one side. */
export const STANDINGS = ['holds', 'partly', 'fails', 'mixed', 'unchecked'] as const
export type Standing = (typeof STANDINGS)[number]

/** Longest note and name, in UTF-16 units; longer ones are refused on import and cannot be typed. */
export const MAX_NOTE = 2000
export const MAX_NAME = 80
