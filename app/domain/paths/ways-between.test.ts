import fc from 'fast-check'
import { allSimplePaths } from 'graphology-simple-path'
import { describe, expect, it } from 'vitest'
import type { CoreClaim } from '#graph-data/compile/core-file.ts'
import { LINE_FAMILIES } from '#graph-data/derive/line-family.ts'
import { indexOf } from '../collection-index.ts'
import { sampleFiles, sampleIndex } from '../test-sample.ts'
import { claimCost } from './claim-cost.ts'
import { type JoinAttributes, type JoinGraph, joinGraph } from './join-graph.ts'
import { stepWeight, type Way, type WayOrder, waysBetween } from './ways-between.ts'

const ORDERS: readonly WayOrder[] = ['hops', 'evidence']
const EVERYTHING = { plans: true, within: null }
const [template] = sampleFiles().core.claims

/** A small collection with the given claims alone: [ends and roles] by letter, family and origins. */
type Drawn = readonly [participants: readonly string[], family: number, origins: number]

function indexWith(drawn: readonly Drawn[]) {
  return sampleIndex((core) => ({
    ...core,
    claims: drawn.flatMap(([participants, family, origins], place): CoreClaim[] => {
      const [subject, object, ...others] = [...new Set(participants)]
      if (!template || subject === undefined || object === undefined) return []
      const roles: Record<string, string[]> = others.length > 0 ? { place: others } : {}
      const held = LINE_FAMILIES[family] ?? 'stated'
      const status = held === 'planned' || held === 'conditional' ? 'prospective' : 'supported'
      return [{ ...template, id: `c${place}`, subject, object, with: roles, family: held, status, origins }]
    }),
  }))
}

const letters = ['a', 'b', 'c', 'd', 'e', 'f'] as const
const drawnClaims = fc.array(
  fc.tuple(
    fc.array(fc.constantFrom(...letters), { minLength: 2, maxLength: 3 }),
    fc.nat({ max: 3 }),
    fc.integer({ min: 1, max: 3 }),
  ),
  { minLength: 1, maxLength: 12 },
)

/** All simple paths by graphology's own enumeration, those of which a claim can be told for each step. */
function bruteForce(graph: JoinGraph, from: string, to: string, order: WayOrder): readonly number[] {
  if (!graph.hasNode(from) || !graph.hasNode(to)) return []
  return allSimplePaths(graph, from, to)
    .map((path) =>
      path.slice(1).map((id, at) => graph.getEdgeAttributes(graph.edge(path[at] ?? '', id) ?? '')),
    )
    .filter((links) => canBeTold(links, new Set()))
    .map((links) => links.reduce((sum, link) => sum + stepWeight(link, order), 0))
    .sort((a, b) => a - b)
}

/** Tries every choice. */
function canBeTold([link, ...rest]: readonly JoinAttributes[], used: ReadonlySet<CoreClaim>): boolean {
  if (!link) return true
  return link.claims.some((claim) => !used.has(claim) && canBeTold(rest, new Set([...used, claim])))
}

function expectSimple(graph: JoinGraph, way: Way): void {
  expect(new Set(way.entities).size).toBe(way.entities.length)
  expect(way.steps).toHaveLength(way.entities.length - 1)
  for (const { from, to, claims } of way.steps) {
    expect(graph.hasEdge(from, to)).toBe(true)
    expect(claims.toSorted(byId)).toEqual(claimsBetween(graph, from, to).toSorted(byId))
  }
  expect(new Set(way.steps.map(({ claims }) => claims[0])).size).toBe(way.steps.length)
}

const byId = (a: CoreClaim, b: CoreClaim): number => (a.id < b.id ? -1 : 1)
const claimsBetween = (graph: JoinGraph, from: string, to: string): readonly CoreClaim[] =>
  graph.getEdgeAttributes(graph.edge(from, to) ?? '').claims

