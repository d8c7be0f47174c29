import { useMemo } from 'react'
import { changeLanguage } from '#app/commands/change-preferences.ts'
import { goHome, openPage } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { attachedCount } from '#app/state/selectors.ts'
import { ARTICLES_PAGE } from '#components/pages/about-pages.ts'
import type { ShellHeaderProps } from '#components/shell/shell-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { usePageLinks } from './use-page-links.ts'

/** The header’s props: the same object while only what is open, shown or filtered changes. */
export function useShellHeader(index: CollectionIndex): ShellHeaderProps {
  const app = useApp()
  const links = usePageLinks(index)
  const originals = useExplorer((state) => state.originals)
  return useMemo(() => {
    const { setPanel } = app.store.getState()
    return {
      collectionTitle: index.core.collection.title,
      links,
      originals: { attached: attachedCount(index, originals), of: index.articleCount.own },
      onOpenOriginals: () => openPage(app, ARTICLES_PAGE),
      onPrint: () => print(),
      onTakeAway: () => setPanel('take-away'),
      onOpenOpening: () => goHome(app),
      onLanguage: (language) => void changeLanguage(app, language),
      onOpenSearch: () => setPanel('search'),
      onOpenSettings: () => setPanel('settings'),
      onOpenHelp: () => setPanel('help'),
    }
  }, [app, index, links, originals])
}
