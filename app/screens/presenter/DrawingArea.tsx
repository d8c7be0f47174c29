import { useSyncExternalStore } from 'react'
import { DrawingLayer } from '#components/presenter/DrawingLayer.tsx'
import { useExplorer } from '../app-provider.tsx'
import type { CameraFeed } from './use-camera-feed.ts'

/** What the presenter points at and draws, over the picture of the step. */
export function DrawingArea({ feed }: { readonly feed: CameraFeed }) {
  const laser = useExplorer((state) => state.story?.laser ?? null)
  const strokes = useExplorer((state) => state.story?.strokes)
  if (laser === null && (strokes === undefined || strokes.length === 0)) return null
  return <Drawn feed={feed} laser={laser} strokes={strokes ?? []} />
}

function Drawn(props: { readonly feed: CameraFeed } & Omit<Parameters<typeof DrawingLayer>[0], 'camera'>) {
  const { feed, laser, strokes } = props
  const camera = useSyncExternalStore(feed.subscribe, feed.camera)
  return camera && <DrawingLayer laser={laser} strokes={strokes} camera={camera} />
}
