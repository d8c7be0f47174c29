import type { Core } from 'cytoscape'
import type { CanvasEmphasis, CanvasModel, CanvasTarget, Point } from '../canvas-model.ts'
import type { Hull } from '../geometry/hull.ts'
import { keptPositions } from '../geometry/kept-positions.ts'
import { litBy, NO_EMPHASIS, sameTarget } from '../geometry/lit.ts'
import { buildScene, EMPTY_MODEL, type Scene } from '../geometry/scene.ts'
import type { GraphView, GraphViewHandlers, GraphViewOptions } from '../graph-view.ts'
import { applyModel, applyPositions, nodeKey } from './draw-elements.ts'
import { onFontArrival } from './fonts.ts'
import { createViewport, type Viewport } from './gesture-quality.ts'
import { canDraw, watchContext } from './lost-context.ts'
import { createTextMeter } from './measure-text.ts'
import { hullsOf } from './paint-hulls.ts'
import { drawDirectly } from './paint-picture.ts'
import { createMovingPicture, createPainter, type Frame, type Painter } from './painter.ts'
import { missingHooksMessage, type PrivateRenderer, rendererHooks } from './private-renderer.ts'
import { createSettler, type Settler } from './settle-looks.ts'
import { createShownLabels, type ShownLabelsController } from './shown-labels.ts'
import { stylesheet } from './stylesheet.ts'
import { createSurface, type Surface } from './surface.ts'

/** The drawn graph with its camera and labels, without what listens to the user. */
export interface Picture extends Pick<GraphView, 'setModel' | 'setEmphasis' | 'setOptions' | 'destroy'> {
  readonly cy: Core
  readonly stage: HTMLElement | null
  readonly renderer: PrivateRenderer | null
  readonly viewport: Viewport
  readonly labels: ShownLabelsController
  readonly scene: () => Scene
  readonly options: () => GraphViewOptions
  readonly size: Surface['size']
  readonly measure: Surface['measure']
  /** @returns whether it changed */
  readonly setHovered: (target: CanvasTarget | null) => boolean
  /** Moves a node by model units while it is dragged; the model follows when it is dropped. */
  readonly dragNode: (id: string, dx: number, dy: number) => void
}

const NO_TINTS: NonNullable<CanvasEmphasis['tints']> = new Map()

interface PictureState {
  model: CanvasModel
  scene: Scene
  hulls: readonly Hull[]
  emphasis: CanvasEmphasis
  hovered: CanvasTarget | null
  options: GraphViewOptions
}

export function createPicture(
  container: HTMLElement | null,
  handlers: GraphViewHandlers,
  options: GraphViewOptions,
): Picture {
  const state = initialState(options)
  const surface = createSurface(container, options.theme)
  const { cy, stage, size, measure } = surface
  const renderer = container ? openRenderer(cy, state, () => labels) : null
  const labels = createShownLabels(createTextMeter(), () => cy.forceRender())
  const refreshLabels = () => labels.want(state.scene, viewport.camera(), size())
  const frameNow = (): Frame => ({
    cy,
    renderer,
    scene: state.scene,
    camera: viewport.drawn(),
    ...surface.sheet(),
    theme: state.options.theme,
    lit: litBy(state.scene, state.emphasis, state.hovered),
    focused: state.emphasis.focused,
    chosen: state.emphasis.chosen ?? [],
    tints: state.emphasis.tints ?? NO_TINTS,
    labels,
    hulls: state.hulls,
  })
  const painter = createPainter(surface, frameNow, () => viewport.touch())
  let isRoomNew = false
  const viewport: Viewport = createViewport(cy, stage, {
    onMove: handlers.onViewport,
    onDrawn: painter.paint,
    onRest: () => {
      if (isRoomNew) surface.resize()
      isRoomNew = false
      refreshLabels()
    },
    moving: renderer && createMovingPicture(surface, frameNow),
    isDrawn: surface.isDrawn,
  })
  const settler = createSettler(cy)
  const restyle = () => {
    settler.finish()
    cy.style(stylesheet(state.options.theme))
  }
  const remeasure = () => {
    labels.forget()
    refreshLabels()
    painter.schedule()
  }
  // A panel that opens covers an edge of the picture, which need not be drawn anew for that: the canvases are fitted to
  // the room when they are next drawn.
  const takeRoom = () => {
    isRoomNew = true
    viewport.settle()
  }
  const stopWatching = watchSurface(container, surface, { painter, handlers, remeasure, takeRoom })
  return {
    cy,
    stage,
    renderer,
    viewport,
    labels,
    size,
    measure,
    scene: () => state.scene,
    options: () => state.options,
    ...setters(state, container, { cy, painter, settler, restyle, refreshLabels }),
    destroy: () => {
      stopWatching()
      settler.finish()
      labels.destroy()
      viewport.destroy()
      painter.cancel()
      surface.destroy()
    },
  }
}

