import type { ConflictKind, Evidence } from '../schema/claim.ts'
import { type Status, statusOf } from './status.ts'

/** In what a contested claim is contested, and what its status would be if nothing stood against it. */
export interface Dispute {
  readonly in: ConflictKind
  readonly otherwise: Status
}

/** The gravest first: where one denies the other nothing else matters, and a difference of wording may be none at all. */
export const CONFLICTS_BY_WEIGHT: readonly ConflictKind[] = [
  'denial',
  'actor',
  'cause',
  'condition',
  'date',
  'wording',
]

/**
 * What a contested claim is contested in, so that two tellings of one thing do not sound like a denial.
 *
 * @param conflicts the kinds of the conflicts that name the claim
 * @returns the gravest kind; a claim asserted and denied is contested by denial; `null` for a claim not contested
 */
export function disputeOf(
  claim: { readonly evidence: readonly Pick<Evidence, 'stance' | 'mode'>[] },
  conflicts: readonly ConflictKind[],
): Dispute | null {
  if (statusOf(claim, conflicts.length > 0) !== 'contested') return null
  const otherwise = statusOf(claim, false)
  if (otherwise === 'contested') return { in: 'denial', otherwise }
  const kind = CONFLICTS_BY_WEIGHT.find((candidate) => conflicts.includes(candidate))
  return kind === undefined ? null : { in: kind, otherwise }
}
