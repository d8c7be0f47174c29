import { changePreferences } from '#app/commands/change-preferences.ts'
import { replayHints } from '#app/commands/hints.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { SettingsPanel } from '#components/settings/SettingsPanel.tsx'
import { SETTINGS_WORDS } from '#components/settings/settings-words.ts'
import { HelpPanel } from '#components/shell/HelpPanel.tsx'
import { HELP_WORDS } from '#components/shell/help-words.ts'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { helpOf } from './help-of.ts'

/** Settings and help, over whatever is open. */
export function Overlays({ panel }: { readonly panel: 'settings' | 'help' }) {
  const app = useApp()
  const text = useText()
  const preferences = useExplorer((state) => state.preferences)
  const isStorageBlocked = useExplorer((state) => state.isStorageBlocked)
  const isStory = useExplorer((state) => state.story !== null)
  const close = () => app.store.getState().setPanel(null)
  if (panel === 'settings') {
    return (
      <Dialog title={SETTINGS_WORDS[text.language].title} onClose={close}>
        <SettingsPanel
          settings={preferences}
          onChange={(change) => void changePreferences(app, change)}
          isStorageBlocked={isStorageBlocked}
        />
      </Dialog>
    )
  }
  return (
    <Dialog title={HELP_WORDS[text.language].title} onClose={close}>
      <HelpPanel
        {...helpOf(text, isStory)}
        onReplayHints={() => afterClosing(() => replayHints(app), close)}
        onPrint={() => afterClosing(() => print(), close)}
        onTakeAway={() => app.store.getState().setPanel('take-away')}
      />
    </Dialog>
  )
}

/** Closes, and acts when the dialog has gone from the page and has given the focus back: two frames are enough to draw its absence. */
function afterClosing(act: () => void, close: () => void): void {
  close()
  requestAnimationFrame(() => requestAnimationFrame(act))
}
