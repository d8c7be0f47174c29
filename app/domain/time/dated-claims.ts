import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { type EdtfDate, parseEdtf } from '#graph-data/schema/edtf.ts'
import type { CollectionIndex } from '../collection-index.ts'
import type { EvidenceFactsById } from '../filter/evidence-facts.ts'
import type { TimeBasis } from '../filter/view-filter.ts'

/** Something that has a date: a claim, or an event. */
export interface Dated {
  readonly id: string
  /** As it stands in the data, for words. */
  readonly edtf: string
  readonly date: EdtfDate
}

export interface DatedClaims {
  /** Each claim once for each of its dates: two papers may have said it on two days. */
  readonly dated: readonly Dated[]
  /** Claims that have no date of this basis. */
  readonly undated: readonly string[]
}

/**
 * The dates of claims: when they hold, or when they were said (else when their article was published).
 *
 * @param facts `null` until the second file is there: until then articles date what they say
 */
export function datedClaims(
  index: CollectionIndex,
  claims: readonly CoreClaim[],
  basis: TimeBasis,
  facts: EvidenceFactsById | null,
): DatedClaims {
  const dated: Dated[] = []
  const undated: string[] = []
  for (const claim of claims) {
    const own = [...new Set(datesOf(index, claim, basis, facts))].flatMap((edtf) => {
      const date = parseEdtf(edtf)
      return date ? [{ id: claim.id, edtf, date }] : []
    })
    if (own.length === 0) undated.push(claim.id)
    else dated.push(...own)
  }
  return { dated, undated }
}

function datesOf(
  index: CollectionIndex,
  claim: CoreClaim,
  basis: TimeBasis,
  facts: EvidenceFactsById | null,
): readonly string[] {
  if (basis === 'holds') return claim.when === undefined ? [] : [claim.when]
  return claim.evidence.flatMap(
    (piece) => facts?.get(piece.id)?.said ?? index.articles.get(piece.article)?.date ?? [],
  )
}

/** Kinds of entities that happen at a time. */
const HAPPENINGS: ReadonlySet<string> = new Set(['event', 'undertaking', 'document'])

/**
 * When events, undertakings and documents happened, as far as the claims between the given ones tell: the earliest date
 * of a claim in which they are an end. Entities without any are left out.
 *
 * @param claims those in view, in the order of the collection
 */
export function datedEvents(index: CollectionIndex, claims: readonly CoreClaim[]): readonly Dated[] {
  const events = new Map<string, Dated>()
  for (const claim of claims) {
    const date = claim.when === undefined ? null : parseEdtf(claim.when)
    if (date === null || claim.when === undefined) continue
    for (const id of [claim.subject, claim.object]) {
      if (id === undefined || !HAPPENINGS.has(index.entities.get(id)?.kind ?? '')) continue
      const known = events.get(id)
      if (!known || isEarlier(date, known.date)) events.set(id, { id, edtf: claim.when, date })
    }
  }
  return [...events.values()].toSorted((a, b) => (isEarlier(a.date, b.date) ? -1 : 1))
}

/** When the articles were published. Those whose date does not parse are left out. */
export const datedArticles = (index: CollectionIndex): readonly Dated[] =>
  index.core.articles
    .flatMap(({ id, date: edtf }) => {
      const date = parseEdtf(edtf)
      return date ? [{ id, edtf, date }] : []
    })
    .toSorted((a, b) => (isEarlier(a.date, b.date) ? -1 : 1))

/** By the first day, an open start first; of the same, the more exact date first. */
function isEarlier(a: EdtfDate, b: EdtfDate): boolean {
  const [one, other] = [a.start ?? '', b.start ?? '']
  return one === other ? (a.end ?? '~') < (b.end ?? '~') : one < other
}
