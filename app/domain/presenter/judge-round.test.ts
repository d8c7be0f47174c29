import { test } from '@fast-check/vitest'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { MODES } from '#graph-data/schema/closed-lists.ts'
import { VERDICTS } from '#graph-data/schema/verdict.ts'
import { extendStroke, MAX_POINTS, MAX_STROKES, type Stroke } from './drawing.ts'
import { MAX_COUNT, MODE_CHOICES, newRound, SUPPORT_CHOICES, tallyOf, withCount } from './judge-round.ts'

const ROUND = newRound({ claim: 'mayor-signs', evidence: 'minbar-3' })

describe('a round of judging', () => {
  it('offers words of the ledger, and all the modes', () => {
    for (const choice of SUPPORT_CHOICES) expect(VERDICTS).toContain(choice)
    expect([...MODE_CHOICES].sort()).toEqual([...MODES].sort())
  })

  it('counts hands of one question without touching the other', () => {
    const counted = withCount(withCount(ROUND, 'mode', 1, 1), 'mode', 1, 1)
    expect(counted.counts.mode).toEqual([0, 2, 0, 0, 0, 0])
    expect(counted.counts.support).toEqual(ROUND.counts.support)
  })

  test.prop([fc.array(fc.tuple(fc.integer({ min: -2, max: 12 }), fc.integer()), { maxLength: 40 })])(
    'keeps every count between nobody and the most that sit in a room',
    (taps) => {
      const counted = taps.reduce((round, [choice, by]) => withCount(round, 'support', choice, by), ROUND)
      expect(counted.counts.support).toHaveLength(SUPPORT_CHOICES.length)
      for (const count of counted.counts.support) {
        expect(count).toBeGreaterThanOrEqual(0)
        expect(count).toBeLessThanOrEqual(MAX_COUNT)
      }
    },
  )

  it('has no leading answer while nobody has answered or two are level', () => {
    expect(tallyOf([0, 0, 0])).toEqual({ total: 0, shares: [0, 0, 0], leading: null })
    expect(tallyOf([2, 2, 1]).leading).toBeNull()
    expect(tallyOf([1, 3, 0])).toEqual({ total: 4, shares: [0.25, 0.75, 0], leading: 1 })
  })
})

describe('the pen', () => {
  const point = { x: 1, y: 2 }

  it('lengthens the stroke of its id, and begins one that is new', () => {
    const one = extendStroke([], 1, [point])
    expect(extendStroke(one, 1, [point])).toEqual([{ id: 1, points: [point, point] }])
    expect(extendStroke(one, 2, [point])).toHaveLength(2)
  })

  it('runs dry before it floods the other window', () => {
    const full: readonly Stroke[] = Array.from({ length: MAX_STROKES }, (_, id) => ({ id, points: [point] }))
    expect(extendStroke(full, MAX_STROKES, [point])).toBe(full)
    const long = extendStroke([], 1, new Array(MAX_POINTS - 1).fill(point))
    expect(extendStroke(long, 1, [point, point, point])[0]?.points).toHaveLength(MAX_POINTS)
  })
})
