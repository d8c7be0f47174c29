import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layoutCollection } from './layout-collection.ts'
import { costModel, crossingCount, overlap } from './layout-cost.ts'
import { layoutGraph } from './layout-graph.ts'

const entity = (id: string) => ({ id, short: { ar: 'مجلس البحيرات', en: 'Council of Lakes' } })
const claim = (subject: string, object: string, roles: Record<string, string> = {}) => ({
  subject,
  object,
  with: roles,
})

/** Two wheels joined by one line: can be drawn without a crossing. */
const IDS = ['hub-a', 'a1', 'a2', 'a3', 'a4', 'hub-b', 'b1', 'b2', 'b3', 'b4', 'guest']
const CLAIMS = [
  ...['a1', 'a2', 'a3', 'a4'].map((id) => claim('hub-a', id)),
  ...['b1', 'b2', 'b3', 'b4'].map((id) => claim('hub-b', id)),
  claim('a1', 'a2'),
  claim('a2', 'a3'),
  claim('b1', 'b2'),
  claim('hub-a', 'hub-b', { host: 'guest' }),
]
const graph = layoutGraph(IDS.map(entity), CLAIMS)
const wish = { graph, opening: ['hub-a', 'hub-b', 'a1'], kept: {}, seed: 7 }

const modelOf = (positions: Readonly<Record<string, readonly [number, number]>>, of = graph) =>
  costModel(of, new Map(Object.entries(positions).map(([id, [x, y]]) => [id, { x, y }])))

test('every entity of a claim, also one that only stands in a role, gets a place in whole units, ids in order', () => {
  const { positions } = layoutCollection(wish)
  expect(Object.keys(positions)).toEqual([...IDS].sort())
  expect(Object.values(positions).flat().every(Number.isInteger)).toBe(true)
})

test('an entity that no claim names gets no place', () => {
  const withStranger = layoutGraph([...IDS, 'stranger'].map(entity), CLAIMS)
  expect(Object.keys(layoutCollection({ ...wish, graph: withStranger }).positions)).not.toContain('stranger')
})

test('the same wish gives the same map, another seed another one', () => {
  expect(layoutCollection(wish)).toEqual(layoutCollection(wish))
  expect(layoutCollection({ ...wish, seed: 8 })).not.toEqual(layoutCollection(wish))
})

test('what has a place keeps it, and only what is new is placed', () => {
  const kept = { 'hub-a': [10, 20] as [number, number], a1: [-300, 40] as [number, number] }
  const { positions } = layoutCollection({ ...wish, kept })
  expect(positions).toMatchObject(kept)
  expect(Object.keys(positions)).toHaveLength(IDS.length)
})

test('two wheels are drawn without a crossing', () => {
  expect(crossingCount(modelOf(layoutCollection(wish).positions))).toBe(0)
})

test('boxes of body and label never overlap, whatever the graph', () => {
  const pairs = fc.array(fc.tuple(fc.nat(11), fc.nat(11)), { minLength: 1, maxLength: 24 })
  fc.assert(
    fc.property(pairs, fc.nat(99), (ends, seed) => {
      const claims = ends.map(([a, b]) => claim(`n${a}`, `n${b}`))
      const ids = Array.from({ length: 12 }, (_, index) => `n${index}`)
      const any = layoutGraph(ids.map(entity), claims)
      const model = modelOf(
        layoutCollection({ graph: any, opening: ['n0', 'n1'], kept: {}, seed }).positions,
        any,
      )
      const overlaps = any.nodes.flatMap((_, a) =>
        any.nodes.map((__, b) => (a < b ? overlap(model, a, b) : 0)),
      )
      expect(Math.max(0, ...overlaps)).toBe(0)
    }),
    { numRuns: 8 },
  )
})
