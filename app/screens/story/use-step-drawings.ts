import { use, useEffect, useState } from 'react'
import type { CollectionIndex } from '#app/domain/collection-index.ts'
import { stepPicture } from '#app/domain/story/step-model.ts'
import type { CanvasTheme } from '#components/canvas/canvas-model.ts'
import { createGraphView } from '#components/canvas/cytoscape/create-graph-view.ts'
import { loadCanvasFonts } from '#components/canvas/cytoscape/fonts.ts'
import type { GraphView } from '#components/canvas/graph-view.ts'
import { useText } from '#components/i18n/text-context.tsx'
import type { PlayedStory } from '#graph-data/compile/story-files.ts'
import { STILL_LOOK } from './step-look.ts'
import { toStepModel } from './to-step-model.ts'

/** A picture that stands still. */
export interface StepDrawing {
  readonly source: string
  /** CSS pixels. */
  readonly width: number
}

/** The room a picture is fitted into before it is drawn, CSS pixels: a phone's width. */
const ROOM = { width: 350, height: 320 }
/** Dots for each CSS pixel. */
const DENSITY = 2

const fonts = loadCanvasFonts()
const NOBODY = {
  onOpen: () => {},
  onClear: () => {},
  onHover: () => {},
  onContextMenu: () => {},
  onViewport: () => {},
  onLost: () => {},
}

/**
 * Each step of a story drawn once by the engine that draws the graph, out of sight, in the reader's language and the
 * colours in force; what stands around the focus is left out. Empty until they are drawn.
 */
export function useStepDrawings(
  index: CollectionIndex,
  story: PlayedStory,
  theme: CanvasTheme,
): readonly (StepDrawing | null)[] {
  use(fonts)
  const text = useText()
  const [drawings, setDrawings] = useState<readonly (StepDrawing | null)[]>([])
  useEffect(() => {
    const room = document.createElement('div')
    const { width, height } = ROOM
    for (const [name, value] of Object.entries({ position: 'fixed', left: '-200vw', top: '0' }))
      room.style.setProperty(name, value)
    room.style.setProperty('width', `${width}px`)
    room.style.setProperty('height', `${height}px`)
    room.setAttribute('aria-hidden', 'true')
    document.body.append(room)
    const view = createGraphView(room, NOBODY, { theme, reducedMotion: true })
    let isWanted = true
    const drawAll = async (): Promise<void> => {
      const drawn: (StepDrawing | null)[] = []
      for (const step of story.steps) {
        const picture = { ...stepPicture(index, step), context: [] }
        view.setModel(toStepModel(index, picture, text, STILL_LOOK, null))
        view.focus(null, 0)
        // The engine works out lines and labels in its own frames; and the page may answer its reader meanwhile.
        await frames(SETTLING)
        if (!isWanted) return
        drawn.push(drawingOf(view))
        setDrawings([...drawn])
      }
    }
    void drawAll()
    return () => {
      isWanted = false
      view.destroy()
      room.remove()
    }
  }, [index, story, text, theme])
  return drawings
}

const SETTLING = 3

async function frames(count: number): Promise<void> {
  for (let frame = 0; frame < count; frame += 1) await new Promise((done) => requestAnimationFrame(done))
}

function drawingOf(view: GraphView): StepDrawing | null {
  const { zoom } = view.camera()
  const source = view.toPng({ scale: zoom * DENSITY, transparent: true })
  return source.startsWith('data:image/png') ? { source, width: widthOf(source) / DENSITY } : null
}

/** Bytes 16 to 19 of a PNG are its width; in base64 they stand in the 24th to 28th sign, whole from the 20th on. */
function widthOf(source: string): number {
  const head = atob(source.slice(source.indexOf(',') + 1).slice(0, 32))
  return [16, 17, 18, 19].reduce((width, at) => width * 256 + head.charCodeAt(at), 0)
}
