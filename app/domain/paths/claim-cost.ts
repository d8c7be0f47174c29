import type { CoreClaim } from '#graph-data/compile/core-file.ts'

/** What a step over a claim costs, by how it is held: ours to choose, and told to the reader where ways are chosen. */
const HELD = { stated: 1, said: 1.5, opinion: 2, planned: 3, conditional: 4 } as const
/** A contested claim costs this much more. */
const CONTESTED = 1.5
/** A second independent origin takes a fifth off, a third and more a third. */
const BY_ORIGINS = [1, 1, 0.8, 2 / 3] as const

/**
 * How little a claim carries as a link between two entities: the weaker its evidence, the higher. Between 2/3 (stated,
 * three origins) and 6 (conditional and contested, one origin).
 */
export function claimCost(claim: Pick<CoreClaim, 'family' | 'status' | 'origins'>): number {
  const { family, status, origins } = claim
  const held = family === 'denied' || status === 'held' ? HELD.opinion : HELD[family]
  const shared = BY_ORIGINS[Math.min(Math.max(origins, 1), 3)] ?? 1
  return held * (status === 'contested' ? CONTESTED : 1) * shared
}

/** Whether a claim joins anyone: one that is only denied does not. */
export const joins = (claim: Pick<CoreClaim, 'status'>): boolean => claim.status !== 'denied'

/** Whether a claim says what is, rather than what is planned, asked for or conditional. */
export const isFirm = (claim: Pick<CoreClaim, 'family'>): boolean =>
  claim.family === 'stated' || claim.family === 'said'
