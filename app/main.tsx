import '#components/ui/base.css'
import { coreUrl, detailUrl, issuesUrl } from 'virtual:isnad-collection'
import { createRoot } from 'react-dom/client'
import { createText } from '#components/i18n/create-text.ts'
import { App } from './App.tsx'
import type { AppContext } from './commands/app-context.ts'
import { attachLocalOriginals } from './commands/attach-originals.ts'
import { storedPreferences } from './commands/change-preferences.ts'
import { keepAddress } from './commands/follow-address.ts'
import { listenToKeys } from './commands/listen-to-keys.ts'
import { loadCollection, loadDetail } from './commands/load-collection.ts'
import { createAddressBar } from './platform/address-bar.ts'
import { whenIdle } from './platform/when-idle.ts'
import { createMessagesLibrary } from './screens/messages-library.ts'
import { prefetchProof } from './screens/SidePanel.tsx'
import { wordsOf } from './screens/words-of.ts'
import { createExplorerStore } from './state/explorer-store.ts'

/** Starts the page: what the first picture needs side by side, the rest when the browser has nothing better to do. */
async function start(root: HTMLElement): Promise<void> {
  const { preferences, isBlocked } = storedPreferences()
  const messages = createMessagesLibrary()
  const store = createExplorerStore(preferences)
  const app: AppContext = {
    store,
    bar: createAddressBar(window),
    picture: { current: null },
    loadMessages: messages.load,
    words: () => {
      const { language, digits } = store.getState().preferences
      return wordsOf(createText({ language, digits, messages: messages.of(language) }))
    },
    files: { core: coreUrl, detail: detailUrl, issues: issuesUrl },
  }
  await Promise.all([loadCollection(app), messages.load(preferences.language)])
  if (isBlocked) {
    app.store.getState().setStorageBlocked(true)
    app.store.getState().notify('storage-blocked')
  }
  if (app.store.getState().core.kind === 'ready') await keepAddress(app)
  listenToKeys(app)
  createRoot(root).render(<App app={app} messages={messages} />)
  const isProofAsked = app.store.getState().place.kind !== 'home'
  if (isProofAsked) void loadDetail(app)
  whenIdle(() => {
    prefetchProof()
    void loadDetail(app).then(() => attachLocalOriginals(app))
  })
}

const root = document.getElementById('root')
if (root) void start(root)