describe('ways between two entities', () => {
  it('are simple, stand in the graph, come in order, and are the shortest that an enumeration of all finds', () => {
    fc.assert(
      fc.property(drawnClaims, fc.constantFrom(...ORDERS), (drawn, order) => {
        const graph = joinGraph(indexWith(drawn), EVERYTHING)
        const ways = waysBetween(graph, 'a', 'b', order, 5)
        for (const way of ways) expectSimple(graph, way)
        const expected = bruteForce(graph, 'a', 'b', order)
        expect(ways.map(({ weight }) => weight.toFixed(6))).toEqual(
          expected.slice(0, 5).map((weight) => weight.toFixed(6)),
        )
        expect(new Set(ways.map(({ entities }) => entities.join())).size).toBe(ways.length)
      }),
    )
  })

  it('lead through a role as through an end', () => {
    const index = sampleIndex()
    const [way] = waysBetween(joinGraph(index, EVERYTHING), 'harbour', 'waha', 'hops', 3)
    expect(way?.entities[0]).toBe('harbour')
    expect(way?.steps[0]?.claims[0].with).toMatchObject({ place: ['harbour'] })
  })

  it('prefer fewer steps, or firmer evidence, as is asked', () => {
    const index = indexWith([
      [['a', 'b'], 3, 1],
      [['a', 'c'], 0, 1],
      [['c', 'b'], 0, 1],
    ])
    const graph = joinGraph(index, EVERYTHING)
    const first = (order: WayOrder) => waysBetween(graph, 'a', 'b', order, 2)[0]?.entities
    expect(first('hops')).toEqual(['a', 'b'])
    expect(first('evidence')).toEqual(['a', 'c', 'b'])
  })

  it('do not go through a claim that joins both sides directly', () => {
    const graph = joinGraph(indexWith([[['a', 'b', 'c'], 0, 1]]), EVERYTHING)
    expect(waysBetween(graph, 'a', 'b', 'hops', 5).map(({ entities }) => entities)).toEqual([['a', 'b']])
  })

  it('are none to oneself, to the unknown, or where nothing leads', () => {
    const graph = joinGraph(
      indexWith([
        [['a', 'c'], 0, 1],
        [['b', 'd'], 0, 1],
      ]),
      EVERYTHING,
    )
    expect(waysBetween(graph, 'a', 'a', 'hops', 5)).toEqual([])
    expect(waysBetween(graph, 'a', 'nobody', 'hops', 5)).toEqual([])
    expect(waysBetween(graph, 'a', 'b', 'hops', 5)).toEqual([])
  })
})

describe('who is joined with whom', () => {
  it('leaves out what is only denied, and plans where they are not wanted', () => {
    const index = indexWith([
      [['a', 'b'], 2, 1],
      [['b', 'c'], 0, 1],
    ])
    expect(joinGraph(index, { plans: false, within: null }).size).toBe(1)
    const denied = indexOf({
      ...index.core,
      claims: index.core.claims.map((claim) => ({ ...claim, family: 'denied', status: 'denied' })),
    })
    expect(joinGraph(denied, EVERYTHING).order).toBe(0)
  })

  it('keeps to what the picture shows', () => {
    const index = indexWith([
      [['a', 'b', 'c'], 0, 1],
      [['b', 'd'], 0, 1],
    ])
    const graph = joinGraph(index, { plans: true, within: { nodes: ['a', 'b'], edges: ['c0'] } })
    expect(graph.nodes()).toEqual(['a', 'b'])
    expect(graph.size).toBe(1)
  })
})

describe('what a claim costs as a step', () => {
  it('grows as evidence gets weaker, and falls with independent origins', () => {
    const cost = (family: CoreClaim['family'], status: CoreClaim['status'], origins: number) =>
      claimCost({ family, status, origins })
    const costs = [
      cost('stated', 'supported', 3),
      cost('stated', 'supported', 2),
      cost('stated', 'supported', 1),
      cost('said', 'supported', 1),
      cost('said', 'held', 1),
      cost('planned', 'prospective', 1),
      cost('conditional', 'prospective', 1),
      cost('conditional', 'contested', 1),
    ]
    expect(costs).toEqual(costs.toSorted((a, b) => a - b))
    expect(new Set(costs).size).toBe(costs.length)
  })

  it('is never so high that a tie between ways of as many steps could count as a step', () => {
    expect(claimCost({ family: 'conditional', status: 'contested', origins: 1 })).toBeLessThanOrEqual(6)
  })
})
