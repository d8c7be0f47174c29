import { type ComponentType, lazy, useState } from 'react'
import type { AppContext } from '#app/commands/app-context.ts'
import type { MessagesLibrary } from './messages-library.ts'
import type { SidePanelProps } from './SidePanel.tsx'

// What the first picture does not need: files of their own, fetched while the picture is read.

let sidePanel: ComponentType<SidePanelProps> | null = null

async function loadSidePanel(): Promise<{ readonly default: ComponentType<SidePanelProps> }> {
  sidePanel = (await import('./SidePanel.tsx')).SidePanel
  return { default: sidePanel }
}

const LazySidePanel = lazy(loadSidePanel)

/** Drawn at once when it has come: React would draw a lazy part as a wait state first, and then again. */
export function SidePanel(props: SidePanelProps) {
  const [Part] = useState<ComponentType<SidePanelProps>>(() => sidePanel ?? LazySidePanel)
  return <Part {...props} />
}

const loadOverlays = () => import('./Overlays.tsx')
export const Overlays = lazy(async () => ({ default: (await loadOverlays()).Overlays }))

const loadNoticeList = () => import('./NoticeList.tsx')
export const NoticeList = lazy(async () => ({ default: (await loadNoticeList()).NoticeList }))

const loadOutline = () => import('./OutlineArea.tsx')
export const OutlineArea = lazy(async () => ({ default: (await loadOutline()).OutlineArea }))

const loadTable = () => import('./TableArea.tsx')
export const TableArea = lazy(async () => ({ default: (await loadTable()).TableArea }))

const loadFilterArea = () => import('./FilterArea.tsx')
export const FilterArea = lazy(async () => ({ default: (await loadFilterArea()).FilterArea }))

const loadFilterBar = () => import('./FilterBarArea.tsx')
export const FilterBarArea = lazy(async () => ({ default: (await loadFilterBar()).FilterBarArea }))

const loadTimeline = () => import('./TimelineArea.tsx')
export const TimelineArea = lazy(async () => ({ default: (await loadTimeline()).TimelineArea }))

const loadInquiryArea = () => import('./InquiryArea.tsx')
export const InquiryArea = lazy(async () => ({ default: (await loadInquiryArea()).InquiryArea }))

export const PinNote = lazy(async () => ({
  default: (await import('#components/legend/PinNote.tsx')).PinNote,
}))

const loadMeasureNote = () => import('./MeasureNote.tsx')
export const MeasureNote = lazy(async () => ({ default: (await loadMeasureNote()).MeasureNote }))

const loadSearch = () => import('./SearchArea.tsx')
export const SearchArea = lazy(async () => ({ default: (await loadSearch()).SearchArea }))

const loadPalette = () => import('./PaletteArea.tsx')
export const PaletteArea = lazy(async () => ({ default: (await loadPalette()).PaletteArea }))

const loadReaderArea = () => import('./ReaderArea.tsx')
export const ReaderArea = lazy(async () => ({ default: (await loadReaderArea()).ReaderArea }))

const loadPageArea = () => import('./PageArea.tsx')
export const PageArea = lazy(async () => ({ default: (await loadPageArea()).PageArea }))

/** A page of its own, lazily mounted by `PageArea`. */
const loadLedgerArea = () => import('./LedgerArea.tsx')

const loadPrintArea = () => import('./PrintArea.tsx')
export const PrintArea = lazy(async () => ({ default: (await loadPrintArea()).PrintArea }))

const loadTakeAway = () => import('./TakeAwayArea.tsx')
export const TakeAwayArea = lazy(async () => ({ default: (await loadTakeAway()).TakeAwayArea }))

const loadStoryScreen = () => import('./story/StoryScreen.tsx')
export const StoryScreen = lazy(async () => ({ default: (await loadStoryScreen()).StoryScreen }))

const loadPicture = () => import('./Picture.tsx')
export const Picture = lazy(async () => ({ default: (await loadPicture()).Picture }))

export const DossierScreen = lazy(async () => ({
  default: (await import('./handout/DossierScreen.tsx')).DossierScreen,
}))

export const InvalidCollectionPage = lazy(async () => ({
  default: (await import('#components/shell/InvalidCollectionPage.tsx')).InvalidCollectionPage,
}))

// A file that does not come is told where it is needed: the part asks for it again and its boundary says so.
const untold = (loading: Promise<unknown>): Promise<unknown> => loading.catch(() => undefined)

/** Fetch the code of the proof before it is asked for, so that a click shows it at once. */
export const prefetchProof = (): Promise<unknown> => untold(loadSidePanel())

/** Goes through the drawing of one proof out of sight: what is done the first time takes many times as long. */
export const rehearseProof = (app: AppContext, messages: MessagesLibrary): Promise<unknown> =>
  untold(import('./rehearse-proof.tsx').then(({ rehearseProof }) => rehearseProof(app, messages)))

/** Fetch what a reader may open next, so that it is there without a network. */
export const prefetchPanels = (): Promise<unknown> =>
  untold(
    Promise.all([
      loadOverlays(),
      loadNoticeList(),
      loadReaderArea(),
      loadInquiryArea(),
      loadMeasureNote(),
      import('./HoverPreview.tsx'),
      loadPageArea(),
      loadPrintArea(),
      loadLedgerArea(),
      loadOutline(),
      loadFilterArea(),
      loadFilterBar(),
      loadSearch(),
      loadPalette(),
      loadTable(),
      loadTimeline(),
    ]),
  )

/** The drawing engine, wanted at once and in a file of its own: the list stands before it, and without it if it must. */
export const prefetchPicture = (): Promise<unknown> => untold(loadPicture())
