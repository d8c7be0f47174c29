import { type ReactNode, StrictMode, useSyncExternalStore } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { TextProvider } from '#components/i18n/text-context.tsx'
import { AnnounceContext } from '#components/ui/announce.ts'
import { AppProvider } from './app-provider.tsx'
import { Guarded } from './Guarded.tsx'
import type { MessagesLibrary } from './messages-library.ts'

export interface PageFrameProps {
  readonly app: AppContext
  readonly messages: MessagesLibrary
  readonly children: ReactNode
}

/** What every page of ours stands in: the store, language and digits, the one voice, and a net for errors. */
export function PageFrame({ app, messages, children }: PageFrameProps) {
  const { language, digits } = useSyncExternalStore(
    app.store.subscribe,
    () => app.store.getState().preferences,
  )
  return (
    <StrictMode>
      <AppProvider app={app}>
        <TextProvider language={language} digits={digits} messages={messages.of(language)}>
          <AnnounceContext value={app.store.getState().announce}>
            <Guarded>{children}</Guarded>
          </AnnounceContext>
        </TextProvider>
      </AppProvider>
    </StrictMode>
  )
}
