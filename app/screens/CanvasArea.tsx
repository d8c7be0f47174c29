import { Suspense } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import type { VisibleGraph } from '#app/domain/visible-graph.ts'
import type { CanvasTarget } from '#components/canvas/canvas-model.ts'
import { useText } from '#components/i18n/text-context.tsx'
import { Skeleton } from '#components/ui/Skeleton.tsx'
import { useExplorer } from './app-provider.tsx'
import { Picture } from './later-parts.tsx'

export interface CanvasAreaProps {
  readonly index: CollectionIndex
  readonly visible: VisibleGraph
  /** What the filter keeps, where it dims the rest of what is visible. */
  readonly kept: VisibleGraph | null
  /** The claim that a row of the list or card points at. */
  readonly pointed: CanvasTarget | null
}

/** The picture, or what takes its place: while fonts and engine load, and after the drawing surface was lost. */
export function CanvasArea(props: CanvasAreaProps) {
  const isLost = useExplorer((state) => state.notices.some((notice) => notice.kind === 'canvas-lost'))
  const { t } = useText()
  if (isLost) return null
  return (
    <Suspense fallback={<Skeleton label={t.regions.graph} isPanel />}>
      <Picture {...props} />
    </Suspense>
  )
}
