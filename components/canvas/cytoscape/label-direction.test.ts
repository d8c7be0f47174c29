// @vitest-environment node
import cytoscape, { type NodeSingular } from 'cytoscape'
import { expect, test } from 'vitest'
import {
  installLabelDirection,
  missingHooksMessage,
  type PrivateRenderer,
  rendererHooks,
} from './label-direction.ts'

const engineWith = (renderer: object) => {
  const cy = cytoscape({ headless: true })
  Object.assign(cy, { renderer: () => renderer })
  return cy
}

test('a renderer without a hook is reported by the name of the hook', () => {
  const hooks = rendererHooks(
    engineWith({
      drawElement: () => undefined,
      usePaths: () => true,
      drawLayeredElements: () => undefined,
      getCachedZSortedEles: () => ({ nondrag: [] }),
    }),
  )
  expect(hooks).toEqual({ ok: false, missing: ['setupTextStyle'] })
  expect(missingHooksMessage(['setupTextStyle'])).toMatch(/setupTextStyle.*label-direction\.ts/s)
})

test('each label is drawn in the direction of its own first letter, after the style of the engine', () => {
  const calls: string[] = []
  const renderer: PrivateRenderer = {
    setupTextStyle: () => calls.push('engine'),
    drawElement: () => undefined,
    usePaths: () => true,
    drawLayeredElements: () => undefined,
    getCachedZSortedEles: () => ({ nondrag: [] }),
  }
  installLabelDirection(renderer)
  const context = { direction: 'inherit' } as CanvasRenderingContext2D
  const labelled = (text: string) => ({ data: () => text }) as unknown as NodeSingular
  renderer.setupTextStyle(context, labelled('نافذة. (Act)'))
  expect(context.direction).toBe('rtl')
  renderer.setupTextStyle(context, labelled('C++'))
  expect(context.direction).toBe('ltr')
  expect(calls).toEqual(['engine', 'engine'])
})
