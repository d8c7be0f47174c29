import cytoscape, { type Core } from 'cytoscape'

type Renderer = Record<string, unknown>

const rendererOf = (cy: Core): Renderer => (cy as unknown as { renderer: () => Renderer }).renderer()

/** The control: takes our patch away, so that labels are drawn as the engine draws them by itself. */
export function removeDirection(container: HTMLElement): void {
  const host = container.querySelector<HTMLElement & { _cyreg?: { cy: Core } }>(
    '.__________cytoscape_container',
  )
  if (!host?._cyreg) throw new Error('the engine is not where the test looks for it')
  delete rendererOf(host._cyreg.cy).setupTextStyle
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
  while (!Object.hasOwn(owner, 'setupTextStyle')) owner = Object.getPrototypeOf(owner) as Renderer
  const original = owner.setupTextStyle
  let looking = true
  Object.defineProperty(owner, 'setupTextStyle', {
    configurable: true,
    get: () => (looking ? undefined : original),
  })
  return () => {
    looking = false
    cy.destroy()
  }
}
