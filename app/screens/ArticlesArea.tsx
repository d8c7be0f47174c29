import { attachFolder, attachOriginals, attachText, removeOriginal } from '#app/commands/attach-originals.ts'
import { changeKeeping } from '#app/commands/keep-originals.ts'
import { goBackToGraph, openArticle, openPage } from '#app/commands/navigate.ts'
import { openDocument } from '#app/commands/open-document.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { copyText } from '#app/platform/clipboard.ts'
import { ArticlesPage } from '#components/articles/ArticlesPage.tsx'
import { MATCHES_PAGE } from '#components/pages/about-pages.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { toArticleEntries, toAttachedFiles } from './to-articles-model.ts'

/** The page of the articles: how to get each, what is attached. */
export function ArticlesArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const originals = useExplorer((state) => state.originals)
  const { dismissRefusal } = app.store.getState()
  return (
    <ArticlesPage
      articles={toArticleEntries(index, detail.kind === 'ready' ? detail.file : null, originals)}
      files={toAttachedFiles(index, originals)}
      refusals={useExplorer((state) => state.refusals)}
      keeping={useExplorer((state) => state.keeping)}
      keepingTrouble={useExplorer((state) => state.keepingTrouble)}
      onAttach={(files) => void attachOriginals(app, files)}
      onAttachFolder={(files) => void attachFolder(app, files)}
      onAttachText={(text) => void attachText(app, text)}
      onRemoveFile={(id) => removeOriginal(app, id)}
      onReadFile={(id) => openDocument(app, id)}
      onDismissRefusals={(ids) => ids.forEach(dismissRefusal)}
      onKeeping={(keeping) => void changeKeeping(app, keeping)}
      onOpenArticle={(articleId) => openArticle(app, articleId, null)}
      onOpenMatches={() => openPage(app, MATCHES_PAGE)}
      onCopyText={copyText}
      onBack={() => goBackToGraph(app)}
    />
  )
}
