import { useEffect, useMemo } from 'react'
import { loadDetail } from '#app/commands/load-collection.ts'
import { chooseClaim, closeReader, openArticle, openPage } from '#app/commands/navigate.ts'
import { closeDocument } from '#app/commands/open-document.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { selectReader } from '#app/state/selectors.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { ArticleReader } from '#components/reader/ArticleReader.tsx'
import type { ReaderModel } from '#components/reader/reader-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { DocumentArea } from './DocumentArea.tsx'
import { toReaderModel } from './to-reader-model.ts'
import { useAttachedTexts } from './use-attached-texts.ts'
import { useReducedMotion } from './use-media.ts'

export interface ReaderAreaProps {
  readonly index: CollectionIndex
  readonly onPoint: (target: CanvasTarget | null) => void
}

/** What is read beside the graph: an attached file as it is, or an article. */
export function ReaderArea(props: ReaderAreaProps) {
  const app = useApp()
  const document = useExplorer((state) => state.openDocument)
  const isArticleAsked = useExplorer((state) => state.place.kind === 'article')
  useEffect(() => {
    if (isArticleAsked && document !== null) closeDocument(app)
  }, [app, isArticleAsked, document])
  return document === null || isArticleAsked ? <ArticleBeside {...props} /> : <DocumentArea id={document} />
}

/** The article beside the graph: at the paragraph of the open evidence, or at the one that was asked for. */
function ArticleBeside({ index, onPoint }: ReaderAreaProps) {
  const app = useApp()
  const place = useExplorer((state) => state.place)
  const reader = useExplorer((state) => state.reader)
  const motion = useExplorer((state) => state.preferences.motion)
  const reducedMotion = useReducedMotion(motion)
  const at = selectReader(index, reader, place)
  const model = useReaderModel(index, at?.article ?? null)
  if (!at || !model) return null
  return (
    <ArticleReader
      model={model}
      current={at.paragraph}
      currentClaim={place.kind === 'claim' ? place.id : null}
      takesFocus={place.kind === 'article'}
      reducedMotion={reducedMotion}
      onClose={() => closeReader(app)}
      onShowParagraph={(n) => openArticle(app, at.article, n)}
      onOpenEvidence={(claimId, evidenceId) => chooseClaim(app, claimId, evidenceId)}
      onPointClaim={(claimId) => onPoint(claimId === null ? null : { kind: 'edge', id: claimId })}
      onOpenArticle={(articleId) => openArticle(app, articleId, null)}
      onGetArticle={() => openPage(app, 'articles')}
      onCopyText={copyText}
      onRetry={() => void loadDetail(app)}
    />
  )
}

function useReaderModel(index: CollectionIndex, articleId: string | null): ReaderModel | null {
  const detail = useExplorer((state) => state.detail)
  const originals = useAttachedTexts()
  // Finding every quote of an article costs milliseconds, and the reader renders on every hover of its rows.
  return useMemo(
    () => (articleId === null ? null : toReaderModel({ index, detail, originals }, articleId)),
    [index, detail, originals, articleId],
  )
}
