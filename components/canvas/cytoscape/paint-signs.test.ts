import { describe, expect, it } from 'vitest'
import { SIGN_STROKES, SIGNS } from '../../ui/sign-look.ts'
import { buildScene } from '../geometry/scene.ts'
import { TEST_THEME, testEdge, testNode } from '../test-model.ts'
import { paintLineMarks } from './export-png.ts'
import { paintPins } from './paint-signs.ts'

/** Notes where discs are drawn, how large and in which colour. */
function recorder() {
  const discs: { readonly x: number; readonly y: number; readonly radius: number; readonly fill: string }[] =
    []
  let pending: { x: number; y: number; radius: number } | null = null
  const context = {
    fillStyle: '',
    setLineDash: () => undefined,
    beginPath: () => {
      pending = null
    },
    arc: (x: number, y: number, radius: number) => {
      pending = { x, y, radius }
    },
    fill: () => {
      if (pending) discs.push({ ...pending, fill: context.fillStyle })
    },
    stroke: () => undefined,
    moveTo: () => undefined,
    lineTo: () => undefined,
  }
  return { discs, context: context as unknown as CanvasRenderingContext2D }
}

const SCENE = buildScene({
  nodes: [testNode('round', 0, 0, { isPinned: true }), testNode('plain', 300, 0)],
  edges: [testEdge('round', 'plain')],
  spokes: [],
})

describe('a pin', () => {
  it('stands on the outline of pinned nodes alone, at the upper right, in the colour of text', () => {
    const { context, discs } = recorder()
    paintPins(context, { scene: SCENE, theme: TEST_THEME }, 1)
    const half = (SCENE.nodes.get('round')?.width ?? 0) / 2
    expect(discs).toHaveLength(1)
    expect(discs[0]?.fill).toBe(TEST_THEME.text)
    expect(Math.hypot(discs[0]?.x ?? 0, discs[0]?.y ?? 0)).toBeCloseTo(half)
    expect(discs[0]?.y).toBeLessThan(0)
  })

  it('is drawn again above the wash only where its node is', () => {
    const { context, discs } = recorder()
    paintPins(context, { scene: SCENE, theme: TEST_THEME }, 1, new Set(['plain']))
    expect(discs).toEqual([])
  })

  it('stays large enough to be seen from afar', () => {
    const { context, discs } = recorder()
    paintPins(context, { scene: SCENE, theme: TEST_THEME }, 0.2)
    expect((discs[0]?.radius ?? 0) * 0.2).toBeGreaterThan(5)
  })
})

describe('verdicts in a picture that is taken away', () => {
  it('stand on the lines that have one, in its colour', () => {
    const { context, discs } = recorder()
    paintLineMarks(context, { scene: SCENE, theme: TEST_THEME, tints: new Map([['round-plain', 'fails']]) })
    expect(discs.map(({ fill }) => fill)).toEqual([TEST_THEME.denied])
  })

  it('are absent where they are not shown', () => {
    const { context, discs } = recorder()
    paintLineMarks(context, { scene: SCENE, theme: TEST_THEME, tints: new Map() })
    expect(discs).toEqual([])
  })
})

it('gives each sign a shape of its own: colour never speaks alone', () => {
  expect(new Set(SIGNS.map((sign) => JSON.stringify(SIGN_STROKES[sign]))).size).toBe(SIGNS.length)
})
