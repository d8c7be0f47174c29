import { describe, expect, it } from 'vitest'
import type { CanvasModel } from '../canvas-model.ts'
import { chooseLabels, fontSize } from './level-of-detail.ts'
import { litBy, NO_EMPHASIS } from './lit.ts'
import { buildScene } from './scene.ts'

const node = (id: string, x: number) => ({ id, kind: 'person' as const, label: id, x, y: 0, rank: 1 })
const EDGE = {
  id: 'meets',
  source: 'salma',
  target: 'karim',
  family: 'stated' as const,
  origins: 1,
  contested: false,
  symmetric: false,
  label: 'meets',
}
const MODEL: CanvasModel = {
  nodes: [node('salma', 0), { ...node('crowd', 300), isQuiet: true }, node('karim', 600)],
  edges: [EDGE],
  spokes: [],
}

const shown = (model: CanvasModel, zoom = 1) =>
  chooseLabels({
    scene: buildScene(model),
    zoom,
    nodeSize: () => ({ width: 40, height: 20 }),
    edgeSize: () => ({ width: 40, height: 20 }),
    previous: new Map(),
  })

describe('a picture for the last row', () => {
  it('names what is at hand and not what stands around it', () => {
    expect(shown(MODEL).nodes.map(({ id }) => id)).toEqual(['karim', 'salma'])
  })

  it('has labels as large as is asked, at every zoom', () => {
    const { fonts } = buildScene({ ...MODEL, fontScale: { node: 2.4, edge: 2.8 } })
    for (const zoom of [0.3, 0.7, 1, 1.5]) {
      expect(fontSize(zoom, fonts.node) * zoom).toBeGreaterThanOrEqual(28)
      expect(fontSize(zoom, fonts.edge) * zoom).toBeGreaterThanOrEqual(28)
    }
  })

  it('keeps words at lines where the usual size would be dust', () => {
    expect(shown(MODEL, 0.5).edges).toEqual([])
    expect(shown({ ...MODEL, fontScale: { node: 2, edge: 2 } }, 0.5).edges).toHaveLength(1)
  })

  it('has broader lines', () => {
    const usual = buildScene(MODEL).edges.get('meets')?.width ?? 0
    const broad = buildScene({ ...MODEL, edges: [{ ...EDGE, thick: 2 }] }).edges.get('meets')?.width
    expect(broad).toBe(2 * usual)
  })

  it('pales what is not kept as much as is asked', () => {
    const scene = buildScene(MODEL)
    const kept = { nodes: ['salma', 'karim'], edges: ['meets'], wash: 0.8 }
    const lit = litBy(scene, { ...NO_EMPHASIS, kept }, null)
    expect(lit).toMatchObject({ wash: 0.8 })
    expect([...(lit?.nodes ?? [])]).toEqual(['salma', 'karim'])
  })
})
