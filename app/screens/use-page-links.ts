import { openDisagreements, openPage } from '#app/commands/navigate.ts'
import { openWeights } from '#app/commands/weights.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { useText } from '#components/i18n/text-context.tsx'
import {
  ARTICLES_PAGE,
  LEDGER_PAGE,
  LEDGER_TITLE,
  MATCHES_PAGE,
  STORIES_TITLE,
  WEIGHTS_LINK,
} from '#components/pages/about-pages.ts'
import type { ShellLink } from '#components/shell/shell-model.ts'
import { aboutHref, DISAGREEMENTS_HREF, STORIES_HREF, WEIGHTS_HREF } from '#components/ui/place-href.ts'
import { useApp, useExplorer } from './app-provider.tsx'

/** The ways to the pages; to the disagreements only where there are any. */
export function usePageLinks(index: CollectionIndex): readonly ShellLink[] {
  const app = useApp()
  const { t, local } = useText()
  const place = useExplorer((state) => state.place)
  const page = place.kind === 'about' ? place.page : undefined
  const hasDisagreements = index.core.claims.some(({ status }) => status === 'contested')
  const disagreements: ShellLink = {
    id: 'disagreements',
    label: t.reader.disagree.title,
    href: DISAGREEMENTS_HREF,
    isCurrent: place.kind === 'disagreements',
    onOpen: () => openDisagreements(app),
  }
  const stories: ShellLink = {
    id: 'stories',
    label: local(STORIES_TITLE),
    href: STORIES_HREF,
    isCurrent: place.kind === 'stories',
    onOpen: () => app.store.getState().goTo({ kind: 'stories' }),
  }
  return [
    ...(index.core.stories.length > 0 ? [stories] : []),
    ...(hasDisagreements ? [disagreements] : []),
    {
      id: 'weights',
      label: local(WEIGHTS_LINK),
      href: WEIGHTS_HREF,
      isCurrent: place.kind === 'weights',
      onOpen: () => openWeights(app),
    },
    {
      id: 'ledger',
      label: local(LEDGER_TITLE),
      href: aboutHref(LEDGER_PAGE),
      isCurrent: page === LEDGER_PAGE,
      onOpen: () => openPage(app, LEDGER_PAGE),
    },
    {
      id: 'about',
      label: t.pages.about,
      href: aboutHref(),
      isCurrent:
        page !== undefined && page !== ARTICLES_PAGE && page !== MATCHES_PAGE && page !== LEDGER_PAGE,
      onOpen: () => openPage(app, null),
    },
  ]
}
