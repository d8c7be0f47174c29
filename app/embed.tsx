import '#components/ui/base.css'
import { coreUrl, detailUrl } from 'virtual:isnad-collection'
import { createRoot } from 'react-dom/client'
import { createText } from '#components/i18n/create-text.ts'
import type { AppContext } from './commands/app-context.ts'
import { keepAddress } from './commands/follow-address.ts'
import { listenToKeys } from './commands/listen-to-keys.ts'
import { loadCollection, loadDetail } from './commands/load-collection.ts'
import { PICTURE_COMMANDS } from './commands/picture-commands.ts'
import { askedScheme, createFrameAddress } from './platform/frame-address.ts'
import { pictureSignal } from './platform/picture-signal.ts'
import { showStartFailure } from './platform/show-start-failure.ts'
import { whenIdle } from './platform/when-idle.ts'
import { EmbedApp } from './screens/embed/EmbedApp.tsx'
import { prefetchEmbedPanel, prefetchEmbedPicture } from './screens/embed/EmbedScreen.tsx'
import { createMessagesLibrary } from './screens/messages-library.ts'
import { wordsOf } from './screens/words-of.ts'
import { createExplorerStore } from './state/explorer-store.ts'

/**
 * Starts the page inside a frame of another page. It reads and writes no storage, takes no files, judges nothing and
 * keeps no copy for offline: whoever frames it can lead a reader to press anything here, and nothing is at stake.
 */
async function start(root: HTMLElement): Promise<void> {
  const language = document.documentElement.lang === 'ar' ? 'ar' : 'en'
  const messages = createMessagesLibrary()
  const store = createExplorerStore({ language, theme: askedScheme(window) ?? 'system', hint: 'done' })
  const app: AppContext = {
    store,
    bar: createFrameAddress(window),
    picture: { current: null },
    ...pictureSignal(),
    loadMessages: messages.load,
    words: () => {
      const { language, digits } = store.getState().preferences
      return wordsOf(createText({ language, digits, messages: messages.of(language) }))
    },
    files: { core: coreUrl, detail: detailUrl, stories: null, notes: null, issues: null },
  }
  void prefetchEmbedPicture()
  void app.pictured.then(() => whenIdle(() => void Promise.all([prefetchEmbedPanel(), loadDetail(app)])))
  await Promise.all([loadCollection(app), messages.load(language)])
  if (store.getState().core.kind === 'ready') await keepAddress(app)
  listenToKeys(app, PICTURE_COMMANDS)
  createRoot(root).render(<EmbedApp app={app} messages={messages} />)
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => showStartFailure(root, error))
