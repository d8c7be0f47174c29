import type { Evidence } from '../schema/claim.ts'

/** What the evidence of a claim amounts to; every status but the last precedes the claim's sentence in words. */
export const STATUSES = ['denied', 'contested', 'prospective', 'held', 'supported'] as const
export type Status = (typeof STATUSES)[number]

/**
 * Status of a claim, derived and never typed: denied only → `denied`; asserted and denied, or in a conflict →
 * `contested`; no evidence in mode fact or opinion → `prospective`; of these two opinion only → `held`; else `supported`.
 *
 * @param isInConflict whether a line of `conflicts.yaml` names the claim
 */
export function statusOf(
  claim: { readonly evidence: readonly Pick<Evidence, 'stance' | 'mode'>[] },
  isInConflict: boolean,
): Status {
  const asserting = claim.evidence.filter(({ stance }) => stance === 'asserts')
  if (asserting.length === 0) return 'denied'
  if (isInConflict || asserting.length < claim.evidence.length) return 'contested'
  const modes = new Set(asserting.map(({ mode }) => mode))
  if (modes.has('fact')) return 'supported'
  return modes.has('opinion') ? 'held' : 'prospective'
}
