import { lazy, Suspense, useCallback, useEffect, useState } from 'react'
import { linkOf } from '#app/commands/copy.ts'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import { opensPanel } from '#app/state/selection-slice.ts'
import { EmbedFrame } from '#components/embed/EmbedFrame.tsx'
import { EmbedNote } from '#components/embed/EmbedNote.tsx'
import { useText } from '#components/i18n/text-context.tsx'
import { IsnadMark } from '#components/shell/IsnadMark.tsx'
import { UnknownAddress } from '#components/shell/UnknownAddress.tsx'
import { PanelWait } from '#components/ui/PanelWait.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { LINE_FAMILIES, type LineFamily } from '#graph-data/derive/line-family.ts'
import { Announcer } from '../Announcer.tsx'
import { useApp, useExplorer } from '../app-provider.tsx'
import { Guarded } from '../Guarded.tsx'
import { useShown } from '../use-shown.ts'

const loadPicture = () => import('../Picture.tsx')
const Picture = lazy(async () => ({ default: (await loadPicture()).Picture }))
const loadPanel = () => import('./EmbedPanel.tsx')
const EmbedPanel = lazy(async () => ({ default: (await loadPanel()).EmbedPanel }))

/** Fetch the drawing engine; asked for before the collection has come. */
export const prefetchEmbedPicture = (): Promise<unknown> => loadPicture().catch(() => undefined)
/** Fetch the proof's code before it is asked for. */
export const prefetchEmbedPanel = (): Promise<unknown> => loadPanel().catch(() => undefined)

/** How long the hint about the wheel stays. */
const HINT_MS = 2500

/** The page inside a frame of another page: the picture, and what a click on it opens. */
export function EmbedScreen({ index }: { readonly index: CollectionIndex }) {
  const app = useApp()
  const { t } = useText()
  const place = useExplorer((state) => state.place)
  const isLost = useExplorer((state) => state.notices.some(({ kind }) => kind === 'canvas-lost'))
  const { visible } = useShown(index)
  const link = useLink()
  const { isHinted, hint } = useWheelHint()
  const isElsewhere = place.kind !== 'home' && !opensPanel(place)
  return (
    <>
      <EmbedFrame
        mark={<IsnadMark />}
        title={index.core.collection.title}
        link={link}
        families={familiesOf(index, visible)}
        picture={
          <Guarded>
            {!isLost && (
              <Suspense fallback={<Skeleton label={t.regions.graph} isPanel />}>
                <Picture index={index} visible={visible} kept={null} pointed={null} isFramed />
              </Suspense>
            )}
          </Guarded>
        }
        onPlainWheel={hint}
        panel={
          opensPanel(place) ? (
            <Guarded resetKey={JSON.stringify(place)}>
              <Suspense fallback={<PanelWait label={t.proof.waiting} wish={JSON.stringify(place)} />}>
                <EmbedPanel index={index} />
              </Suspense>
            </Guarded>
          ) : null
        }
        notices={
          <>
            {isLost && <EmbedNote what="lost" />}
            {isElsewhere && <EmbedNote what="elsewhere" />}
            {visible.nodes.length === 0 && <EmbedNote what="empty" />}
            {isHinted && <EmbedNote what="wheel" />}
            <Unknown />
          </>
        }
        onLanguage={async (language) => {
          await app.loadMessages(language)
          app.store.getState().setPreferences({ language })
        }}
      />
      <Announcer />
    </>
  )
}

function Unknown() {
  const app = useApp()
  const unknown = useExplorer((state) => state.unknown)
  return unknown.map((part) => (
    <UnknownAddress
      key={`${part.kind}:${part.asked}`}
      kind={part.kind}
      asked={part.asked}
      onDismiss={() => app.store.getState().setUnknown(unknown.filter((other) => other !== part))}
    />
  ))
}

/** Follows everything that an address holds. */
function useLink(): string {
  const app = useApp()
  useExplorer((state) => state.place)
  useExplorer((state) => state.view)
  useExplorer((state) => state.filter)
  useExplorer((state) => state.preferences.language)
  return linkOf(app)
}

function useWheelHint(): { readonly isHinted: boolean; readonly hint: () => void } {
  const [hintedAt, setHintedAt] = useState(0)
  const hint = useCallback(() => setHintedAt(performance.now()), [])
  useEffect(() => {
    if (hintedAt === 0) return
    const timer = setTimeout(() => setHintedAt(0), HINT_MS)
    return () => clearTimeout(timer)
  }, [hintedAt])
  return { isHinted: hintedAt > 0, hint }
}

function familiesOf(index: CollectionIndex, visible: VisibleGraph): readonly LineFamily[] {
  const found = new Set(visible.edges.map((id) => index.claims.get(id)?.family))
  return LINE_FAMILIES.filter((family) => found.has(family))
}
