import { useMemo } from 'react'
import { openDisagreements, openPage } from '#app/commands/navigate.ts'
import { openWeights } from '#app/commands/weights.ts'
import type { Place } from '#app/domain/address.ts'
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
  const text = useText()
  const current = useExplorer((state) => linkTo(state.place))
  return useMemo(() => {
    const { t, local } = text
    const link = (id: LinkId, label: string, href: string, onOpen: () => void): ShellLink => ({
      ...{ id, label, href, onOpen },
      isCurrent: id === current,
    })
    const hasStories = index.core.stories.length > 0
    const hasDisagreements = index.core.claims.some(({ status }) => status === 'contested')
    const goToStories = () => app.store.getState().goTo({ kind: 'stories' })
    return [
      ...(hasStories ? [link('stories', local(STORIES_TITLE), STORIES_HREF, goToStories)] : []),
      ...(hasDisagreements
        ? [link('disagreements', t.reader.disagree.title, DISAGREEMENTS_HREF, () => openDisagreements(app))]
        : []),
      link('weights', local(WEIGHTS_LINK), WEIGHTS_HREF, () => openWeights(app)),
      link('ledger', local(LEDGER_TITLE), aboutHref(LEDGER_PAGE), () => openPage(app, LEDGER_PAGE)),
      link('about', t.pages.about, aboutHref(), () => openPage(app, null)),
    ]
  }, [app, index, text, current])
}

type LinkId = 'stories' | 'disagreements' | 'weights' | 'ledger' | 'about'

/** The link whose page is open; the articles and their matches have ways of their own. */
function linkTo(place: Place): LinkId | null {
  switch (place.kind) {
    case 'stories':
    case 'disagreements':
    case 'weights':
      return place.kind
    case 'about':
      if (place.page === LEDGER_PAGE) return 'ledger'
      return place.page === ARTICLES_PAGE || place.page === MATCHES_PAGE ? null : 'about'
    default:
      return null
  }
}
