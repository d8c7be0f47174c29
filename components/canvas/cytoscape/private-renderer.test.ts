// @vitest-environment node
import cytoscape from 'cytoscape'
import { expect, test } from 'vitest'
import { missingHooksMessage, rendererHooks } from './private-renderer.ts'

const engineWith = (renderer: object) => {
  const cy = cytoscape({ headless: true })
  Object.assign(cy, { renderer: () => renderer })
  return cy
}

test('a renderer without a hook is reported by the name of the hook', () => {
  const hooks = rendererHooks(
    engineWith({
      render: () => undefined,
      drawElement: () => undefined,
      usePaths: () => true,
      flushRenderedStyleQueue: () => undefined,
      getCachedZSortedEles: () => ({ nondrag: [] }),
    }),
  )
  expect(hooks).toEqual({ ok: false, missing: ['drawLayeredElements'] })
  expect(missingHooksMessage(['drawLayeredElements'])).toMatch(/drawLayeredElements.*private-renderer\.ts/s)
})
