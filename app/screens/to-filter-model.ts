import { articleName } from '#app/domain/article-name.ts'
import { UNJUDGED } from '#app/domain/filter/apply-filter.ts'
import { type Facet, facetsOf, ORIGIN_STEPS } from '#app/domain/filter/facets.ts'
import { type Choice, type ChoiceName, isChosen } from '#app/domain/filter/view-filter.ts'
import type { FilterOption, FilterPanelProps, FilterSection } from '#components/filter/filter-model.ts'
import type { Text } from '#components/i18n/create-text.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import type { LocalText } from '#graph-data/schema/primitives.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { type FilterSources, verdictName, voiceName } from './to-filter-summary.ts'

export type FilterOptions = Pick<FilterPanelProps, 'sections' | 'origins'>

/**
 * Every dimension of the filter with its options and what each would show. Options that the view does not hold are left
 * out, unless they are chosen.
 */
export function toFilterOptions(sources: FilterSources, text: Text): FilterOptions {
  const { index, filter, extras, inView } = sources
  const facets = facetsOf(index, inView, filter, extras)
  const { core } = index
  const choice = (
    id: ChoiceName,
    ids: readonly string[],
    nameOf: (id: string) => LocalText,
  ): FilterSection => ({
    id,
    options: byCount(optionsOf(filter[id], facets[id], ids, (one) => text.local(nameOf(one)))),
  })
  const labelled = (list: readonly { readonly id: string; readonly label: LocalText }[]) => {
    const labels = new Map(list.map(({ id, label }) => [id, label]))
    return (id: string): LocalText => labels.get(id) ?? { ar: id, en: id }
  }
  const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map(({ id }) => id)
  const speakers = [...new Set([...facets.speakers.keys(), ...filter.speakers.ids])]
  return {
    sections: [
      {
        id: 'families',
        options: LINE_FAMILIES.map((family) => ({
          id: family,
          label: text.t.words.family[family],
          count: facets.families.get(family) ?? 0,
          isShown: !filter.families.includes(family),
          sample: { kind: 'family', family },
        })),
      },
      {
        id: 'kinds',
        options: core.kinds.map(({ id, plural }) => ({
          id,
          label: text.local(plural),
          count: facets.kinds.get(id) ?? 0,
          isShown: !filter.kinds.includes(id),
          sample: { kind: 'kind', of: id },
        })),
      },
      choice('groups', ids(core.groups), labelled(core.groups)),
      choice('predicates', ids(core.predicates), labelled(core.predicates)),
      choice('speakers', speakers, (id) => voiceName(index, id)),
      choice('articles', ids(core.articles), (id) => articleName(index, id)),
      ...verdictSection(sources, facets.verdicts, text),
    ],
    origins: {
      least: filter.origins,
      steps: ORIGIN_STEPS.map((least) => ({ least, count: facets.origins.get(String(least)) ?? 0 })).filter(
        ({ least, count }) => count > 0 || least === filter.origins,
      ),
    },
  }
}

function optionsOf(
  choice: Choice,
  facet: Facet,
  ids: readonly string[],
  nameOf: (id: string) => string,
): readonly FilterOption[] {
  return ids
    .filter((id) => facet.has(id) || choice.ids.includes(id))
    .map((id) => ({ id, label: nameOf(id), count: facet.get(id) ?? 0, isShown: isChosen(choice, id) }))
}

const byCount = (options: readonly FilterOption[]): readonly FilterOption[] =>
  options.toSorted((one, other) => other.count - one.count)

/** Only for readers who judge: to the others it would be a list of one. */
function verdictSection(
  { filter, extras }: FilterSources,
  facet: Facet,
  text: Text,
): readonly FilterSection[] {
  if (extras.verdicts.size === 0 && filter.verdicts.length === 0) return []
  const options = [...VERDICTS, UNJUDGED]
    .filter((id) => facet.has(id) || filter.verdicts.includes(id))
    .map((id) => ({
      id,
      label: text.local(verdictName(id)),
      count: facet.get(id) ?? 0,
      isShown: filter.verdicts.length === 0 || filter.verdicts.includes(id),
    }))
  return [{ id: 'verdicts', options }]
}
