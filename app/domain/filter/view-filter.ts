import type { LineFamily } from '#graph-data/derive/line-family.ts'
import type { EntityKind } from '#graph-data/schema/vocabulary.ts'

/** A choice among ids of an open list: all but those named, or only those named. In the order they were chosen. */
export interface Choice {
  readonly kind: 'all-but' | 'only'
  readonly ids: readonly string[]
}

/** Which of the two times of a claim counts: when it holds, or when it was said (else published). */
export type TimeBasis = 'holds' | 'said'

/** A stretch of time. Days are ISO (`2024-12-06`), both included; `null` is an open end, never both. */
export interface TimeFilter {
  readonly basis: TimeBasis
  readonly from: string | null
  readonly to: string | null
  /** Whether claims that have no date of this basis stay. */
  readonly undated: boolean
}

/** Articles, origins and speakers as if they had never spoken: what rests on them alone no longer stands. */
export interface Without {
  readonly articles: readonly string[]
  readonly origins: readonly string[]
  readonly speakers: readonly string[]
}

/** Dimensions that are chosen from an open list of ids. */
export const CHOICES = ['predicates', 'groups', 'speakers', 'articles'] as const
export type ChoiceName = (typeof CHOICES)[number]

/**
 * What narrows a view, whatever the view is. Plain data: two filters with the same fields show the same.
 *
 * Of a piece of evidence: speakers, articles, verdicts, time when said; a claim passes if one piece passes them all.
 */
export interface ViewFilter extends Readonly<Record<ChoiceName, Choice>> {
  /** Families that are hidden, in the order of the legend, without repeats. */
  readonly families: readonly LineFamily[]
  /** Kinds that are hidden, the same way. */
  readonly kinds: readonly EntityKind[]
  /** Told by at least so many independent origins; 0 and 1 ask for nothing. */
  readonly origins: number
  /** Of the reader's ledger: only these verdicts, `none` for what was not judged; empty asks for nothing. Private. */
  readonly verdicts: readonly string[]
  readonly time: TimeFilter | null
  readonly without: Without
}

export const EVERYTHING: Choice = { kind: 'all-but', ids: [] }
export const WITHOUT_NOTHING: Without = { articles: [], origins: [], speakers: [] }

/** Asks for nothing: everything of the view is shown. */
export const NO_FILTER: ViewFilter = {
  families: [],
  kinds: [],
  predicates: EVERYTHING,
  groups: EVERYTHING,
  speakers: EVERYTHING,
  articles: EVERYTHING,
  origins: 0,
  verdicts: [],
  time: null,
  without: WITHOUT_NOTHING,
}

export const isChosen = ({ kind, ids }: Choice, id: string): boolean => ids.includes(id) === (kind === 'only')

export const isEverything = ({ kind, ids }: Choice): boolean => kind === 'all-but' && ids.length === 0

export const isWithoutAny = ({ articles, origins, speakers }: Without): boolean =>
  articles.length + origins.length + speakers.length > 0

/** Whether the filter may hide a claim, so beyond its kinds. */
export const narrowsClaims = (filter: ViewFilter): boolean =>
  filter.families.length > 0 ||
  filter.origins > 1 ||
  filter.verdicts.length > 0 ||
  filter.time !== null ||
  isWithoutAny(filter.without) ||
  CHOICES.some((name) => !isEverything(filter[name]))

/** Whether the filter asks for anything. */
export const isNarrowed = (filter: ViewFilter): boolean => filter.kinds.length > 0 || narrowsClaims(filter)

/** A filter with one id of a choice switched the other way. */
export function toggledIn(filter: ViewFilter, name: ChoiceName, id: string): ViewFilter {
  const { kind, ids } = filter[name]
  const changed = ids.includes(id) ? ids.filter((one) => one !== id) : [...ids, id]
  // "Only" without a name would show nothing and could not be written in an address.
  return { ...filter, [name]: changed.length === 0 ? EVERYTHING : { kind, ids: changed } }
}

/** A filter that shows one id of a choice alone. */
export const onlyIn = (filter: ViewFilter, name: ChoiceName, id: string): ViewFilter => ({
  ...filter,
  [name]: { kind: 'only', ids: [id] },
})
