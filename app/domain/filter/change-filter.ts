import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { ENTITY_KINDS } from '#graph-data/schema/closed-lists.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { UNJUDGED } from './apply-filter.ts'
import {
  type ChoiceName,
  EVERYTHING,
  isEverything,
  onlyIn,
  toggledIn,
  type ViewFilter,
} from './view-filter.ts'

/** A dimension of a filter that is a list of options. */
export type Dimension = ChoiceName | 'families' | 'kinds' | 'verdicts'

/** Lists of options that are closed, so that a filter can name those that are left as well as those that are not. */
const CLOSED = {
  families: LINE_FAMILIES,
  kinds: ENTITY_KINDS,
  verdicts: [...VERDICTS, UNJUDGED],
} as const satisfies Partial<Record<Dimension, readonly string[]>>

/** A filter with one option switched the other way. */
export function withToggled(filter: ViewFilter, dimension: Dimension, id: string): ViewFilter {
  if (!isClosed(dimension)) return toggledIn(filter, dimension, id)
  const shown = shownOf(filter, dimension)
  return withShown(filter, dimension, (one) => shown.includes(one) !== (one === id))
}

/** Of a dimension only this option; all else as it is. */
export const withOnly = (filter: ViewFilter, dimension: Dimension, id: string): ViewFilter =>
  isClosed(dimension) ? withShown(filter, dimension, (one) => one === id) : onlyIn(filter, dimension, id)

/** Of a dimension what was filtered out, and not what was shown. Of everything there is no inverse: it stays. */
export function withInverted(filter: ViewFilter, dimension: Dimension): ViewFilter {
  if (!isClosed(dimension)) {
    const { kind, ids } = filter[dimension]
    if (isEverything(filter[dimension])) return filter
    return { ...filter, [dimension]: { kind: kind === 'only' ? 'all-but' : 'only', ids } }
  }
  const shown = shownOf(filter, dimension)
  if (shown.length === CLOSED[dimension].length) return filter
  return withShown(filter, dimension, (one) => !shown.includes(one))
}

/** Everything of a dimension again. */
export const withWhole = (filter: ViewFilter, dimension: Dimension): ViewFilter =>
  isClosed(dimension) ? { ...filter, [dimension]: [] } : { ...filter, [dimension]: EVERYTHING }

const isClosed = (dimension: Dimension): dimension is keyof typeof CLOSED => dimension in CLOSED

/** Families and kinds are kept as what is hidden, verdicts as what is asked for (none: all of them). */
function shownOf(filter: ViewFilter, dimension: keyof typeof CLOSED): readonly string[] {
  const kept: readonly string[] = filter[dimension]
  if (dimension === 'verdicts') return kept.length === 0 ? CLOSED.verdicts : kept
  return CLOSED[dimension].filter((one) => !kept.includes(one))
}

function withShown(
  filter: ViewFilter,
  dimension: keyof typeof CLOSED,
  isShown: (id: string) => boolean,
): ViewFilter {
  if (dimension === 'verdicts') {
    const verdicts = CLOSED.verdicts.filter(isShown)
    return { ...filter, verdicts: verdicts.length === CLOSED.verdicts.length ? [] : verdicts }
  }
  return { ...filter, [dimension]: CLOSED[dimension].filter((one) => !isShown(one)) }
}
