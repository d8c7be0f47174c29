import { Suspense, useState } from 'react'
import { changeLanguage } from '#app/commands/change-preferences.ts'
import { goHome, showPane } from '#app/commands/navigate.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { opensPanel } from '#app/state/selection-slice.ts'
import { attachedCount, selectVisible } from '#app/state/selectors.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { Legend } from '#components/legend/Legend.tsx'
import { AppShell } from '#components/shell/AppShell.tsx'
import type { ShellTab } from '#components/shell/shell-model.ts'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { useApp, useExplorer } from './app-provider.tsx'
import { CanvasArea } from './CanvasArea.tsx'
import { Guarded } from './Guarded.tsx'
import { ListArea } from './ListArea.tsx'
import { NoticeList, Overlays, SidePanel } from './later-parts.tsx'
import { OpeningArea } from './OpeningArea.tsx'
import { toLegend } from './to-legend.ts'
import { useNarrow } from './use-media.ts'
import { useReturnFocus } from './use-return-focus.ts'

/** The explorer: picture, list and proof side by side, wired to the state. */
export function ExplorerScreen({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const { t } = useText()
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
              <Suspense fallback={<Skeleton label={t.proof.waiting} />}>
                <SidePanel index={index} onPoint={setPointed} />
              </Suspense>
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
      {(panel === 'settings' || panel === 'help') && (
        <Suspense>
          <Overlays panel={panel} />
        </Suspense>
      )}
    </>
  )
}

/** Loads the words of notices when there is the first one. */
function Notices() {
  const hasAny = useExplorer(
    (state) => state.notices.length + state.unknown.length + state.refusals.length > 0,
  )
  if (!hasAny) return null
  return (
    <Suspense>
      <NoticeList />
    </Suspense>
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
