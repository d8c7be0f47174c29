import { lazy, memo, type ReactNode, Suspense, useDeferredValue, useRef, useState } from 'react'
import { isTimelineOpen } from '#app/commands/time.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { ViewFilter } from '#app/domain/filter/view-filter.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { opensPage, opensPanel } from '#app/state/selection-slice.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { AppShell } from '#components/shell/AppShell.tsx'
import { PanelWait } from '#components/ui/PanelWait.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { Announcer } from './Announcer.tsx'
import { useExplorer } from './app-provider.tsx'
import { CanvasArea } from './CanvasArea.tsx'
import css from './ExplorerScreen.module.css'
import { Finders } from './Finders.tsx'
import { Guarded } from './Guarded.tsx'
import { Later } from './Later.tsx'
import { LegendArea } from './LegendArea.tsx'
import { ListArea } from './ListArea.tsx'
import {
  InquiryArea,
  NoticeList,
  Overlays,
  PageArea,
  PrintArea,
  ReaderArea,
  SidePanel,
  TableArea,
  TakeAwayArea,
  TimelineArea,
} from './later-parts.tsx'
import { OpeningArea } from './OpeningArea.tsx'
import { useNarrow } from './use-media.ts'
import { useReturnFocus } from './use-return-focus.ts'
import { useShellHeader } from './use-shell-header.ts'
import { type Shown, useShown } from './use-shown.ts'
import { useTabs } from './use-tabs.ts'
import { useViewNarration } from './use-view-narration.ts'

// What did not change is not gone through again while the next picture is being made ready.
const Opening = memo(OpeningArea)
const List = memo(ListArea)
const Canvas = memo(CanvasArea)
const Legend = memo(LegendArea)
const Announcements = memo(Announcer)
const Searches = memo(Finders)

/** The explorer: picture, list and proof side by side, wired to the state. */
export function ExplorerScreen({ index }: { readonly index: CollectionIndex }) {
  const { t } = useText()
  const place = useExplorer((state) => state.place)
  const panel = useExplorer((state) => state.panel)
  const [pointed, setPointed] = useState<CanvasTarget | null>(null)
  const shown = useShown(index)
  const { inView, visible, drawn, kept, filter } = shown
  const beside = useBeside(index, setPointed)
  const listed = useListed(shown, beside.node !== null)
  const header = useShellHeader(index)
  const tabs = useTabs()
  const asked = JSON.stringify(place)
  useReturnFocus(place)
  useViewNarration(visible)

  return (
    <>
      <AppShell
        header={header}
        opening={<Opening index={index} visible={visible} />}
        hint={<Hints />}
        list={
          <Guarded>
            <List index={index} {...listed} onPoint={setPointed} />
          </Guarded>
        }
        canvas={
          <Guarded>
            <Canvas index={index} visible={drawn} kept={kept} pointed={pointed} />
          </Guarded>
        }
        cover={useCover(index, visible, filter)}
        timeline={useTimeline(index, inView)}
        legend={<Legend index={index} inView={inView} visible={visible} filter={filter} />}
        panel={
          opensPanel(place) ? (
            <Guarded resetKey={asked}>
              <Suspense fallback={<PanelWait label={t.proof.waiting} wish={asked} />}>
                <SidePanel index={index} onPoint={setPointed} />
              </Suspense>
            </Guarded>
          ) : null
        }
        isCard={place.kind === 'entity'}
        reader={beside.node}
        page={
          opensPage(place) ? (
            <Part resetKey={asked} label={t.pages.waiting}>
              <PageArea index={index} place={place} />
            </Part>
          ) : null
        }
        isAsking={beside.isAsking}
        notices={<Notices />}
        {...tabs}
      />
      <Announcements />
      <BackToStory index={index} />
      <Later>
        <PrintArea index={index} visible={visible} />
      </Later>
      <Searches index={index} />
      {(panel === 'settings' || panel === 'help') && (
        <Suspense>
          <Overlays panel={panel} />
        </Suspense>
      )}
      {panel === 'take-away' && (
        <Suspense>
          <TakeAwayArea index={index} visible={visible} />
        </Suspense>
      )}
    </>
  )
}

