import { articleOf } from '#app/domain/article-facts.ts'
import { entityName } from '#app/domain/claim-facts.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { type OriginalFile, originalOf } from '#app/state/originals-slice.ts'
import type { ArticleEntry, AttachedFile } from '#components/articles/articles-model.ts'
import type { DocumentText } from '#components/articles/document-model.ts'
import type { CoreArticle } from '#graph-data/compile/core-file.ts'
import type { DetailFile } from '#graph-data/compile/detail-file.ts'

/** The collection's articles, each with what is attached of it. Before the detail file is there, addresses are not. */
export const toArticleEntries = (
  index: CollectionIndex,
  detail: DetailFile | null,
  originals: readonly OriginalFile[],
): readonly ArticleEntry[] =>
  index.core.articles.map((article) => toArticleEntry(index, article, detail, originals))

function toArticleEntry(
  index: CollectionIndex,
  article: CoreArticle,
  detail: DetailFile | null,
  originals: readonly OriginalFile[],
): ArticleEntry {
  const known = detail && articleOf(detail, article.id)
  const host = article.within === undefined ? undefined : index.articles.get(article.within)
  const hostUrl = host && detail ? articleOf(detail, host.id)?.url : undefined
  const original = originalOf(originals, article.id)
  return {
    id: article.id,
    headline: article.headline ?? null,
    publisher: entityName(index, article.publisher).label,
    language: known?.language ?? 'ar',
    date: { value: article.date, basis: known?.date.basis ?? null, reason: known?.date.reason ?? null },
    url: known?.url ?? hostUrl ?? null,
    within: host
      ? {
          headline: host.headline ?? null,
          language: (detail && articleOf(detail, host.id)?.language) ?? 'ar',
          publisher: entityName(index, host.publisher).label,
        }
      : null,
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
}

/** The attached files, each with the publishers of the articles found in it. */
export const toAttachedFiles = (
  index: CollectionIndex,
  originals: readonly OriginalFile[],
): readonly AttachedFile[] =>
  originals.map(({ id, name, origin, state, document, isKept = false }) => ({
    id,
    name,
    origin,
    state: toFileState(index, state),
    format: document?.format ?? null,
    remarks: document?.remarks ?? [],
    isKept,
  }))

function toFileState(index: CollectionIndex, state: OriginalFile['state']): AttachedFile['state'] {
  if (state.kind === 'reading') return state
  if (state.kind === 'failed') return { kind: 'failed' }
  const articles = state.articles.flatMap((found) => {
    const article = index.articles.get(found.id)
    return article ? [entityName(index, article.publisher).label] : []
  })
  return articles.length === 0 ? { kind: 'unrecognised' } : { kind: 'recognised', articles }
}

/** An attached file to be read as it is; `null` until it is read. */
export function toDocumentText({ id, name, document, state }: OriginalFile): DocumentText | null {
  if (!document) return null
  const { text, format, remarks } = document
  const lines = text.split(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/u).filter((line) => line.trim() !== '')
  return { id, name, format, remarks, lines, isKnown: state.kind === 'read' && state.articles.length > 0 }
}
