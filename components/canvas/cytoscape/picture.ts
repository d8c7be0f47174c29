import type { Core, NodeSingular } from 'cytoscape'
import type { CanvasEmphasis, CanvasModel, CanvasTarget, Point } from '../canvas-model.ts'
import type { Size } from '../geometry/camera.ts'
import type { Hull } from '../geometry/hull.ts'
import { keptPositions } from '../geometry/kept-positions.ts'
import { litBy, NO_EMPHASIS, sameTarget } from '../geometry/lit.ts'
import { buildScene, EMPTY_MODEL, type Scene } from '../geometry/scene.ts'
import type { GraphView, GraphViewHandlers, GraphViewOptions } from '../graph-view.ts'
import { applyModel, applyPositions } from './draw-elements.ts'
import { familyOfEpoch, onFontArrival } from './fonts.ts'
import { createViewport, type Viewport } from './gesture-quality.ts'
import {
  installLabelDirection,
  missingHooksMessage,
  type PrivateRenderer,
  rendererHooks,
} from './label-direction.ts'
import { canDraw, watchContext } from './lost-context.ts'
import { createTextMeter } from './measure-text.ts'
import { type OverlayFrame, paintOverlay } from './overlay.ts'
import { hullsOf, paintHulls } from './paint-hulls.ts'
import { drawDirectly } from './paint-picture.ts'
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
  readonly size: () => Size
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
  fontEpoch: number
}

export function createPicture(
  container: HTMLElement | null,
  handlers: GraphViewHandlers,
  options: GraphViewOptions,
): Picture {
  const state = initialState(options)
  const surface = createSurface(container, options.theme)
  const { cy, stage, size } = surface
  const renderer = container ? openRenderer(cy, state) : null
  const meter = createTextMeter(() => familyOfEpoch(state.fontEpoch))
  const labels = createShownLabels(cy, meter, container !== null && renderer === null)
  const refreshLabels = () => labels.refresh(state.scene, viewport.camera().zoom)
  const painter = createPainter(surface, () => ({
    cy,
    renderer,
    scene: state.scene,
    camera: viewport.drawn(),
    screen: size(),
    ratio: devicePixelRatio,
    theme: state.options.theme,
    family: familyOfEpoch(state.fontEpoch),
    lit: litBy(state.scene, state.emphasis, state.hovered),
    focused: state.emphasis.focused,
    chosen: state.emphasis.chosen ?? [],
    tints: state.emphasis.tints ?? NO_TINTS,
    labels,
    hulls: state.hulls,
  }))
  const viewport: Viewport = createViewport(cy, stage, {
    onMove: handlers.onViewport,
    onDrawn: painter.paint,
    onRest: refreshLabels,
  })
  const restyle = () => cy.style(stylesheet(state.options.theme, state.fontEpoch))
  const remeasure = () => {
    state.fontEpoch++
    meter.forget()
    restyle()
    refreshLabels()
    painter.schedule()
  }
  const stopWatching = watchSurface(container, surface, painter, handlers, remeasure)
  return {
    cy,
    stage,
    renderer,
    viewport,
    labels,
    size,
    scene: () => state.scene,
    options: () => state.options,
    ...setters(state, container, { cy, painter, restyle, refreshLabels }),
    destroy: () => {
      stopWatching()
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
  fontEpoch: 0,
})

interface Effects {
  readonly cy: Core
  readonly painter: Painter
  readonly restyle: () => void
  readonly refreshLabels: () => void
}

function setters(
  state: PictureState,
  container: HTMLElement | null,
  { cy, painter, restyle, refreshLabels }: Effects,
): Pick<Picture, 'setModel' | 'setEmphasis' | 'setOptions' | 'setHovered' | 'dragNode'> {
  return {
    setModel: (model) => {
      painter.schedule()
      const { nodes, edges, hulls } = state.model
      if (model.nodes === nodes && model.edges === edges && model.hulls === hulls) {
        // Another claim is selected: its spokes are the overlay's, and the picture below stays.
        state.model = model
        state.scene = { ...state.scene, spokes: model.spokes }
        return
      }
      const scene = buildScene(model, keptPositions(state.model, state.scene, model))
      applyModel(cy, state.model, model, scene)
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

interface Painter {
  readonly paint: () => void
  /** Paints in the next frame, once however often it is asked. */
  readonly schedule: () => void
  readonly cancel: () => void
}

type Frame = OverlayFrame & { readonly hulls: readonly Hull[] }

function createPainter({ ground, overlay, stage }: Surface, frameNow: () => Frame): Painter {
  let pending = 0
  let isGroundTinted = false
  const paint = () => {
    pending = 0
    if (!overlay || !ground) return
    const frame = frameNow()
    paintOverlay(overlay, frame)
    // Most pictures have none, and then the ground is left alone.
    if (frame.hulls.length > 0 || isGroundTinted) paintHulls(ground, { ...frame, colour: frame.theme.hull })
    isGroundTinted = frame.hulls.length > 0
  }
  return {
    paint,
    schedule: () => {
      if (stage && pending === 0) pending = requestAnimationFrame(paint)
    },
    cancel: () => {
      if (pending !== 0) cancelAnimationFrame(pending)
    },
  }
}

function openRenderer(cy: Core, state: PictureState): PrivateRenderer | null {
  const hooks = rendererHooks(cy)
  if (!hooks.ok) {
    reportError(new Error(missingHooksMessage(hooks.missing)))
    return null
  }
  const nodeOf = (element: NodeSingular) => state.scene.nodes.get(element.id().slice(2))
  installLabelDirection(hooks.renderer)
  drawDirectly(cy, hooks.renderer, nodeOf, () => state.options.theme)
  return hooks.renderer
}

function watchSurface(
  container: HTMLElement | null,
  surface: Surface,
  painter: Painter,
  handlers: GraphViewHandlers,
  remeasure: () => void,
): () => void {
  if (!container || !surface.stage) return () => {}
  if (!canDraw()) handlers.onLost('no-canvas')
  const observer = new ResizeObserver(() => {
    surface.resize()
    painter.schedule()
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
