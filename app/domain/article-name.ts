import type { LocalText } from '#graph-data/schema/primitives.ts'
import { entityName } from './claim-facts.ts'
import type { CollectionIndex } from './collection-index.ts'

/** An article by its publisher; of two of one publisher it is said which paragraphs of the page are its own. */
export function articleName(index: CollectionIndex, id: string): LocalText {
  const article = index.articles.get(id)
  if (!article) return { ar: id, en: id }
  const { label } = entityName(index, article.publisher)
  const same = index.core.articles.filter(({ publisher }) => publisher === article.publisher)
  if (same.length < 2) return label
  const [first, last] = article.paragraphs
  return { ar: `${label.ar} (ف ${first}–${last})`, en: `${label.en} (¶ ${first}–${last})` }
}
