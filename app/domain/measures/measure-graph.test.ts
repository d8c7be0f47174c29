import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import { sampleIndex } from '../test-sample.ts'
import { visibleGraph } from '../visible-graph.ts'
import { measureGraph } from './measure-graph.ts'
import { type MeasureTask, measureTask } from './measure-task.ts'

const task = (size: number, claims: readonly (readonly number[])[]): MeasureTask => ({
  nodes: Array.from({ length: size }, (_, place) => `n${place}`),
  claims,
})
const star = task(5, [
  [0, 1],
  [0, 2],
  [0, 3],
  [4, 0],
])
const clique = (...places: readonly number[]) =>
  places.flatMap((one, at) => places.slice(at + 1).map((other) => [one, other]))

const anyTask = fc.integer({ min: 1, max: 8 }).chain((size) =>
  fc
    .array(fc.uniqueArray(fc.nat({ max: size - 1 }), { minLength: Math.min(2, size), maxLength: 3 }), {
      maxLength: 12,
    })
    .map((claims) =>
      task(
        size,
        claims.filter((places) => places.length > 1),
      ),
    ),
)

describe('measures', () => {
  it('put the middle of a star first, by every one of them', () => {
    const { degree, betweenness, pagerank } = measureGraph(star)
    expect(degree).toEqual([4, 1, 1, 1, 1])
    expect(betweenness).toEqual([1, 0, 0, 0, 0])
    expect(pagerank[0]).toBeGreaterThan(pagerank[4] ?? 1)
    // What the middle points to gets a share of its share; what points to it gets none.
    expect(pagerank[1]).toBeGreaterThan(pagerank[4] ?? 1)
  })

  it('count a claim once for each who takes part, roles too', () => {
    expect(
      measureGraph(
        task(3, [
          [0, 1, 2],
          [0, 1],
        ]),
      ).degree,
    ).toEqual([2, 2, 1])
  })

  it('find two circles of acquaintances, the larger first', () => {
    const { communities } = measureGraph(task(7, [...clique(0, 1, 2), ...clique(3, 4, 5, 6), [2, 3]]))
    expect(communities).toEqual([1, 1, 1, 0, 0, 0, 0])
  })

  test.prop([anyTask])('are the same each time, in bounds, one for each node', (any) => {
    const measured = measureGraph(any)
    expect(measureGraph(any)).toEqual(measured)
    for (const values of Object.values(measured)) expect(values).toHaveLength(any.nodes.length)
    expect(measured.pagerank.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 5)
    for (const share of measured.betweenness) {
      expect(share).toBeGreaterThanOrEqual(0)
      expect(share).toBeLessThanOrEqual(1 + 1e-9)
    }
    const used = new Set(measured.communities)
    expect([...used].sort((a, b) => a - b)).toEqual([...used].map((_, place) => place))
  })

  it('of nothing are none', () => {
    expect(measureGraph(task(0, []))).toEqual({ degree: [], betweenness: [], pagerank: [], communities: [] })
  })
})

describe('what is measured', () => {
  it('are all who take part in a claim, or those that are shown', () => {
    const index = sampleIndex()
    expect(measureTask(index, null).nodes).toContain('harbour')
    const shown = visibleGraph(index, { base: { kind: 'these', ids: ['treaty', 'nadim-haddad'] }, rings: 0 })
    expect(measureTask(index, shown)).toEqual({ nodes: ['nadim-haddad', 'treaty'], claims: [[0, 1]] })
  })
})
