import { type DrawnPoint, extendStroke } from '#app/domain/presenter/drawing.ts'
import type { AppContext } from './app-context.ts'
import { relay } from './story-relay.ts'

/** Where the presenter points, in model units; `null`: nowhere. Here at once, and on the class's screen. */
export function pointLaser(app: AppContext, at: DrawnPoint | null): void {
  relay(app, { kind: 'laser', at })
  app.store.getState().setStory({ laser: at })
}

/** Draw on with the pen: here at once, and on the class's screen. */
export function drawStroke(app: AppContext, stroke: number, points: readonly DrawnPoint[]): void {
  relay(app, { kind: 'draw', stroke, points })
  app.store.getState().setStory(({ strokes }) => ({ strokes: extendStroke(strokes, stroke, points) }))
}

/** Take away what was drawn. */
export function wipeDrawing(app: AppContext): void {
  relay(app, { kind: 'wipe' })
  app.store.getState().setStory({ strokes: [] })
}
