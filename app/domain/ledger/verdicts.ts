import type { Verdict } from '#graph-data/schema/verdict.ts'

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

/** There is one verdict for each key. Evidence ids hold no slash, so two keys never run together. */
export const keyOf = ({ judge, evidence }: Pick<VerdictRecord, 'judge' | 'evidence'>): string =>
  `${judge}/${evidence}`
