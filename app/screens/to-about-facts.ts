import { COMMANDS, type Command } from '#app/commands/command-table.ts'
import { graphOf } from '#app/domain/build-graph.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { AboutFacts, AboutRecord, KeyRow, TeachingFacts } from '#components/pages/about-model.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'
import { STORY_KEYS } from './help-of.ts'

/** What the pages tell of this collection, and the keys. `record` waits for the detail file. */
export function toAboutFacts(
  index: CollectionIndex,
  detail: DetailFile | null,
  teaching: TeachingFacts | null = null,
): AboutFacts {
  const { collection, articles, claims } = index.core
  return {
    title: collection.title,
    description: collection.description,
    version: collection.version,
    released: collection.released,
    counts: {
      articles: index.articleCount.own,
      articlesInside: index.articleCount.inside,
      entities: graphOf(index.core).order,
      claims: claims.length,
      evidence: claims.reduce((sum, claim) => sum + claim.evidence.length, 0),
    },
    articles: articles.map((article) => ({
      id: article.id,
      publisher: entityName(index, article.publisher).label,
      headline: article.headline ?? null,
      language: detail?.articles.find(({ id }) => id === article.id)?.language ?? 'ar',
      date: article.date,
    })),
    record: detail && toRecord(detail.record),
    keys: toKeyRows([...COMMANDS, ...STORY_KEYS]),
    teaching,
  }
}

/** The commands that have a key, as tables show them. */
export const toKeyRows = (commands: readonly Command[]): readonly KeyRow[] =>
  commands
    .filter(({ keys }) => keys.length > 0)
    .map(({ id, label, keyLabel }) => ({ id, label, keys: [keyLabel] }))

function toRecord(record: DetailFile['record']): AboutRecord {
  const { curators, method, selection, licence, secondReading, changes, questions } = record
  return {
    curators,
    method,
    selection: selection ?? null,
    licence,
    secondReading: secondReading ?? null,
    changes,
    questions: questions.map(({ question, note }) => ({ question, note: note ?? null })),
  }
}
