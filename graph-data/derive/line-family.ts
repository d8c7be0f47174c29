import type { Claim, Evidence } from '../schema/claim.ts'

/**
 * The five ways in which an edge is drawn, from firmest to loosest: the article states it, someone says it (or it is
 * an opinion), planned or asked for, conditional or possible, denied.
 */
export const LINE_FAMILIES = ['stated', 'said', 'planned', 'conditional', 'denied'] as const
export type LineFamily = (typeof LINE_FAMILIES)[number]

/** Line family of one piece of evidence. Who passed the report on (`via`) does not make it someone's saying. */
export function lineFamilyOf(evidence: Pick<Evidence, 'stance' | 'mode' | 'by'>): LineFamily {
  if (evidence.stance === 'denies') return 'denied'
  switch (evidence.mode) {
    case 'fact':
      return evidence.by === undefined ? 'stated' : 'said'
    case 'opinion':
      return 'said'
    case 'plan':
    case 'request':
      return 'planned'
    case 'possible':
    case 'conditional':
      return 'conditional'
  }
}

/** Line family of a claim: the firmest of its evidence, so that `denied` remains only where nothing asserts it. */
export function lineFamilyOfClaim(claim: {
  readonly evidence: readonly Pick<Claim['evidence'][number], 'stance' | 'mode' | 'by'>[]
}): LineFamily {
  const families = new Set(claim.evidence.map(lineFamilyOf))
  return LINE_FAMILIES.find((family) => families.has(family)) ?? 'denied'
}
