import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { EvidenceFactsById } from '#app/domain/filter/evidence-facts.ts'
import type { TimeBasis, TimeFilter } from '#app/domain/filter/view-filter.ts'
import { type Dated, datedArticles, datedClaims, datedEvents } from '#app/domain/time/dated-claims.ts'
import { knownBy } from '#app/domain/time/known-by.ts'
import { countBins, presenceIn } from '#app/domain/time/presence.ts'
import { startOf, type TimeAxis, timeAxis } from '#app/domain/time/time-axis.ts'
import { rangeOf, wholeRange } from '#app/domain/time/time-range.ts'
import type { TimelineMark, TimelineModel, TimelineTick } from '#components/timeline/timeline-model.ts'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'

export interface TimelineSources {
  readonly index: CollectionIndex
  /** Claims in view, whatever time asks of them. */
  readonly claims: readonly CoreClaim[]
  readonly basis: TimeBasis
  readonly facts: EvidenceFactsById | null
}

/** Claims and marks on their axis; what does not change while the range does. */
export interface TimelineGround {
  readonly axis: TimeAxis
  readonly dated: readonly Dated[]
  readonly undated: number
  readonly claims: readonly string[]
  readonly fixed: Pick<TimelineModel, 'bins' | 'marks' | 'ticks' | 'dated'>
}

/** @returns `null` where nothing in view has a date of this basis */
export function toTimelineGround(sources: TimelineSources): TimelineGround | null {
  const { index, claims, basis, facts } = sources
  const { dated, undated } = datedClaims(index, claims, basis, facts)
  const axis = timeAxis(dated.map(({ date }) => date))
  if (!axis) return null
  const counts = countBins(axis, dated)
  return {
    axis,
    dated,
    undated: undated.length,
    claims: claims.map(({ id }) => id),
    fixed: {
      bins: axis.bins.map(({ from, to, width }, at) => ({
        from,
        to,
        width,
        start: startOf(axis, at),
        certain: counts[at]?.certain ?? 0,
        possible: counts[at]?.possible ?? 0,
      })),
      marks: marksOf(sources, axis),
      ticks: ticksOf(axis),
      dated: claims.length - undated.length,
    },
  }
}

/** The timeline as a time filter leaves it. */
export function toTimeline(
  { index, facts }: TimelineSources,
  ground: TimelineGround,
  time: TimeFilter | null,
  isKnown: boolean,
): TimelineModel {
  const { axis, dated, undated, claims, fixed } = ground
  const range = time ? rangeOf(axis, time) : wholeRange(axis)
  const [from, to] = [axis.bins[range.first]?.from ?? '', axis.bins[range.end - 1]?.to ?? '']
  const known = isKnown ? knownBy(index, claims, to, facts) : null
  return {
    ...fixed,
    range,
    undated,
    inRange: idsWithin(dated, { from, to }),
    known: known && { ...known, of: claims.length },
  }
}

const idsWithin = (
  dated: readonly Dated[],
  stretch: { readonly from: string; readonly to: string },
): number => new Set(dated.filter(({ date }) => presenceIn(date, stretch) !== null).map(({ id }) => id)).size

/** Events and documents where time is that of the events, articles where it is that of saying. */
function marksOf({ index, claims, basis }: TimelineSources, axis: TimeAxis): readonly TimelineMark[] {
  const marks = basis === 'holds' ? datedEvents(index, claims) : articlesOf(index, claims)
  return marks.flatMap(({ id, edtf, date }) => {
    const [first, last] = [date.start ?? date.end, date.end ?? date.start]
    if (first === null || last === null) return []
    const range = rangeOf(axis, { from: first, to: last })
    return {
      id,
      label: basis === 'holds' ? entityName(index, id).label : publisherOf(index, id),
      when: edtf,
      start: startOf(axis, range.first),
      end: startOf(axis, range.end),
      isOpen: date.kind !== 'date' || date.precision !== 'day' || date.uncertain || date.approximate,
    }
  })
}

/** The articles that the claims in view rest on. */
function articlesOf(index: CollectionIndex, claims: readonly CoreClaim[]): readonly Dated[] {
  const told = new Set(claims.flatMap(({ evidence }) => evidence.map(({ article }) => article)))
  return datedArticles(index).filter(({ id }) => told.has(id))
}

function publisherOf(index: CollectionIndex, articleId: string) {
  const publisher = index.articles.get(articleId)?.publisher
  return publisher === undefined ? { ar: articleId, en: articleId } : entityName(index, publisher).label
}

/** Share of the axis that the figures of a year take, on a narrow screen and on a wide one. */
const ROOM = [0.15, 0.06] as const

/** Where years begin, as many as there is room for: those that fit a narrow screen first. */
function ticksOf(axis: TimeAxis): readonly TimelineTick[] {
  const years = axis.bins.flatMap(({ from }, at) => {
    const year = from.slice(0, 4)
    return axis.bins[at - 1]?.from.slice(0, 4) === year ? [] : [{ year, start: startOf(axis, at) }]
  })
  const placed: TimelineTick[] = []
  for (const rank of [0, 1] as const) {
    for (const tick of years) {
      const isFree = placed.every(({ start }) => Math.abs(start - tick.start) >= ROOM[rank])
      if (isFree && tick.start <= 1 - ROOM[1]) placed.push({ ...tick, rank })
    }
  }
  return placed.toSorted((a, b) => a.start - b.start)
}
