import { expect, test } from 'vitest'
import { testEdge, testNode } from '../test-model.ts'
import { hitPoint, hitTest, TOLERANCE } from './hit-test.ts'
import { buildScene } from './scene.ts'

const scene = buildScene({
  nodes: [testNode('a', 0, 0), testNode('b', 400, 0), testNode('c', 200, 120)],
  edges: [testEdge('a', 'b'), testEdge('a', 'c')],
  spokes: [],
})
const world = {
  scene,
  camera: { zoom: 1, pan: { x: 0, y: 0 } },
  labels: [],
  screen: { width: 1000, height: 800 },
}

test('a node wins over the edges that end at it', () => {
  expect(hitTest(world, { x: 18, y: 0 }, TOLERANCE.mouse)).toEqual({ kind: 'node', id: 'a' })
})

test('a finger may miss an edge by 12 pixels, a mouse by 6', () => {
  const near = { x: 300, y: 10 }
  expect(hitTest(world, near, TOLERANCE.touch)).toEqual({ kind: 'edge', id: 'a-b' })
  expect(hitTest(world, near, TOLERANCE.mouse)).toBeNull()
  expect(hitTest(world, { x: 300, y: 5 }, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-b' })
  expect(hitTest(world, { x: 300, y: 14 }, TOLERANCE.touch)).toBeNull()
})

test('the tolerance is on screen, so it is the same at every zoom', () => {
  const far = { ...world, camera: { zoom: 0.25, pan: { x: 0, y: 0 } } }
  expect(hitTest(far, { x: 75, y: 5 }, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-b' })
  expect(hitTest(far, { x: 75, y: 8 }, TOLERANCE.mouse)).toBeNull()
})

test('a node is at least 24 pixels wide as a target', () => {
  const far = { ...world, camera: { zoom: 0.25, pan: { x: 0, y: 0 } } }
  expect(hitTest(far, { x: 0, y: -11 }, TOLERANCE.mouse)).toEqual({ kind: 'node', id: 'a' })
})

test('a label answers for its node, but not where the line of an edge shows through', () => {
  const labelled = { ...world, labels: [{ id: 'c', x1: 250, y1: -30, x2: 350, y2: 30 }] }
  expect(hitTest(labelled, { x: 300, y: -15 }, TOLERANCE.mouse)).toEqual({ kind: 'node', id: 'c' })
  expect(hitTest(labelled, { x: 300, y: 0 }, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-b' })
})

test('empty ground answers nothing', () => {
  expect(hitTest(world, { x: 300, y: 300 }, TOLERANCE.touch)).toBeNull()
})

test('the hit point of an edge answers that edge; an edge that is not there has none', () => {
  const point = hitPoint(world, 'a-c')
  expect(point && hitTest(world, point, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-c' })
  expect(hitPoint(world, 'nobody')).toBeNull()
})

test('the hit point of an edge is in sight, also where its middle is not; out of sight there is none', () => {
  const shifted = (x: number) => ({ ...world, camera: { zoom: 1, pan: { x, y: 40 } } })
  const point = hitPoint(shifted(-260), 'a-b')
  expect(point?.x).toBeGreaterThan(0)
  expect(point && hitTest(shifted(-260), point, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-b' })
  expect(hitPoint(shifted(-500), 'a-b')).toBeNull()
  expect(hitPoint(shifted(1200), 'a-b')).toBeNull()
})

test('a short line between two small nodes is not lost under their targets; the targets stay beside it', () => {
  const close = buildScene({
    nodes: [testNode('a', 0, 0), testNode('b', 100, 0)],
    edges: [testEdge('a', 'b')],
    spokes: [],
  })
  const far = { ...world, scene: close, camera: { zoom: 0.2, pan: { x: 100, y: 100 } } }
  const point = hitPoint(far, 'a-b')
  expect(point && hitTest(far, point, TOLERANCE.mouse)).toEqual({ kind: 'edge', id: 'a-b' })
  expect(hitTest(far, { x: 108, y: 108 }, TOLERANCE.mouse)).toEqual({ kind: 'node', id: 'a' })
})
