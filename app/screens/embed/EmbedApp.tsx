import type { AppContext } from '#app/commands/app-context.ts'
import { indexOf } from '#app/domain/collection-index.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { useExplorer } from '../app-provider.tsx'
import { LoadFailed } from '../LoadFailed.tsx'
import type { MessagesLibrary } from '../messages-library.ts'
import { PageFrame } from '../PageFrame.tsx'
import { usePageAttributes } from '../use-page-attributes.ts'
import { EmbedScreen } from './EmbedScreen.tsx'

/** The page inside a frame: language and digits around what the collection's state asks for. */
export function EmbedApp({
  app,
  messages,
}: {
  readonly app: AppContext
  readonly messages: MessagesLibrary
}) {
  return (
    <PageFrame app={app} messages={messages}>
      <Screen />
    </PageFrame>
  )
}

function Screen() {
  const { t, local } = useText()
  const core = useExplorer((state) => state.core)
  const preferences = useExplorer((state) => state.preferences)
  const title = core.kind === 'ready' ? `${local(core.file.collection.title)} · ${t.appName}` : t.appName
  usePageAttributes(preferences, title)
  if (core.kind === 'loading') return null
  if (core.kind === 'ready') return <EmbedScreen index={indexOf(core.file)} />
  // What is wrong with a collection is for whoever builds it, and told by the page itself.
  return <LoadFailed reason={core.kind === 'failed' ? core.reason : ''} />
}
