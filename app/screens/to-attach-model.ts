import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type OriginalFile, originalOf } from '#app/state/originals-slice.ts'
import type { AttachArticle, AttachedFile } from '#components/originals/attach-model.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'

/** The collection's articles, each with what is attached of it. Before the detail file is there, addresses are not. */
export function toAttachArticles(
  index: CollectionIndex,
  detail: DetailFile | null,
  originals: readonly OriginalFile[],
): readonly AttachArticle[] {
  return index.core.articles.map((article) => {
    const known = detail?.articles.find((candidate) => candidate.id === article.id)
    const original = originalOf(originals, article.id)
    return {
      id: article.id,
      headline: article.headline ?? null,
      publisher: entityName(index, article.publisher).label,
      language: known?.language ?? 'ar',
      date: article.date,
      url: known?.url ?? null,
      state:
        original === null
          ? { kind: 'missing' }
          : {
              kind: 'attached',
              file: original.file,
              matched: original.article.matched,
              of: original.article.of,
            },
    }
  })
}

/** The attached files, each with the publishers of the articles found in it. */
export const toAttachedFiles = (
  index: CollectionIndex,
  originals: readonly OriginalFile[],
): readonly AttachedFile[] =>
  originals.map(({ id, name, origin, state }) => {
    if (state.kind === 'reading') return { id, name, origin, state }
    const publishers = state.articles.flatMap((found) => {
      const article = index.articles.get(found.id)
      return article ? [entityName(index, article.publisher).label] : []
    })
    return {
      id,
      name,
      origin,
      state:
        publishers.length === 0 ? { kind: 'unrecognised' } : { kind: 'recognised', articles: publishers },
    }
  })
