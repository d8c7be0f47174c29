import { fc, test } from '@fast-check/vitest'
import { describe, expect, it } from 'vitest'
import type { CanvasTarget } from '../canvas-model.ts'
import {
  isOnGround,
  type Walk,
  type WalkGround,
  type WalkStep,
  walkGround,
  walkStep,
  walkTo,
} from './graph-walk.ts'

type Spot = readonly [id: string, x: number, y: number]

const ground = (spots: readonly Spot[], edges: readonly (readonly [string, string])[] = []): WalkGround =>
  walkGround({
    nodes: spots.map(([id, x, y]) => ({ id, x, y, kind: 'place', label: id, rank: 0 })),
    edges: edges.map(([source, target], index) => ({
      id: `e${index}`,
      source,
      target,
      family: 'stated',
      origins: 1,
      contested: false,
      symmetric: false,
      label: '',
    })),
  })

const node = (id: string): CanvasTarget => ({ kind: 'node', id })
const edge = (id: string): CanvasTarget => ({ kind: 'edge', id })
const start = (at: CanvasTarget): Walk => ({ at, hub: null, path: [] })
const arrow = (direction: 'up' | 'down' | 'left' | 'right'): WalkStep => ({ kind: 'arrow', direction })
const neighbour = (by: 1 | -1): WalkStep => ({ kind: 'neighbour', by })
const along = (by: 1 | -1): WalkStep => ({ kind: 'edge', by })

const walked = (on: WalkGround, from: CanvasTarget, steps: readonly WalkStep[]): CanvasTarget =>
  steps.reduce((walk, step) => walkStep(on, walk, step), start(from)).at

/** A hub in the middle, one node on each side, one far away to the right. */
const cross = ground(
  [
    ['hub', 0, 0],
    ['east', 100, 10],
    ['far', 300, 0],
    ['south', 5, 100],
    ['west', -100, 0],
    ['north', 0, -100],
  ],
  [
    ['hub', 'north'],
    ['east', 'hub'],
    ['hub', 'south'],
    ['west', 'hub'],
    ['hub', 'east'],
  ],
)

describe('arrows', () => {
  it('go to the nearest node in their direction', () => {
    const to = (direction: 'up' | 'down' | 'left' | 'right') => walked(cross, node('hub'), [arrow(direction)])
    expect([to('right'), to('down'), to('left'), to('up')]).toEqual([
      node('east'),
      node('south'),
      node('west'),
      node('north'),
    ])
  })

  it('stay where nothing lies ahead', () => {
    expect(walked(cross, node('far'), [arrow('right')])).toEqual(node('far'))
  })

  it('lead from an edge to the end that lies in their direction', () => {
    expect(walked(cross, edge('e0'), [arrow('up')])).toEqual(node('north'))
    expect(walked(cross, edge('e0'), [arrow('down')])).toEqual(node('hub'))
    expect(walked(cross, edge('e3'), [arrow('left')])).toEqual(node('west'))
  })
})

describe('neighbours and edges', () => {
  it('are gone through clockwise from the top, round and round', () => {
    const seen = [1, 2, 3, 4, 5].map((times) =>
      walked(cross, node('hub'), Array<WalkStep>(times).fill(neighbour(1))),
    )
    expect(seen).toEqual(['north', 'east', 'south', 'west', 'north'].map(node))
    expect(walked(cross, node('hub'), [neighbour(-1)])).toEqual(node('west'))
  })

  it('take parallel edges one after the other', () => {
    const seen = [1, 2, 3, 4, 5, 6].map((times) =>
      walked(cross, node('hub'), Array<WalkStep>(times).fill(along(1))),
    )
    expect(seen).toEqual(['e0', 'e1', 'e4', 'e2', 'e3', 'e0'].map(edge))
    expect(walked(cross, node('hub'), [along(-1)])).toEqual(edge('e3'))
  })

  it('lead from an edge to the neighbour at its other end', () => {
    expect(walked(cross, node('hub'), [along(1), along(1), neighbour(1)])).toEqual(node('east'))
  })

  it('leave alone what has none', () => {
    expect(walked(cross, node('far'), [neighbour(1)])).toEqual(node('far'))
    expect(walked(cross, node('far'), [along(1)])).toEqual(node('far'))
  })
})

describe('the way back', () => {
  it('leads through what was walked over, the last first', () => {
    const back: WalkStep = { kind: 'back' }
    const way = [arrow('right'), along(1)]
    expect(walked(cross, node('hub'), [...way, back])).toEqual(node('east'))
    expect(walked(cross, node('hub'), [...way, back, back])).toEqual(node('hub'))
    expect(walked(cross, node('hub'), [...way, back, back, back])).toEqual(node('hub'))
  })

  it('skips what is no longer in view', () => {
    const walk = walkTo(walkTo(start(node('hub')), node('gone')), node('east'))
    expect(walkStep(cross, walk, { kind: 'back' }).at).toEqual(node('hub'))
  })
})

const STEPS: readonly WalkStep[] = [
  ...(['up', 'down', 'left', 'right'] as const).map(arrow),
  neighbour(1),
  along(1),
]

/** Every target that some sequence of keys reaches; hub and path change what a key does, so they count as well. */
function reachable(on: WalkGround, from: CanvasTarget): ReadonlySet<string> {
  const key = ({ at, hub }: Walk) => `${at.kind}:${at.id}:${hub ?? ''}`
  const seen = new Map<string, Walk>([[key(start(from)), start(from)]])
  for (const walk of seen.values()) {
    for (const step of STEPS) {
      const next = { ...walkStep(on, walk, step), path: [] }
      if (!seen.has(key(next))) seen.set(key(next), next)
    }
  }
  return new Set([...seen.values()].map(({ at }) => `${at.kind}:${at.id}`))
}

const cell = fc.integer({ min: -3, max: 3 })
/** Few places, so that nodes stand in line, on diagonals and on one spot. */
const crowded = fc
  .array(fc.tuple(cell, cell), { minLength: 1, maxLength: 12 })
  .map((spots) => spots.map(([x, y], index): Spot => [`n${index}`, x * 60, y * 60]))
const spread = fc
  .array(fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -900, max: 900 })), {
    minLength: 1,
    maxLength: 25,
  })
  .map((spots) => spots.map(([x, y], index): Spot => [`n${index}`, x, y]))
const pairs = fc.array(fc.tuple(fc.nat(), fc.nat()), { maxLength: 20 })

test.prop([fc.oneof(crowded, spread), pairs, fc.nat()])(
  'every visible node and edge is reached by keys from every other',
  (spots, ends, from) => {
    const id = (index: number) => `n${index % spots.length}`
    const on = ground(
      spots,
      ends.map(([a, b]) => [id(a), id(b)]),
    )
    const all = [...[...on.nodes.keys()].map(node), ...[...on.edges.keys()].map(edge)]
    const origin = all[from % all.length]
    if (!origin) throw new Error('a ground has a node')
    const reached = reachable(on, origin)
    expect(all.filter((target) => !reached.has(`${target.kind}:${target.id}`))).toEqual([])
  },
)

test.prop([spread, pairs, fc.array(fc.constantFrom(...STEPS), { maxLength: 40 })])(
  'no key leads out of what is in view',
  (spots, ends, steps) => {
    const id = (index: number) => `n${index % spots.length}`
    const on = ground(
      spots,
      ends.map(([a, b]) => [id(a), id(b)]),
    )
    expect(isOnGround(on, walked(on, node('n0'), steps))).toBe(true)
  },
)
