import { Suspense } from 'react'
import type { Text } from '#components/i18n/create-text.ts'
import { MATCHES_TITLE } from '#components/i18n/matches-title.ts'
import { useText } from '#components/i18n/text-context.tsx'
import {
  ABOUT_TITLES,
  aboutPageOf,
  LEDGER_PAGE,
  LEDGER_TITLE,
  MATCHES_PAGE,
  STORIES_TITLE,
  WEIGHTS_TITLE,
} from '#components/pages/about-pages.ts'
import type { AppContext } from './commands/app-context.ts'
import type { Place } from './domain/address.ts'
import { type CollectionIndex, indexOf } from './domain/collection-index.ts'
import { copyText } from './platform/clipboard.ts'
import { useExplorer } from './screens/app-provider.tsx'
import { ExplorerScreen } from './screens/ExplorerScreen.tsx'
import { LoadFailed } from './screens/LoadFailed.tsx'
import { DossierScreen, InvalidCollectionPage, StoryScreen } from './screens/later-parts.tsx'
import type { MessagesLibrary } from './screens/messages-library.ts'
import { PageFrame } from './screens/PageFrame.tsx'
import { usePageAttributes } from './screens/use-page-attributes.ts'
import { sentenceOf } from './screens/words-of.ts'

/** The page: language and digits around the screen that the collection's state asks for. */
export function App({ app, messages }: { readonly app: AppContext; readonly messages: MessagesLibrary }) {
  return (
    <PageFrame app={app} messages={messages}>
      <Screen />
    </PageFrame>
  )
}

function Screen() {
  const text = useText()
  const core = useExplorer((state) => state.core)
  const preferences = useExplorer((state) => state.preferences)
  const place = useExplorer((state) => state.place)
  const screen = useExplorer((state) => state.screen)
  const index = core.kind === 'ready' ? indexOf(core.file) : null
  usePageAttributes(preferences, pageTitle(text, index, place))
  switch (core.kind) {
    case 'loading':
      return null
    case 'ready':
      if (place.kind === 'entity' && screen === 'handout') {
        return (
          <Suspense>
            <DossierScreen index={indexOf(core.file)} id={place.id} />
          </Suspense>
        )
      }
      if (place.kind !== 'story') return <ExplorerScreen index={indexOf(core.file)} />
      return (
        <Suspense>
          <StoryScreen index={indexOf(core.file)} />
        </Suspense>
      )
    case 'invalid':
      return (
        <Suspense>
          <InvalidCollectionPage issues={core.issues} onCopyText={copyText} />
        </Suspense>
      )
    case 'failed':
      return <LoadFailed reason={core.reason} onCopyText={copyText} />
  }
}

/** What is open, then the collection, then the product: what a reader looks for in a row of tabs comes first. */
function pageTitle(text: Text, index: CollectionIndex | null, place: Place): string {
  const name = text.t.appName
  if (!index) return name
  const collection = text.local(index.core.collection.title)
  if (place.kind === 'entity') {
    const entity = index.entities.get(place.id)
    if (entity) return `${text.local(entity.label)} · ${name}`
  }
  const claim = place.kind === 'claim' ? index.claims.get(place.id) : undefined
  const page = pageName(text, index, place)
  if (page !== null) return `${page} · ${name}`
  if (!claim) return `${collection} · ${name}`
  return `${sentenceOf(text, index, claim)} · ${name}`
}

/** The name of a page or article that is open. */
function pageName({ t, local }: Text, index: CollectionIndex, place: Place): string | null {
  switch (place.kind) {
    case 'story': {
      const story = index.core.stories.find(({ id }) => id === place.id)
      return story ? local(story.title) : null
    }
    case 'stories':
      return local(STORIES_TITLE)
    case 'disagreements':
      return t.reader.disagree.title
    case 'weights':
      return local(WEIGHTS_TITLE)
    case 'article': {
      const article = index.articles.get(place.id)
      const publisher = article && index.entities.get(article.publisher)
      return article?.headline ?? (publisher ? local(publisher.label) : null)
    }
    case 'about': {
      if (place.page === LEDGER_PAGE) return local(LEDGER_TITLE)
      if (place.page === MATCHES_PAGE) return local(MATCHES_TITLE)
      const page = aboutPageOf(place.page)
      return page === null ? t.reader.get.title : local(ABOUT_TITLES[page])
    }
    default:
      return null
  }
}
