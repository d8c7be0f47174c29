import type { CollectionIndex } from '../collection-index.ts'
import { type Choice, EVERYTHING, type ViewFilter } from './view-filter.ts'

/**
 * A filter with the present ids of what it names, held against a collection. A choice of which nothing is left asks for
 * nothing; speakers and origins without a name are kept as they are, for only the second file knows them.
 *
 * @param onUnknown is told of each id that there is not
 */
export function resolveFilter(
  index: CollectionIndex,
  filter: ViewFilter,
  onUnknown: (kind: 'entity' | 'article' | 'page', id: string) => void,
): ViewFilter {
  const groups = new Set(index.core.groups.map(({ id }) => id))
  const known =
    (kind: 'entity' | 'article' | 'page', resolve: (id: string) => string | null) =>
    (ids: readonly string[]): readonly string[] =>
      ids.flatMap((id) => {
        const present = resolve(id)
        if (present === null) onUnknown(kind, id)
        return present ?? []
      })
  const voices = known('entity', (id) => (id.startsWith('unnamed:') ? id : index.resolveEntityId(id)))
  const articles = known('article', (id) => (index.articles.has(id) ? id : null))
  const predicates = known('page', (id) => (index.predicates.has(id) ? id : null))
  const sorts = known('page', (id) => (groups.has(id) ? id : null))
  return {
    ...filter,
    predicates: resolved(filter.predicates, predicates),
    groups: resolved(filter.groups, sorts),
    speakers: resolved(filter.speakers, voices),
    articles: resolved(filter.articles, articles),
    without: {
      articles: articles(filter.without.articles),
      origins: voices(filter.without.origins),
      speakers: voices(filter.without.speakers),
    },
  }
}

function resolved(choice: Choice, known: (ids: readonly string[]) => readonly string[]): Choice {
  const ids = known(choice.ids)
  return ids.length === 0 ? EVERYTHING : { ...choice, ids }
}
