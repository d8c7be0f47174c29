import { useState } from 'react'
import { changeLanguage } from '#app/commands/change-preferences.ts'
import { goHome, showPane } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { opensPanel } from '#app/state/selection-slice.ts'
import { attachedCount, selectVisible } from '#app/state/selectors.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { Legend } from '#components/legend/Legend.tsx'
import { AppShell } from '#components/shell/AppShell.tsx'
import type { ShellTab } from '#components/shell/shell-model.ts'
import { useApp, useExplorer } from './app-provider.tsx'
import { CanvasArea } from './CanvasArea.tsx'
import { Guarded } from './Guarded.tsx'
import { ListArea } from './ListArea.tsx'
import { Notices } from './Notices.tsx'
import { OpeningArea } from './OpeningArea.tsx'
import { Overlays } from './Overlays.tsx'
import { SidePanel } from './SidePanel.tsx'
import { toLegend } from './to-legend.ts'
import { useNarrow } from './use-media.ts'
import { useReturnFocus } from './use-return-focus.ts'

/** The explorer: picture, list and proof side by side, wired to the state. */
export function ExplorerScreen({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const place = useExplorer((state) => state.place)
  const view = useExplorer((state) => state.view)
  const panel = useExplorer((state) => state.panel)
  const originals = useExplorer((state) => state.originals)
  const [pointed, setPointed] = useState<CanvasTarget | null>(null)
  const tab = useTab()
  const visible = selectVisible(index, view, place)
  const isNarrow = useNarrow()
  const isPanelOpen = panel === 'originals' || opensPanel(place)
  useReturnFocus(place)

  return (
    <>
      <AppShell
        collectionTitle={index.core.collection.title}
        opening={<OpeningArea index={index} visible={visible} />}
        list={
          <Guarded>
            <ListArea index={index} visible={visible} onPoint={setPointed} />
          </Guarded>
        }
        canvas={
          <Guarded>
            <CanvasArea index={index} visible={visible} pointed={pointed} />
          </Guarded>
        }
        legend={<Legend {...toLegend(index, visible)} layout={isNarrow ? 'stacked' : 'strip'} />}
        panel={
          isPanelOpen ? (
            <Guarded resetKey={JSON.stringify([place, panel])}>
              <SidePanel index={index} onPoint={setPointed} />
            </Guarded>
          ) : null
        }
        notices={<Notices />}
        tab={tab}
        onTab={(next) => showTab(app, next)}
        originals={{ attached: attachedCount(originals), of: index.core.articles.length }}
        onOpenOriginals={() => {
          app.store.getState().setPanel('originals')
          app.store.getState().bringPanelFront(true)
        }}
        onOpenOpening={() => goHome(app)}
        onLanguage={(language) => void changeLanguage(app, language)}
        onOpenSettings={() => app.store.getState().setPanel('settings')}
        onOpenHelp={() => app.store.getState().setPanel('help')}
      />
      <Overlays />
    </>
  )
}

function useTab(): ShellTab {
  const isPanelOpen = useExplorer((state) => state.panel === 'originals' || opensPanel(state.place))
  const isPanelFront = useExplorer((state) => state.isPanelFront)
  const pane = useExplorer((state) => state.pane)
  return isPanelOpen && isPanelFront ? 'panel' : (pane ?? 'list')
}

function showTab(app: ReturnType<typeof useApp>, tab: ShellTab): void {
  if (tab === 'panel') app.store.getState().bringPanelFront(true)
  else showPane(app, tab)
}
