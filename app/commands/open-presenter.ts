import { formatAddress } from '#app/domain/address.ts'
import type { Role } from '#app/domain/presenter/protocol.ts'
import {
  newSession,
  openTalkWindow,
  ownSession,
  sessionOfWindow,
  windowName,
} from '#app/platform/talk-window.ts'
import type { Language } from '#graph-data/schema/primitives.ts'
import type { AppContext } from './app-context.ts'
import { addressOf } from './follow-address.ts'

/**
 * Open the presenter's window beside the class's screen, or bring it to the front. Where the browser blocks it, this
 * window serves as both: notes beside a small picture of the step.
 */
export function openPresenter(app: AppContext): void {
  const { setTalk, setScreen } = app.store.getState()
  const isOpen = openTalkWindow('presenter', ownSession(), addressFor(app, 'presenter'))
  setTalk({ isBlocked: !isOpen })
  setScreen(isOpen ? null : 'presenter')
}

/** From a presenter's window that stands alone: open a class's screen for it. @returns whether the browser let us */
export function openClassScreen(app: AppContext): boolean {
  return openTalkWindow('class', sessionOfWindow() ?? newSession(), addressFor(app, 'class'))
}

/** This window is the class's screen again, and nothing but that. */
export function stopSharing({ store }: AppContext): void {
  store.getState().setTalk({ isBlocked: false })
  store.getState().setScreen(null)
}

/** For a link to the other window, which no browser blocks: where it leads, and the name of that window. */
export const linkTo = (app: AppContext, role: Role): { readonly href: string; readonly target: string } => ({
  href: addressFor(app, role),
  target: windowName(role, sessionOfWindow() ?? newSession()),
})

/** The same step, in the language of this page: the other window keeps it when it is loaded anew. */
function addressFor(app: AppContext, role: Role): string {
  const state = app.store.getState()
  const address = { ...addressOf(state), language: state.preferences.language }
  return app.bar.linkTo(formatAddress({ ...address, screen: role === 'presenter' ? 'presenter' : null }))
}

/**
 * The presenter's own language, whatever the class reads: it stands in this window's address and is not kept, for what
 * is kept is the class's screen's, too.
 */
export async function speakToPresenter(app: AppContext, language: Language): Promise<void> {
  await app.loadMessages(language)
  app.store.getState().setPreferences({ language })
  app.store.getState().nameLanguageInAddress(true)
}
