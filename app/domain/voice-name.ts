import type { LocalText } from '#graph-data/schema/primitives.ts'
import type { CollectionIndex } from './collection-index.ts'

/**
 * What to call an origin or a speaker by its key: an entity's name; of a voice without a name, its word and whose
 * voice it is, or in which article it speaks. A key that means nothing is shown as it is.
 *
 * @param key an entity id, or `unnamed:<voice>@<body or article>` as `originOf` makes it
 */
export function voiceName(index: CollectionIndex, key: string): LocalText {
  const entity = index.entities.get(key)
  if (entity) return entity.label
  const [, unnamed, where = ''] = /^unnamed:([^@]*)@(.*)$/.exec(key) ?? []
  const name = index.core.unnamed.find(({ id }) => id === unnamed)?.label
  if (!name) return { ar: key, en: key }
  const article = index.articles.get(where)
  const body = index.entities.get(where) ?? (article && index.entities.get(article.publisher))
  if (!body) return name
  return { ar: `${name.ar} (${body.label.ar})`, en: `${name.en} (${body.label.en})` }
}
