import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { visibleGraph } from '#app/domain/visible-graph.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type Standing, sideOf, type Verdict } from '#graph-data/schema/verdict.ts'

/** One judge's verdict on a piece of evidence; `null` if it is not judged yet. */
export type VerdictOf = (evidenceId: string) => Verdict | null

/** A judge's verdicts by evidence. */
export function verdictsOf(
  verdicts: readonly { readonly judge: string; readonly evidence: string; readonly verdict: Verdict }[],
  judge: string | null,
): VerdictOf {
  const own = new Map(
    verdicts.filter((record) => record.judge === judge).map(({ evidence, verdict }) => [evidence, verdict]),
  )
  return (evidenceId) => own.get(evidenceId) ?? null
}

/** How a claim stands after one judge's verdicts; evidence not yet judged does not count. */
export function standingOf(claim: CoreClaim, verdictOf: VerdictOf): Standing {
  const verdicts = claim.evidence.flatMap(({ id }) => verdictOf(id) ?? [])
  const [first, ...others] = new Set(verdicts.map(sideOf))
  if (first === undefined) return 'unchecked'
  return others.length === 0 ? first : 'mixed'
}

/** Pieces of evidence judged, of all. */
export interface Share {
  readonly done: number
  readonly of: number
}

export interface LedgerProgress extends Share {
  /** In the order of the collection; articles without evidence are left out. */
  readonly articles: readonly (Share & { readonly id: string })[]
  readonly themes: readonly (Share & { readonly id: string })[]
}

/** How much of the collection a judge has judged, by article and by theme. A claim may stand in several themes. */
export function progressOf(index: CollectionIndex, verdictOf: VerdictOf): LedgerProgress {
  const pieces = index.core.claims.flatMap(({ evidence }) => evidence)
  const shareOf = (some: readonly { readonly id: string }[]): Share => ({
    done: some.filter(({ id }) => verdictOf(id) !== null).length,
    of: some.length,
  })
  const articles = index.core.articles.map(({ id }) => ({
    id,
    ...shareOf(pieces.filter(({ article }) => article === id)),
  }))
  const themes = index.core.views.themes.map(({ id }) => {
    const claims = visibleGraph(index, { base: { kind: 'theme', id }, rings: 0 }).edges
    return { id, ...shareOf(claims.flatMap((claim) => index.claims.get(claim)?.evidence ?? [])) }
  })
  return { ...shareOf(pieces), articles: articles.filter((share) => share.of > 0), themes }
}

export interface EvidencePlace {
  readonly claim: string
  readonly evidence: string
}

/**
 * The next piece of evidence that is not judged: after the present one in the order given, then from the start.
 *
 * @param claims first what is in view, so that the reader stays where the reader is; then the rest
 * @returns `null` if all are judged
 */
export function nextUnchecked(
  claims: readonly CoreClaim[],
  verdictOf: VerdictOf,
  present: string | null,
): EvidencePlace | null {
  const places = claims.flatMap(({ id, evidence }) =>
    evidence.map((piece) => ({ claim: id, evidence: piece.id })),
  )
  const at = places.findIndex(({ evidence }) => evidence === present)
  const ahead = [...places.slice(at + 1), ...places.slice(0, at + 1)]
  return ahead.find(({ evidence }) => evidence !== present && verdictOf(evidence) === null) ?? null
}
