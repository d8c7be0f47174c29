import { lazy, Suspense } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { useExplorer } from '../app-provider.tsx'

const Overlays = lazy(async () => ({ default: (await import('../Overlays.tsx')).Overlays }))
const PaletteArea = lazy(async () => ({ default: (await import('../PaletteArea.tsx')).PaletteArea }))
const NoticeList = lazy(async () => ({ default: (await import('../NoticeList.tsx')).NoticeList }))

/** Settings, help and commands by name, over a story as over the explorer. */
export function StoryOverlays({ index }: { readonly index: CollectionIndex }) {
  const panel = useExplorer((state) => state.panel)
  if (panel !== 'settings' && panel !== 'help' && panel !== 'palette') return null
  return (
    <Suspense>{panel === 'palette' ? <PaletteArea index={index} /> : <Overlays panel={panel} />}</Suspense>
  )
}

/** What happened and the reader should know; its words come with the first. */
export function StoryNotices() {
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
