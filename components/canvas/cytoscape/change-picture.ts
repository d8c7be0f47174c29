import type { Core } from 'cytoscape'
import type { Pieces } from '#graph-data/schema/pieces.ts'
import type { CanvasEmphasis, CanvasModel, CanvasTarget, Point } from '../canvas-model.ts'
import type { Hull } from '../geometry/hull.ts'
import { keptPositions } from '../geometry/kept-positions.ts'
import { NO_EMPHASIS, sameTarget } from '../geometry/lit.ts'
import { buildScene, EMPTY_MODEL, type Scene, scenePieces } from '../geometry/scene.ts'
import type { GraphView, GraphViewOptions } from '../graph-view.ts'
import { applyPieces, applyPositions } from './draw-elements.ts'
import type { StillDrawing } from './draw-in-pieces.ts'
import { createIntake } from './model-intake.ts'
import { hullsOf } from './paint-hulls.ts'
import type { Painter } from './painter.ts'
import type { PrivateRenderer } from './private-renderer.ts'
import { createSettler, type Settler } from './settle-looks.ts'
import { isMany } from './still-picture.ts'
import { stylesheet } from './stylesheet.ts'

/** What stands in the picture. */
export interface PictureState {
  model: CanvasModel
  scene: Scene
  hulls: readonly Hull[]
  emphasis: CanvasEmphasis
  hovered: CanvasTarget | null
  options: GraphViewOptions
  /** The engine's elements are on their way to another model. */
  isChanging: boolean
}

export const initialState = (options: GraphViewOptions): PictureState => ({
  model: EMPTY_MODEL,
  scene: buildScene(EMPTY_MODEL),
  hulls: [],
  emphasis: NO_EMPHASIS,
  hovered: null,
  options,
  isChanging: false,
})

export interface PictureChanges extends Pick<GraphView, 'setModel' | 'setEmphasis' | 'setOptions'> {
  /** Does something when the model last set stands in the picture: at once, as a rule. */
  readonly afterModel: (task: () => void) => void
  /** Whoever asks where things are asks of the model last set: it is taken in now. */
  readonly finishModel: () => void
  /** @returns whether it changed */
  readonly setHovered: (target: CanvasTarget | null) => boolean
  /** Moves a node by model units while it is dragged; the model follows when it is dropped. */
  readonly dragNode: (id: string, dx: number, dy: number) => void
  readonly destroy: () => void
}

export interface ChangeEffects {
  readonly cy: Core
  /** `null`: headless. */
  readonly container: HTMLElement | null
  readonly painter: Painter
  /** Both `null` where the engine draws by itself. */
  readonly renderer: PrivateRenderer | null
  readonly still: StillDrawing | null
  readonly refreshLabels: () => void
  /** Another model stands in the picture. */
  readonly onModel: () => void
}

export function createChanges(state: PictureState, effects: ChangeEffects): PictureChanges {
  const { cy, container, painter, still } = effects
  const intake = createIntake(() => still?.isDrawing() ?? false)
  const workOut = () => effects.renderer?.flushRenderedStyleQueue()
  const settler = createSettler(cy, workOut, () => still?.release())
  let told = state.model
  return {
    setModel: (model) => {
      const isOverlay = isSamePicture(told, model)
      told = model
      if (isOverlay) {
        // Another claim is selected: its spokes are the overlay's, and the picture below stays.
        intake.after(() => {
          if (told !== model) return
          state.model = model
          state.scene = { ...state.scene, spokes: model.spokes }
          painter.schedule()
        })
        return
      }
      // What has been begun on the engine's elements must be ended before anything else.
      if (state.isChanging) intake.finish()
      intake.take(piecesTo(model, state, { ...effects, settler, workOut }), effects.onModel)
      const isLong = isMany(model.nodes.length + model.edges.length)
      // The first picture has nothing to answer for yet.
      if (container === null || !isLong || state.model === EMPTY_MODEL) intake.finish()
    },
    setEmphasis: (emphasis) =>
      intake.after(() => {
        state.emphasis = emphasis
        painter.schedule()
      }),
    setOptions: (next) => {
      const recolour = next.theme !== state.options.theme
      state.options = next
      if (recolour && container) {
        settler.finish()
        cy.style(stylesheet(next.theme))
      }
      painter.schedule()
    },
    afterModel: intake.after,
    finishModel: intake.finish,
    dragNode: (id, dx, dy) => {
      intake.finish()
      settler.finish()
      still?.hurry()
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
    destroy: () => {
      intake.stop()
      settler.finish()
    },
  }
}

const isSamePicture = (one: CanvasModel, other: CanvasModel): boolean =>
  one.nodes === other.nodes &&
  one.edges === other.edges &&
  one.hulls === other.hulls &&
  one.fontScale === other.fontScale

/** From what stands in the picture to a model: its geometry, then the engine's elements. */
function* piecesTo(
  model: CanvasModel,
  state: PictureState,
  effects: ChangeEffects & { readonly settler: Settler; readonly workOut: () => void },
): Pieces<void> {
  const { cy, still, settler, workOut, painter, refreshLabels } = effects
  const scene = yield* scenePieces(model, keptPositions(state.model, state.scene, model))
  yield
  settler.finish()
  still?.hold()
  state.isChanging = true
  let unsettled: readonly string[] = []
  try {
    unsettled = yield* applyPieces(cy, state.model, model, scene, workOut)
  } finally {
    state.isChanging = false
    settler.settle(unsettled)
  }
  state.model = model
  state.scene = scene
  state.hulls = hullsOf(model, scene)
  refreshLabels()
  painter.schedule()
}
