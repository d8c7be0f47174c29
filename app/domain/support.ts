import type { CoreClaim } from '#graph-data/compile/core-file.ts'

/** How many articles and independent origins assert a claim, and how many deny it. */
export interface Support {
  readonly assertingArticles: number
  readonly assertingOrigins: number
  readonly denyingArticles: number
  readonly denyingOrigins: number
}

/** Counts of a claim's evidence; an origin that several papers quote counts once. */
export function supportOf(claim: CoreClaim): Support {
  const asserting = claim.evidence.filter((piece) => piece.stance === 'asserts')
  const denying = claim.evidence.filter((piece) => piece.stance === 'denies')
  const distinct = (values: readonly string[]): number => new Set(values).size
  return {
    assertingArticles: distinct(asserting.map((piece) => piece.article)),
    assertingOrigins: distinct(asserting.map((piece) => piece.origin)),
    denyingArticles: distinct(denying.map((piece) => piece.article)),
    denyingOrigins: distinct(denying.map((piece) => piece.origin)),
  }
}
