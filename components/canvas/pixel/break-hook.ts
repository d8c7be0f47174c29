import cytoscape, { type Core } from 'cytoscape'

type Renderer = Record<string, unknown>

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer()

/**
 * The control: whatever direction a label asks for, it is written in that of the page: on the canvases of the page, and on
 * those off screen that stand in for them while the picture moves.
 */
export function ignoreDirection(): void {
  ignoreOn(CanvasRenderingContext2D.prototype, ({ canvas }) => canvas.isConnected)
  if (typeof OffscreenCanvasRenderingContext2D !== 'undefined')
    ignoreOn(OffscreenCanvasRenderingContext2D.prototype, () => true)
}

function ignoreOn<Context extends object>(owner: Context, isOurs: (context: Context) => boolean): void {
  const own = Object.getOwnPropertyDescriptor(owner, 'direction')
  Object.defineProperty(owner, 'direction', {
    configurable: true,
    get: () => 'inherit',
    set(this: Context, direction: CanvasDirection) {
      if (!isOurs(this)) own?.set?.call(this, direction)
    },
  })
}

/**
 * Plays an upgrade that renamed the hook: whoever looks for it finds nothing, while the engine itself goes on.
 *
 * @returns what ends the play; call it when the view is made
 */
export function hideHookWhileLooking(): () => void {
  const box = document.createElement('div')
  const cy = cytoscape({ container: box, layout: { name: 'preset', fit: false } })
  let owner: Renderer = rendererOf(cy)
  while (!Object.hasOwn(owner, 'drawElement')) owner = Object.getPrototypeOf(owner) as Renderer
  const original = owner.drawElement
  let looking = true
  Object.defineProperty(owner, 'drawElement', {
    configurable: true,
    get: () => (looking ? undefined : original),
  })
  return () => {
    looking = false
    cy.destroy()
  }
}
