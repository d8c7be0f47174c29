import cytoscape, { type Core } from 'cytoscape'

type Renderer = Record<string, unknown>

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer()

/** The control: whatever direction a label asks for, a canvas of the page writes it in that of the page. */
export function ignoreDirection(): void {
  const owner = CanvasRenderingContext2D.prototype
  const own = Object.getOwnPropertyDescriptor(owner, 'direction')
  Object.defineProperty(owner, 'direction', {
    configurable: true,
    get: () => 'inherit',
    set(this: CanvasRenderingContext2D, direction: CanvasDirection) {
      if (!this.canvas.isConnected) own?.set?.call(this, direction)
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
