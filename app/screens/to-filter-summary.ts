import { articleName } from '#app/domain/article-name.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type FilterExtras, passes } from '#app/domain/filter/apply-filter.ts'
import { claimsInView } from '#app/domain/filter/facets.ts'
import { formatStretch } from '#app/domain/filter/filter-address.ts'
import { type Choice, isEverything, type ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { FilterPart, FilterSummary } from '#components/filter/filter-model.ts'
import { VERDICT_NAMES } from '#components/i18n/verdict-names.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'

/** What a filter is held against. */
export interface FilterSources {
  readonly index: CollectionIndex
  readonly extras: FilterExtras
  /** All of the view, whatever the filter keeps out of it. */
  readonly inView: VisibleGraph
  /** What is left of it. */
  readonly visible: VisibleGraph
  readonly filter: ViewFilter
}

/** What is shown of the view and what is asked for, as parts of one sentence. */
export function toFilterSummary({ index, extras, inView, visible, filter }: FilterSources): FilterSummary {
  const drawn = new Set(visible.edges)
  const claims = claimsInView(index, inView, filter).filter(
    (claim) => drawn.has(claim.id) || (claim.object === undefined && passes(index, claim, filter, extras)),
  )
  return {
    entities: visible.nodes.length,
    totalEntities: inView.nodes.length,
    claims: claims.length,
    parts: partsOf(index, filter),
  }
}

function partsOf(index: CollectionIndex, filter: ViewFilter): readonly FilterPart[] {
  const families = LINE_FAMILIES.filter((family) => !filter.families.includes(family))
  const { time } = filter
  return [
    ...(filter.families.length > 0 ? [{ kind: 'families' as const, families }] : []),
    ...kindsPart(index, filter),
    ...choicePart(
      'relations',
      filter.groups,
      (id) => index.core.groups.find((group) => group.id === id)?.label,
    ),
    ...choicePart('relations', filter.predicates, (id) => index.predicates.get(id)?.label),
    ...choicePart('speakers', filter.speakers, (id) => voiceName(index, id)),
    ...choicePart('articles', filter.articles, (id) => articleName(index, id)),
    ...(filter.origins > 1 ? [{ kind: 'origins' as const, least: filter.origins }] : []),
    ...verdictPart(filter.verdicts),
    ...(time
      ? [{ kind: 'time' as const, basis: time.basis, edtf: formatStretch(time), undated: time.undated }]
      : []),
    ...withoutPart(index, filter),
  ]
}

function kindsPart(index: CollectionIndex, { kinds }: ViewFilter): readonly FilterPart[] {
  if (kinds.length === 0) return []
  const all = index.core.kinds
  const isOnly = kinds.length > all.length / 2
  const told = all.filter(({ id }) => kinds.includes(id) !== isOnly)
  return [{ kind: 'named', of: 'kinds', isOnly, names: told.map(({ plural }) => plural) }]
}

function choicePart(
  of: 'relations' | 'speakers' | 'articles',
  choice: Choice,
  nameOf: (id: string) => LocalText | undefined,
): readonly FilterPart[] {
  if (isEverything(choice)) return []
  const names = choice.ids.map((id) => nameOf(id) ?? { ar: id, en: id })
  return [{ kind: 'named', of, isOnly: choice.kind === 'only', names }]
}

function verdictPart(verdicts: readonly string[]): readonly FilterPart[] {
  return verdicts.length === 0 ? [] : [{ kind: 'verdicts', names: verdicts.map(verdictName) }]
}

function withoutPart(index: CollectionIndex, { without }: ViewFilter): readonly FilterPart[] {
  const names = [
    ...without.articles.map((id) => articleName(index, id)),
    ...without.origins.map((id) => voiceName(index, id)),
    ...without.speakers.map((id) => voiceName(index, id)),
  ]
  return names.length === 0 ? [] : [{ kind: 'without', names }]
}

/** What a reader's verdict is called; a word of another release stands as it is. */
export const verdictName = (verdict: string): LocalText =>
  Object.entries(VERDICT_NAMES).find(([word]) => word === verdict)?.[1] ?? { ar: verdict, en: verdict }

/** A speaker or origin: an entity, or a voice without a name and the body or article it speaks in. */
export function voiceName(index: CollectionIndex, id: string): LocalText {
  const [, unnamed, at] = /^unnamed:([^@]*)@(.*)$/.exec(id) ?? []
  if (unnamed === undefined || at === undefined) return index.entities.get(id)?.label ?? { ar: id, en: id }
  const voice = index.core.unnamed.find((candidate) => candidate.id === unnamed)?.label ?? {
    ar: unnamed,
    en: unnamed,
  }
  const body = index.entities.get(at)?.label ?? articleName(index, at)
  return { ar: `${voice.ar} (${body.ar})`, en: `${voice.en} (${body.en})` }
}