/** What stands in the list's room: the article or document that is read, else what is asked of the graph. */
function useBeside(
  index: CollectionIndex,
  onPoint: (target: CanvasTarget | null) => void,
): { readonly node: ReactNode | null; readonly isAsking: boolean } {
  const { t } = useText()
  const isReading = useExplorer(
    (state) => state.reader !== null || (state.openDocument !== null && !opensPage(state.place)),
  )
  const isAsking = useExplorer((state) => state.inquiry !== null) && !isReading
  if (!isReading && !isAsking) return { node: null, isAsking }
  const node = isReading ? (
    <Part label={t.reader.waiting}>
      <ReaderArea index={index} onPoint={onPoint} />
    </Part>
  ) : (
    <Part label={t.tabs.question}>
      <InquiryArea index={index} onPoint={onPoint} />
    </Part>
  )
  return { node, isAsking }
}

/**
 * What the list shows. Behind an article or a question nobody sees it, and it stays as it is; when it comes to the front
 * again, what has changed follows.
 */
function useListed(shown: Shown, isBehind: boolean): Pick<Shown, 'visible' | 'filter'> {
  const isStill = useDeferredValue(isBehind)
  const last = useRef(shown)
  if (!isStill) last.current = shown
  const { visible, filter } = last.current
  return { visible, filter }
}

/** The timeline, while it is not folded away. */
function useTimeline(index: CollectionIndex, inView: VisibleGraph): ReactNode | null {
  const { t } = useText()
  const isOpen = useExplorer(isTimelineOpen)
  if (!isOpen) return null
  return (
    <Part label={t.explore.outline.timeline}>
      <TimelineArea index={index} inView={inView} />
    </Part>
  )
}

/** The table, on screens wide enough to give it the picture's room. */
function useCover(index: CollectionIndex, visible: VisibleGraph, filter: ViewFilter): ReactNode | null {
  const { t } = useText()
  const isTable = useExplorer((state) => state.listing === 'table')
  const isNarrow = useNarrow()
  if (!isTable || isNarrow) return null
  return (
    <Part label={t.regions.list}>
      <TableArea index={index} visible={visible} filter={filter} />
    </Part>
  )
}

/** A part that comes in a file of its own, and may fail without taking the others with it. */
function Part(props: { readonly resetKey?: string; readonly label: string; readonly children: ReactNode }) {
  const { resetKey, label, children } = props
  return (
    <Guarded {...(resetKey === undefined ? {} : { resetKey })}>
      <Suspense fallback={<Skeleton label={label} isPanel />}>{children}</Suspense>
    </Guarded>
  )
}

const HintArea = lazy(async () => ({ default: (await import('./HintArea.tsx')).HintArea }))

/** On a first visit, and only on the bare picture: whoever opened something is busy with that. */
const Hints = memo(function Hints() {
  const hint = useExplorer((state) => state.preferences.hint)
  const isBare = useExplorer((state) => state.place.kind === 'home')
  if (hint === 'done' || !isBare) return null
  return (
    // Its room is kept while it loads, so that no row moves away under a click.
    <Suspense fallback={<div className={css.hintRoom} />}>
      <HintArea hint={hint} />
    </Suspense>
  )
})

const BackToStoryArea = lazy(async () => ({
  default: (await import('./story/BackToStoryArea.tsx')).BackToStoryArea,
}))

/** While a story is explored. */
const BackToStory = memo(function BackToStory({ index }: { readonly index: CollectionIndex }) {
  const left = useExplorer((state) => state.left)
  return (
    left && (
      <Suspense>
        <BackToStoryArea index={index} left={left} />
      </Suspense>
    )
  )
})

/** Loads the words of notices when there is the first one. */
const Notices = memo(function Notices() {
  const hasAny = useExplorer(
    (state) => state.notices.length + state.unknown.length + state.refusals.length > 0,
  )
  if (!hasAny) return null
  return (
    <Suspense>
      <NoticeList />
    </Suspense>
  )
})
