// @vitest-environment node
import { expect, test } from 'vitest'
import { boxesOverlap } from '../geometry/box.ts'
import { litBy, NO_EMPHASIS } from '../geometry/lit.ts'
import { buildScene } from '../geometry/scene.ts'
import { denseModel, SILENT, TEST_THEME, testEdge, testNode } from '../test-model.ts'
import { createGraphView } from './create-graph-view.ts'

const headless = () => createGraphView(null, SILENT, { theme: TEST_THEME, reducedMotion: true })

const PAIR = { nodes: [testNode('a', 0, 0), testNode('b', 300, 0)], edges: [testEdge('a', 'b')], spokes: [] }

test.each([
  [60, 120],
  [150, 300],
])(
  'every one of the edges of a dense graph of %i nodes and %i edges answers a click at its hit point',
  (nodes, edges) => {
    const view = headless()
    const model = denseModel(nodes, edges)
    view.setModel(model)
    view.focus(null)
    const wrong = model.edges.filter(({ id }) => {
      const point = view.hitPoint(id)
      const target = point && view.targetAt(point)
      return target?.kind !== 'edge' || target.id !== id
    })
    expect(wrong).toEqual([])
    view.destroy()
  },
)

test.each(['ar', 'en'] as const)('labels shown never overlap, at any zoom (%s)', (language) => {
  const view = headless()
  view.setModel(denseModel(80, 160, language))
  for (const zoom of [0.2, 0.35, 0.6, 1, 1.7, 3]) {
    view.setCamera({ zoom, pan: { x: 0, y: 0 } })
    const labels = view.shownLabels()
    expect(labels.length).toBeGreaterThan(10)
    labels.forEach((one, index) => {
      for (const other of labels.slice(index + 1)) expect(boxesOverlap(one, other)).toBe(false)
    })
  }
  view.destroy()
})

test('more room shows more labels', () => {
  const view = headless()
  view.setModel(denseModel(80, 160))
  const shownAt = (zoom: number) => {
    view.setCamera({ zoom, pan: { x: 0, y: 0 } })
    return view.shownLabels().length
  }
  expect(shownAt(1)).toBeGreaterThan(shownAt(0.2))
  view.destroy()
})

test('nodes that stay keep their place when others come and go', () => {
  const view = headless()
  view.setModel(PAIR)
  view.setCamera({ zoom: 1, pan: { x: 50, y: 60 } })
  const before = view.nodePoint('a')
  view.setModel({ ...PAIR, nodes: [...PAIR.nodes, testNode('c', 100, 200)] })
  expect(view.nodePoint('a')).toEqual(before)
  expect(view.nodePoint('c')).toEqual({ x: 150, y: 260 })
  view.setModel({ nodes: PAIR.nodes.slice(0, 1), edges: [], spokes: [] })
  expect(view.nodePoint('a')).toEqual(before)
  expect(view.nodePoint('b')).toBeNull()
  expect(view.hitPoint('a-b')).toBeNull()
  view.destroy()
})

test('a node moved in the model moves in the picture', () => {
  const view = headless()
  view.setModel(PAIR)
  view.setModel({ ...PAIR, nodes: [testNode('a', 0, 0), testNode('b', 0, 250)] })
  view.setCamera({ zoom: 2, pan: { x: 0, y: 0 } })
  expect(view.nodePoint('b')).toEqual({ x: 0, y: 500 })
  view.destroy()
})

test('an edge whose ends are not in the model is a bug of the caller', () => {
  const view = headless()
  expect(() => view.setModel({ ...PAIR, nodes: PAIR.nodes.slice(0, 1) })).toThrow(/a-b/)
  view.destroy()
})

test('large labels of many lines are whole when their nodes are brought into view', () => {
  const view = headless()
  const label = 'ضمانات\nلبيلاروس\nGuarantees\nfor Belarus'
  const nodes = [testNode('a', 0, 0), testNode('b', 0, 500)].map((node) => ({ ...node, label }))
  view.setModel({ ...PAIR, nodes, fontScale: { node: 2.4, edge: 2.8 } })
  view.focus(['a', 'b'])
  const labels = view.shownLabels()
  expect(labels.map(({ id }) => id).toSorted()).toEqual(['a', 'b'])
  for (const { y1, y2 } of labels) {
    expect(y1).toBeGreaterThanOrEqual(0)
    expect(y2).toBeLessThanOrEqual(768)
  }
  view.destroy()
})

test('focus brings the chosen nodes into the middle, and an empty picture is left alone', () => {
  const view = headless()
  view.focus(null)
  view.setModel(denseModel(40, 60))
  view.focus(['node-3'])
  expect(view.nodePoint('node-3')).toEqual({ x: 683, y: 384 })
  view.destroy()
})

test('zooming keeps the middle of the picture where it is', () => {
  const view = headless()
  view.setModel(PAIR)
  view.focus(['a'])
  view.zoomBy(0.5)
  expect(view.nodePoint('a')?.x).toBeCloseTo(683)
  view.panBy(10, -4)
  expect(view.nodePoint('a')?.x).toBeCloseTo(693)
  view.destroy()
})

test('a measure drawn as size makes the node and its target larger, and leaves the others as they are', () => {
  const view = headless()
  const at = (scale: number) => {
    view.setModel({ ...PAIR, nodes: [testNode('a', 0, 0, { scale }), testNode('b', 300, 0)] })
    view.setCamera({ zoom: 1, pan: { x: 100, y: 100 } })
    return [view.targetAt({ x: 100, y: 100 - 30 })?.id, view.targetAt({ x: 400, y: 100 - 30 })?.id]
  }
  expect(at(1)).toEqual([undefined, undefined])
  expect(at(1.6)).toEqual(['a', undefined])
  view.destroy()
})

test('nodes that are lit together pale the rest and need no line between them', () => {
  const scene = buildScene(PAIR)
  expect(litBy(scene, { ...NO_EMPHASIS, litNodes: ['a', 'nobody'] }, null)?.nodes).toEqual(new Set(['a']))
  expect(litBy(scene, { ...NO_EMPHASIS, chosen: ['a'] }, null)).toBeNull()
})
