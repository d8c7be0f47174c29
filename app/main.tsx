import '#components/ui/base.css'
import '#components/ui/print.css'
import { coreUrl, detailUrl, issuesUrl, notesUrl, storiesUrl } from 'virtual:isnad-collection'
import { createRoot } from 'react-dom/client'
import { createText } from '#components/i18n/create-text.ts'
import { App } from './App.tsx'
import type { AppContext } from './commands/app-context.ts'
import { storedPreferences } from './commands/change-preferences.ts'
import { COMMANDS } from './commands/command-table.ts'
import { keepEarlyKeys } from './commands/early-key.ts'
import { keepAddress } from './commands/follow-address.ts'
import { keepHistory } from './commands/keep-history.ts'
import { listenToKeys } from './commands/listen-to-keys.ts'
import { loadAttaching } from './commands/load-attaching.ts'
import { loadCollection, loadDetail } from './commands/load-collection.ts'
import { createAddressBar } from './platform/address-bar.ts'
import { isDataSaved } from './platform/data-saver.ts'
import { listenToFileDrops } from './platform/file-drops.ts'
import { pictureSignal } from './platform/picture-signal.ts'
import { showStartFailure } from './platform/show-start-failure.ts'
import { whenIdle } from './platform/when-idle.ts'
import { prefetchPanels, prefetchPicture, prefetchProof, rehearseProof } from './screens/later-parts.tsx'
import { createMessagesLibrary, type MessagesLibrary } from './screens/messages-library.ts'
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
    ...pictureSignal(),
    loadMessages: messages.load,
    words: () => {
      const { language, digits } = store.getState().preferences
      return wordsOf(createText({ language, digits, messages: messages.of(language) }))
    },
    files: { core: coreUrl, detail: detailUrl, stories: storiesUrl, notes: notesUrl, issues: issuesUrl },
  }
  keepEarlyKeys(app)
  void prefetchPicture()
  await Promise.all([loadCollection(app), messages.load(preferences.language)])
  if (isBlocked) {
    app.store.getState().setStorageBlocked(true)
    app.store.getState().notify('storage-blocked')
  }
  if (app.store.getState().core.kind === 'ready') await keepAddress(app)
  keepHistory(app)
  listenToKeys(app, COMMANDS, () => isExploring(app))
  listenToFileDrops(document, async (dropped) => (await loadAttaching(app))?.attachDropped(app, dropped))
  createRoot(root).render(<App app={app} messages={messages} />)
  if (store.getState().place.kind === 'home') await app.pictured
  whenIdle(() => void fetchTheRest(app, messages))
}

/** A story and a sheet of paper stand in place of the graph, and have keys of their own. */
function isExploring({ store }: AppContext): boolean {
  const { story, screen } = store.getState()
  return story === null && screen === null
}

/** What the first picture does not need: what a click on an edge opens first, then the other parts. */
async function fetchTheRest(app: AppContext, messages: MessagesLibrary): Promise<void> {
  await Promise.all([prefetchProof(), loadDetail(app)])
  if (!isDataSaved()) {
    whenIdle(() => void rehearseProof(app, messages))
    whenIdle(() => void prefetchPanels())
  }
  await (await loadAttaching(app))?.attachByItself(app)
  if (import.meta.env.PROD && !isDataSaved()) whenIdle(() => void keepForOffline(app))
}

/** Last of all: a copy of the site for times without a network, and word of a new version. */
async function keepForOffline(app: AppContext): Promise<void> {
  const offline = await import('./platform/offline.ts').catch(() => null)
  await offline?.startOffline(() => app.store.getState().notify('update-ready'))
}

const root = document.getElementById('root')
if (root) start(root).catch((error: unknown) => showStartFailure(root, error))
