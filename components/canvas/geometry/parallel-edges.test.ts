import { fc, test as property } from '@fast-check/vitest'
import { expect, test } from 'vitest'
import { testEdge, testNode } from '../test-model.ts'
import { curve } from './edge-path.ts'
import { passesBy } from './parallel-edges.ts'
import { buildScene } from './scene.ts'
import { distanceToLine } from './segment.ts'

const ENDS = [testNode('a', 0, 0), testNode('b', 400, 0)]

test('a single edge is straight', () => {
  const scene = buildScene({ nodes: ENDS, edges: [testEdge('a', 'b')], spokes: [] })
  expect(scene.edges.get('a-b')?.bend).toBe(0)
})

test('parallel edges fan out evenly, whichever way they point', () => {
  const edges = [
    testEdge('a', 'b', { id: '1' }),
    testEdge('b', 'a', { id: '2' }),
    testEdge('a', 'b', { id: '3' }),
  ]
  const scene = buildScene({ nodes: ENDS, edges, spokes: [] })
  const heights = ['1', '2', '3'].map((id) => Math.round(scene.edges.get(id)?.middle.y ?? Number.NaN))
  expect(heights).toEqual([-26, 0, 26])
})

test('many parallel edges stay apart and within their fan', () => {
  const edges = Array.from({ length: 9 }, (_, index) => testEdge('a', 'b', { id: `${index}` }))
  const scene = buildScene({ nodes: ENDS, edges, spokes: [] })
  const heights = [...scene.edges.values()].map((path) => path.middle.y).sort((x, y) => x - y)
  const gaps = heights.slice(1).map((height, index) => height - (heights[index] ?? 0))
  expect(Math.min(...gaps)).toBeGreaterThan(12)
  expect(Math.max(...heights)).toBeLessThan(100)
})

test('an edge bends around a node that it has nothing to do with', () => {
  const nodes = [...ENDS, testNode('between', 200, 4)]
  const path = buildScene({ nodes, edges: [testEdge('a', 'b')], spokes: [] }).edges.get('a-b')
  expect(distanceToLine({ x: 200, y: 4 }, path?.line ?? [])).toBeGreaterThan(22)
})

test('an edge from a node to itself has a line outside the node', () => {
  const path = buildScene({ nodes: ENDS, edges: [testEdge('a', 'a')], spokes: [] }).edges.get('a-a')
  expect(path?.length).toBeGreaterThan(60)
  expect(Math.hypot(path?.middle.x ?? 0, path?.middle.y ?? 0)).toBeGreaterThan(30)
})

test('the line of an edge ends at the outlines of its nodes', () => {
  const path = buildScene({ nodes: ENDS, edges: [testEdge('a', 'b')], spokes: [] }).edges.get('a-b')
  expect(path?.line[0]?.x).toBeCloseTo(22, 0)
  expect(path?.line.at(-1)?.x).toBeCloseTo(378, 0)
})

const place = fc.record({ x: fc.integer({ min: -400, max: 400 }), y: fc.integer({ min: -400, max: 400 }) })
const bend = fc.integer({ min: -350, max: 350 })

const SPOT = { x: 3, y: 0 }

property.prop([place, place, bend, place, fc.integer({ min: 5, max: 60 })], {
  examples: [[SPOT, SPOT, 40, { x: 60, y: 80 }, 20]],
})('what a line passes by is told as by measuring along the line', (a, b, bow, point, nearer) => {
  expect(passesBy(a, b, bow)(point, nearer)).toBe(distanceToLine(point, curve(a, b, bow)) < nearer)
})
