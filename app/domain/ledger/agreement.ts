import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { groupBy } from '#graph-data/schema/group-by.ts'
import type { Verdict } from '#graph-data/schema/verdict.ts'
import type { Judge, VerdictRecord } from './verdicts.ts'

/** How far judges agree on one piece of evidence. */
export interface EvidenceAgreement {
  readonly claim: string
  readonly evidence: string
  /** In the order of the judges. */
  readonly verdicts: readonly { readonly judge: string; readonly verdict: Verdict }[]
  /** Pairs of judges who say the same, and all pairs. */
  readonly agreeing: number
  readonly pairs: number
}

/** The same for a claim: the pairs over all its evidence. */
export interface ClaimAgreement {
  readonly claim: string
  readonly agreeing: number
  readonly pairs: number
}

export interface Agreement {
  /** Evidence that two or more judged: the most disputed first, then what most have judged. */
  readonly evidence: readonly EvidenceAgreement[]
  /** Claims with such evidence, the most disputed first. */
  readonly claims: readonly ClaimAgreement[]
  readonly agreeing: number
  readonly pairs: number
  /** Krippendorff's alpha, nominal; `null` where it is not defined. */
  readonly alpha: number | null
}

/**
 * How far the judges of a ledger agree, over the evidence that this collection has.
 *
 * @param claims in the order of the collection, which decides between equals
 */
export function agreementOf(
  claims: readonly CoreClaim[],
  judges: readonly Judge[],
  verdicts: readonly VerdictRecord[],
): Agreement {
  const order = new Map(judges.map(({ id }, position) => [id, position]))
  const byEvidence = groupBy(verdicts, ({ evidence }) => evidence)
  const evidence = claims.flatMap((claim) =>
    claim.evidence.flatMap((piece) => {
      const records = byEvidence.get(piece.id) ?? []
      return records.length < 2 ? [] : [evidenceAgreement(claim.id, piece.id, records, order)]
    }),
  )
  const perClaim = [...groupBy(evidence, ({ claim }) => claim)].map(([claim, pieces]) => ({
    claim,
    ...totals(pieces),
  }))
  return {
    evidence: evidence.toSorted((a, b) => dispute(b) - dispute(a) || b.verdicts.length - a.verdicts.length),
    claims: perClaim.toSorted((a, b) => dispute(b) - dispute(a)),
    ...totals(evidence),
    alpha: krippendorffAlpha(evidence.map((piece) => piece.verdicts.map(({ verdict }) => verdict))),
  }
}

interface Pairs {
  readonly agreeing: number
  readonly pairs: number
}

const dispute = ({ agreeing, pairs }: Pairs): number => 1 - agreeing / pairs

const totals = (parts: readonly Pairs[]): Pairs => ({
  agreeing: parts.reduce((sum, { agreeing }) => sum + agreeing, 0),
  pairs: parts.reduce((sum, { pairs }) => sum + pairs, 0),
})

function evidenceAgreement(
  claim: string,
  evidence: string,
  records: readonly VerdictRecord[],
  order: ReadonlyMap<string, number>,
): EvidenceAgreement {
  const verdicts = records
    .map(({ judge, verdict }) => ({ judge, verdict }))
    .toSorted((a, b) => (order.get(a.judge) ?? 0) - (order.get(b.judge) ?? 0))
  const counts = [...groupBy(verdicts, ({ verdict }) => verdict).values()].map((same) => same.length)
  const agreeing = counts.reduce((sum, count) => sum + pairsOf(count), 0)
  return { claim, evidence, verdicts, agreeing, pairs: pairsOf(verdicts.length) }
}

const pairsOf = (count: number): number => (count * (count - 1)) / 2

/**
 * Krippendorff's alpha for nominal values and any number of judges, with gaps (K. Krippendorff, Computing
 * Krippendorff's Alpha-Reliability, 2011, equation for nominal data over the coincidence matrix).
 *
 * @param units for each thing judged, the values it was given; things with fewer than two are passed over
 * @returns 1 for perfect agreement, 0 for chance; `null` where nothing can be said: no pair, or one value throughout
 */
export function krippendorffAlpha(units: readonly (readonly string[])[]): number | null {
  const totalOf = new Map<string, number>()
  let total = 0
  let disagreeing = 0
  for (const values of units) {
    if (values.length < 2) continue
    const counts = [...groupBy(values, (value) => value)].map(
      ([value, same]) => [value, same.length] as const,
    )
    for (const [value, count] of counts) {
      totalOf.set(value, (totalOf.get(value) ?? 0) + count)
      disagreeing += (count * (values.length - count)) / (values.length - 1)
    }
    total += values.length
  }
  const expected = [...totalOf.values()].reduce((sum, count) => sum + count * (total - count), 0)
  return expected === 0 ? null : 1 - ((total - 1) * disagreeing) / expected
}
