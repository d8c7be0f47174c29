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
export const SIDES = ['holds', 'partly', 'fails'] as const
export type Side = (typeof SIDES)[number]

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

/** The text a judgement was made before: the paragraph itself, by its fingerprint, or our restatement of it. */
export type Against =
  | {
      readonly kind: 'original'
      /** SHA-256 of the paragraph in form C, lower-case hex. */
      readonly sha256: string
    }
  | { readonly kind: 'restatement' }

/** One judge's verdict on one piece of evidence. */
export interface VerdictRecord {
  /** Id of the judge; names change, ids do not. */
  readonly judge: string
  readonly evidence: string
  readonly claim: string
  readonly verdict: Verdict
  /** Free words of the judge; empty if none. */
  readonly note: string
  /** When it was judged, ISO 8601 in UTC. */
  readonly at: string
  readonly against: Against
  /** See `wordingOf`: tells whether statement or quote changed since. */
  readonly wording: string
}

export interface Judge {
  readonly id: string
  /** As the reader wants to be called; may be empty, and is not unique. */
  readonly name: string
}

/** Verdicts of one collection, each judge's apart. */
export interface Ledger {
  readonly judges: readonly Judge[]
  readonly verdicts: readonly VerdictRecord[]
}

export const EMPTY_LEDGER: Ledger = { judges: [], verdicts: [] }

/** Longest note and name, in UTF-16 units; longer ones are refused on import and cannot be typed. */
export const MAX_NOTE = 2000
export const MAX_NAME = 80

/** There is one verdict for each key. Evidence ids hold no slash, so two keys never run together. */
export const keyOf = ({ judge, evidence }: Pick<VerdictRecord, 'judge' | 'evidence'>): string =>
  `${judge}/${evidence}`
