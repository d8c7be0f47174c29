import { StrictMode, useSyncExternalStore } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { indexOf } from '#app/domain/collection-index.ts'
import { TextProvider, useText } from '#components/i18n/text-context.tsx'
import { AnnounceContext } from '#components/ui/announce.ts'
import { Button } from '#components/ui/Button.tsx'
import { Notice } from '#components/ui/Notice.tsx'
import { AppProvider, useExplorer } from '../app-provider.tsx'
import { Guarded } from '../Guarded.tsx'
import type { MessagesLibrary } from '../messages-library.ts'
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
  const { language, digits } = useSyncExternalStore(
    app.store.subscribe,
    () => app.store.getState().preferences,
  )
  return (
    <StrictMode>
      <AppProvider app={app}>
        <TextProvider language={language} digits={digits} messages={messages.of(language)}>
          <AnnounceContext value={app.store.getState().announce}>
            <Guarded>
              <Screen />
            </Guarded>
          </AnnounceContext>
        </TextProvider>
      </AppProvider>
    </StrictMode>
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
  const reason = core.kind === 'failed' ? core.reason : ''
  return (
    <main>
      <Notice
        tone="error"
        title={t.problem.loadFailed}
        details={reason}
        actions={<Button onClick={() => location.reload()}>{t.problem.reload}</Button>}
      >
        {t.problem.loadFailedDo}
      </Notice>
    </main>
  )
}
