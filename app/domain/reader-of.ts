import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import type { DetailEvidence, DetailFile } from '#graph-data/compile/detail-file.ts'
import type { Paragraph } from '#graph-data/schema/article.ts'
import { articleOf } from './article-facts.ts'
import type { CollectionIndex } from './collection-index.ts'

/** A piece of evidence with the claim it belongs to. */
export interface CitedPiece {
  readonly claim: CoreClaim
  readonly piece: DetailEvidence
}

/** A paragraph and what rests on it. */
export interface CitedParagraph {
  readonly paragraph: Paragraph
  /** In the order in which their quotes stand in the paragraph. */
  readonly pieces: readonly CitedPiece[]
}

/** An article's paragraphs in order, each with the evidence drawn from it; empty for an unknown article. */
export function readerOf(
  index: CollectionIndex,
  detail: DetailFile,
  articleId: string,
): readonly CitedParagraph[] {
  const byParagraph = new Map<number, CitedPiece[]>()
  for (const claim of index.core.claims) {
    for (const { id, article, paragraph } of claim.evidence) {
      const piece = detail.claims[claim.id]?.evidence.find((candidate) => candidate.id === id)
      if (article !== articleId || !piece) continue
      const known = byParagraph.get(paragraph)
      if (known) known.push({ claim, piece })
      else byParagraph.set(paragraph, [{ claim, piece }])
    }
  }
  return (articleOf(detail, articleId)?.paragraphs ?? []).map((paragraph) => ({
    paragraph,
    pieces: (byParagraph.get(paragraph.n) ?? []).toSorted(
      (one, other) => one.piece.at[0] - other.piece.at[0],
    ),
  }))
}

/** Ids of the claims that rest on one paragraph, in the order of the collection. Known from the first file alone. */
export const claimsAt = (index: CollectionIndex, articleId: string, n: number): readonly string[] =>
  index.core.claims
    .filter((claim) =>
      claim.evidence.some(({ article, paragraph }) => article === articleId && paragraph === n),
    )
    .map(({ id }) => id)
