import { changePreferences } from '#app/commands/change-preferences.ts'
import { COMMANDS } from '#app/commands/command-table.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { SettingsPanel } from '#components/settings/SettingsPanel.tsx'
import { HelpPanel } from '#components/shell/HelpPanel.tsx'
import { Dialog } from '#components/ui/Dialog.tsx'
import { useApp, useExplorer } from './app-provider.tsx'

const HELP_KEYS = COMMANDS.filter((command) => command.keys.length > 0).map(({ id, label, keyLabel }) => ({
  id,
  label,
  keys: [keyLabel],
}))

/** Settings and help, over whatever is open. */
export function Overlays({ panel }: { readonly panel: 'settings' | 'help' }) {
  const app = useApp()
  const { t } = useText()
  const preferences = useExplorer((state) => state.preferences)
  const isStorageBlocked = useExplorer((state) => state.isStorageBlocked)
  const close = () => app.store.getState().setPanel(null)
  if (panel === 'settings') {
    return (
      <Dialog title={t.settings.title} onClose={close}>
        <SettingsPanel
          settings={preferences}
          onChange={(change) => void changePreferences(app, change)}
          isStorageBlocked={isStorageBlocked}
        />
      </Dialog>
    )
  }
  return (
    <Dialog title={t.help.title} onClose={close}>
      <HelpPanel keys={HELP_KEYS} />
    </Dialog>
  )
}
