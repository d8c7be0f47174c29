import { useState } from 'react'
import type { GraphView } from '#components/canvas/graph-view.ts'

type Camera = ReturnType<GraphView['camera']>

/** Tells what lies over a picture where its camera is, without drawing the picture's own screen anew. */
export interface CameraFeed {
  readonly onView: (view: GraphView | null) => void
  readonly onViewport: () => void
  readonly subscribe: (listener: () => void) => () => void
  /** The same object until the camera moves. */
  readonly camera: () => Camera | null
}

export function useCameraFeed(): CameraFeed {
  return useState(createFeed)[0]
}

function createFeed(): CameraFeed {
  const listeners = new Set<() => void>()
  let view: GraphView | null = null
  let camera: Camera | null = null
  const read = (): void => {
    camera = view?.camera() ?? null
    for (const listener of listeners) listener()
  }
  return {
    onView: (mounted) => {
      view = mounted
      read()
    },
    onViewport: read,
    subscribe: (listener) => {
      listeners.add(listener)
      // The picture may have been fitted since it was told of.
      read()
      return () => listeners.delete(listener)
    },
    camera: () => camera,
  }
}