const initialState = (options: GraphViewOptions): PictureState => ({
  model: EMPTY_MODEL,
  scene: buildScene(EMPTY_MODEL),
  hulls: [],
  emphasis: NO_EMPHASIS,
  hovered: null,
  options,
})

interface Effects {
  readonly cy: Core
  readonly painter: Painter
  readonly settler: Settler
  readonly restyle: () => void
  readonly refreshLabels: () => void
}

function setters(
  state: PictureState,
  container: HTMLElement | null,
  { cy, painter, settler, restyle, refreshLabels }: Effects,
): Pick<Picture, 'setModel' | 'setEmphasis' | 'setOptions' | 'setHovered' | 'dragNode'> {
  return {
    setModel: (model) => {
      painter.schedule()
      const { nodes, edges, hulls, fontScale } = state.model
      const isSame = model.nodes === nodes && model.edges === edges && model.hulls === hulls
      if (isSame && model.fontScale === fontScale) {
        // Another claim is selected: its spokes are the overlay's, and the picture below stays.
        state.model = model
        state.scene = { ...state.scene, spokes: model.spokes }
        return
      }
      const scene = buildScene(model, keptPositions(state.model, state.scene, model))
      settler.finish()
      settler.settle(applyModel(cy, state.model, model, scene))
      state.model = model
      state.scene = scene
      state.hulls = hullsOf(model, scene)
      refreshLabels()
    },
    setEmphasis: (emphasis) => {
      state.emphasis = emphasis
      painter.schedule()
    },
    setOptions: (next) => {
      const recolour = next.theme !== state.options.theme
      state.options = next
      if (recolour && container) restyle()
      painter.schedule()
    },
    dragNode: (id, dx, dy) => {
      const positions = new Map<string, Point>(state.scene.nodes)
      const { x, y } = positions.get(id) ?? { x: 0, y: 0 }
      positions.set(id, { x: x + dx, y: y + dy })
      state.scene = buildScene(state.model, positions)
      applyPositions(cy, state.scene)
      state.hulls = hullsOf(state.model, state.scene)
      painter.schedule()
    },
    setHovered: (target) => {
      if (sameTarget(target, state.hovered)) return false
      state.hovered = target
      if (container) container.style.cursor = target ? 'pointer' : ''
      painter.schedule()
      return true
    },
  }
}

function openRenderer(
  cy: Core,
  state: PictureState,
  labels: () => ShownLabelsController,
): PrivateRenderer | null {
  const hooks = rendererHooks(cy)
  if (!hooks.ok) {
    reportError(new Error(missingHooksMessage(hooks.missing)))
    return null
  }
  drawDirectly(hooks.renderer, {
    sceneNow: () => state.scene,
    theme: () => state.options.theme,
    labelled: () =>
      labels()
        .shown()
        .map(({ id }) => cy.getElementById(nodeKey(id))),
    placed: () => labels().placed(),
  })
  return hooks.renderer
}

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
