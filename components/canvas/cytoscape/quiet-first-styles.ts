import type { Core, SingularElementReturnValue } from 'cytoscape'

/** What is used here of the engine's private parts. */
interface StyledElement extends SingularElementReturnValue {
  readonly _private: { readonly appliedInitStyle?: boolean }
  readonly dirtyBoundingBoxCache: () => void
}

type CheckTriggers = (this: unknown, element: StyledElement, ...change: readonly unknown[]) => void

const quieted = new WeakSet<object>()
/** Elements that have begun to take their first style. */
const begun = new WeakSet<object>()

/**
 * With each of some twenty-five properties that an element takes for the first time, the engine tells all that listen,
 * and all edges of a node, that bounds and order may have changed, although nobody has seen the element yet: half of
 * what its first style costs. Here it is told once for each element.
 *
 * Where an upgrade has taken the function away, the engine is left as it is: only slower.
 */
export function quietFirstStyles(cy: Core): void {
  const owner = Object.getPrototypeOf(cy.style()) as { checkTriggers?: CheckTriggers }
  const { checkTriggers } = owner
  if (checkTriggers === undefined || quieted.has(owner)) return
  quieted.add(owner)
  owner.checkTriggers = function (element, ...change) {
    const inner = element._private
    if (inner.appliedInitStyle === true) checkTriggers.call(this, element, ...change)
    else if (!begun.has(inner)) {
      begun.add(inner)
      element.dirtyBoundingBoxCache()
    }
  }
}
