import { useMemo } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import { showPane } from '#app/commands/navigate.ts'
import { showListing } from '#app/commands/show-listing.ts'
import { HOME } from '#app/domain/address.ts'
import { opensPage, opensPanel } from '#app/state/selection-slice.ts'
import type { AppShellProps, ShellTab } from '#components/shell/shell-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'

/** Which part is in front on a narrow screen, and how another comes there: by functions that stay the same. */
export function useTabs(): Pick<AppShellProps, 'tab' | 'onTab' | 'onOutline'> {
  const app = useApp()
  const isPanelOpen = useExplorer((state) => opensPanel(state.place))
  const isPanelFront = useExplorer((state) => state.isPanelFront)
  const pane = useExplorer((state) => state.pane)
  const tab = isPanelOpen && isPanelFront ? 'panel' : (pane ?? 'list')
  return useMemo(
    () => ({
      tab,
      onTab: (next: ShellTab) => showTab(app, next),
      onOutline: () => showListing(app, 'outline'),
    }),
    [app, tab],
  )
}

function showTab(app: AppContext, tab: ShellTab): void {
  const { place, bringPanelFront, goTo } = app.store.getState()
  if (tab === 'panel') {
    bringPanelFront(true)
    return
  }
  if (opensPage(place)) goTo(HOME)
  showPane(app, tab)
}
