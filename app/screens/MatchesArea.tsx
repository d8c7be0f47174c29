import { useMemo } from 'react'
import { goBackToGraph, openArticle, openClaim, openPage } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { MatchesPage } from '#components/matches/MatchesPage.tsx'
import { ARTICLES_PAGE } from '#components/pages/about-pages.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { toMatchesModel } from './to-matches-model.ts'
import { useAttachedTexts } from './use-attached-texts.ts'

/** The page of all matches: `#/about/matches`. */
export function MatchesArea({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const detail = useExplorer((state) => state.detail)
  const originals = useAttachedTexts()
  const model = useMemo(
    () => (detail.kind === 'ready' ? toMatchesModel(index, detail.file, originals) : null),
    [index, detail, originals],
  )
  return (
    <MatchesPage
      model={model}
      onOpenArticle={(articleId, paragraph) => openArticle(app, articleId, paragraph)}
      onOpenEvidence={(claimId, evidenceId) => openClaim(app, claimId, evidenceId)}
      onOpenArticles={() => openPage(app, ARTICLES_PAGE)}
      onBack={() => goBackToGraph(app)}
    />
  )
}
