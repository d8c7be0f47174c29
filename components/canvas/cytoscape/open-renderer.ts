import type { Core } from 'cytoscape'
import { nodeKey } from './draw-elements.ts'
import { type DrawingParts, drawInPieces, type StillDrawing } from './draw-in-pieces.ts'
import { drawDirectly } from './paint-picture.ts'
import { missingHooksMessage, type PrivateRenderer, rendererHooks } from './private-renderer.ts'
import type { ShownLabelsController } from './shown-labels.ts'
import type { StillPicture } from './still-picture.ts'

export interface OpenRenderer {
  readonly renderer: PrivateRenderer
  readonly still: StillDrawing
}

/**
 * Makes the engine's renderer draw our way.
 *
 * @param pictureNow what is to be drawn
 * @returns `null`, and reports it, where an upgrade took a hook away: then the engine draws by itself
 */
export function openRenderer(
  cy: Core,
  pictureNow: () => StillPicture,
  labels: ShownLabelsController,
  told: Pick<DrawingParts, 'onWhole' | 'onDraw'>,
): OpenRenderer | null {
  const hooks = rendererHooks(cy)
  if (!hooks.ok) {
    reportError(new Error(missingHooksMessage(hooks.missing)))
    return null
  }
  const { renderer } = hooks
  const draw = drawDirectly(renderer, {
    sceneNow: () => pictureNow().scene,
    theme: () => pictureNow().theme,
    labelled: () => labels.shown().map(({ id }) => cy.getElementById(nodeKey(id))),
    placed: () => pictureNow().placed,
  })
  const still = drawInPieces(renderer, { ...told, draw, labels, pictureNow, redraw: () => cy.forceRender() })
  return { renderer, still }
}
