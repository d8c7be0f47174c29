import { expect, test } from 'vitest'
import { testEdge, testNode } from '../test-model.ts'
import { diffModels } from './diff-elements.ts'

const model = { nodes: [testNode('a', 0, 0), testNode('b', 9, 9)], edges: [testEdge('a', 'b')], spokes: [] }

test('equal models differ in nothing, also when their objects are new', () => {
  const { nodes, edges } = diffModels(model, structuredClone(model))
  expect(
    [nodes.added, nodes.changed, nodes.removed, edges.added, edges.changed, edges.removed].flat(),
  ).toEqual([])
})

test('tells what came, what changed and what went', () => {
  const after = {
    nodes: [testNode('a', 0, 0, { label: 'New' }), testNode('c', 1, 1)],
    edges: [testEdge('a', 'c')],
    spokes: [],
  }
  const { nodes, edges } = diffModels(model, after)
  expect(nodes.added.map(({ id }) => id)).toEqual(['c'])
  expect(nodes.changed.map(({ id }) => id)).toEqual(['a'])
  expect(nodes.removed).toEqual(['b'])
  expect(edges.added.map(({ id }) => id)).toEqual(['a-c'])
  expect(edges.removed).toEqual(['a-b'])
})
