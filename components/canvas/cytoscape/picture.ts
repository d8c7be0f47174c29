import type { Core } from 'cytoscape'
import type { CanvasEmphasis } from '../canvas-model.ts'
import { litBy } from '../geometry/lit.ts'
import type { Scene } from '../geometry/scene.ts'
import type { GraphViewHandlers, GraphViewOptions } from '../graph-view.ts'
import { createChanges, initialState, type PictureChanges, type PictureState } from './change-picture.ts'
import { onFontArrival } from './fonts.ts'
import { createViewport, type Viewport } from './gesture-quality.ts'
import { canDraw, watchContext } from './lost-context.ts'
import { createTextMeter } from './measure-text.ts'
import { openRenderer } from './open-renderer.ts'
import { createMovingPicture, createPainter, type Frame, type Painter } from './painter.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import { createShownLabels, type ShownLabelsController } from './shown-labels.ts'
import type { StillPicture } from './still-picture.ts'
import { createSurface, type Sheet, type Surface } from './surface.ts'

/** The drawn graph with its camera and labels, without what listens to the user. */
export interface Picture extends PictureChanges {
  readonly cy: Core
  readonly stage: HTMLElement | null
  readonly renderer: PrivateRenderer | null
  readonly viewport: Viewport
  readonly labels: ShownLabelsController
  readonly scene: () => Scene
  readonly options: () => GraphViewOptions
  readonly size: Surface['size']
  readonly measure: Surface['measure']
}

const NO_TINTS: NonNullable<CanvasEmphasis['tints']> = new Map()

export function createPicture(
  container: HTMLElement | null,
  handlers: GraphViewHandlers,
  options: GraphViewOptions,
): Picture {
  const state = initialState(options)
  const surface = createSurface(container, options.theme)
  const { cy, stage, size, measure } = surface
  const labels = createShownLabels(createTextMeter(), () => cy.forceRender())
  const room = createRoom(surface)
  const still = () => stillPicture(state, surface, labels, room.sheet())
  const drawn =
    container &&
    openRenderer(cy, still, labels, {
      onWhole: (whole, onReady) => painter.prepare(whole, onReady),
      onDraw: room.take,
    })
  const renderer = drawn?.renderer ?? null
  const frameNow = () => frameOf(state, surface, { renderer, labels, viewport })
  const refreshLabels = () => labels.want(state.scene, viewport.camera(), size())
  const painter = createPainter(surface, frameNow, () => viewport.touch())
  const viewport: Viewport = createViewport(cy, stage, {
    onMove: handlers.onViewport,
    onDrawn: painter.paint,
    onRest: () => {
      room.rest()
      if (!drawn) room.take()
      refreshLabels()
    },
    moving: renderer && createMovingPicture(surface, frameNow),
    isDrawn: surface.isDrawn,
  })
  const onModel = handlers.onViewport
  const changes = createChanges(state, {
    cy,
    container,
    painter,
    renderer,
    still: drawn?.still ?? null,
    refreshLabels,
    onModel,
  })
  const remeasure = () => {
    labels.forget()
    refreshLabels()
    painter.schedule()
  }
  const takeRoom = () => {
    room.isOther()
    viewport.settle()
  }
  const stopWatching = watchSurface(container, surface, { painter, handlers, remeasure, takeRoom })
  const own = { cy, stage, renderer, viewport, labels, size, measure }
  return {
    ...own,
    scene: () => state.scene,
    options: () => state.options,
    ...changes,
    destroy: () => {
      stopWatching()
      changes.destroy()
      drawn?.still.destroy()
      labels.destroy()
      viewport.destroy()
      painter.cancel()
      surface.destroy()
    },
  }
}

/** What the engine is to draw. */
const stillPicture = (
  { scene, options }: PictureState,
  { cy }: Surface,
  labels: ShownLabelsController,
  sheet: Sheet,
): StillPicture => ({
  scene,
  placed: labels.placed(),
  theme: options.theme,
  camera: { zoom: cy.zoom(), pan: { ...cy.pan() } },
  ...sheet,
})

/**
 * A panel that opens covers an edge of the picture, which need not be drawn anew for that: the canvases are fitted to the
 * room when they are next drawn, and not before, because fitting wipes them.
 */
function createRoom(surface: Surface) {
  let isOther = false
  let isDue = false
  return {
    isOther: () => {
      isOther = true
    },
    /** What is drawn from now on is for the room as it is. */
    rest: () => {
      isDue ||= isOther
      isOther = false
    },
    /** How large the next drawing will be. */
    sheet: (): Sheet => (isDue ? { screen: surface.size(), ratio: devicePixelRatio } : surface.sheet()),
    take: () => {
      if (isDue) surface.resize()
      isDue = false
    },
  }
}

interface Drawing {
  readonly renderer: PrivateRenderer | null
  readonly labels: ShownLabelsController
  readonly viewport: Viewport
}

/** What lies under and over the engine's picture, or moves in its place. */
const frameOf = (
  { scene, options, emphasis, hovered, hulls }: PictureState,
  { cy, sheet }: Surface,
  { renderer, labels, viewport }: Drawing,
): Frame => ({
  cy,
  renderer,
  scene,
  camera: viewport.drawn(),
  ...sheet(),
  theme: options.theme,
  lit: litBy(scene, emphasis, hovered),
  focused: emphasis.focused,
  chosen: emphasis.chosen ?? [],
  tints: emphasis.tints ?? NO_TINTS,
  labels,
  hulls,
})

interface Watcher {
  readonly painter: Painter
  readonly handlers: GraphViewHandlers
  readonly remeasure: () => void
  readonly takeRoom: () => void
}

function watchSurface(
  container: HTMLElement | null,
  surface: Surface,
  { painter, handlers, remeasure, takeRoom }: Watcher,
): () => void {
  if (!container || !surface.stage) return () => {}
  if (!canDraw()) handlers.onLost('no-canvas')
  const observer = new ResizeObserver(() => {
    const known = surface.size()
    const { width, height } = surface.measure()
    // It also tells of the size that the canvases were made with.
    if (width !== known.width || height !== known.height) takeRoom()
    handlers.onViewport()
  })
  observer.observe(container)
  const stopContext = watchContext(surface.stage, handlers.onLost, () => {
    surface.cy.forceRender()
    painter.paint()
  })
  const stopFonts = onFontArrival(remeasure)
  return () => {
    observer.disconnect()
    stopContext()
    stopFonts()
  }
}
