import { STATUSES, type Status } from '#graph-data/derive/status.ts'
import { parseEdtf } from '#graph-data/schema/edtf.ts'
import type { CollectionIndex } from '../collection-index.ts'
import type { EvidenceFactsById } from '../filter/evidence-facts.ts'
import { standingClaims } from '../weights/standing-claims.ts'

export interface KnownByDay {
  readonly claims: number
  /** How many of each status as it was then: what was denied or fulfilled later was not yet. None with zero. */
  readonly statuses: readonly { readonly status: Status; readonly count: number }[]
}

/**
 * What had been said or published by the end of a day. Where a date of saying is a stretch, it counts from its first day,
 * as the filter counts it.
 *
 * @param ids the claims asked about
 * @param day ISO
 */
export function knownBy(
  index: CollectionIndex,
  ids: readonly string[],
  day: string,
  facts: EvidenceFactsById | null,
): KnownByDay {
  const standing = standingClaims(index, (piece) => {
    const said = facts?.get(piece.id)?.said ?? index.articles.get(piece.article)?.date
    const date = said === undefined ? null : parseEdtf(said)
    return date !== null && (date.start === null || date.start <= day)
  })
  const known = ids.flatMap((id) => standing.get(id) ?? [])
  return {
    claims: known.length,
    statuses: STATUSES.toReversed()
      .map((status) => ({ status, count: known.filter((one) => one.status === status).length }))
      .filter(({ count }) => count > 0),
  }
}
