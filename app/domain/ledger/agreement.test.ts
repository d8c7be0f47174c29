import { describe, expect, it } from 'vitest'
import { agreementOf, krippendorffAlpha } from './agreement.ts'
import { doubledIndex, record } from './test-ledger.ts'

/** Values by observer, a full stop where nothing was observed; turned into values by unit. */
const units = (...observers: readonly string[]): readonly (readonly string[])[] => {
  const rows = observers.map((row) => row.split(' '))
  return (rows[0] ?? []).map((_, unit) => rows.flatMap((row) => (row[unit] === '.' ? [] : (row[unit] ?? []))))
}

// The worked examples A, B and C of K. Krippendorff, Computing Krippendorff's Alpha-Reliability (2011), and the one of
// the encyclopaedia article on it. Held against other implementations' tests of the same matrices (C: 0.743, the last:
// 0.691), and all four computed once more by a coincidence matrix in exact fractions.
describe("Krippendorff's alpha", () => {
  it.each([
    ['two observers, two values', units('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'), 0.095],
    ['two observers, five values', units('a a b b d c c c e d d a', 'b a b b b c c c e d d d'), 0.692],
    [
      'four observers, five values, gaps',
      units(
        '1 2 3 3 2 1 4 1 2 . . .',
        '1 2 3 3 2 2 4 1 2 5 . 3',
        '. 3 3 3 2 3 4 2 2 5 1 .',
        '1 2 3 3 2 4 4 1 2 5 1 .',
      ),
      0.743,
    ],
    [
      'three observers, four values, many gaps',
      units(
        '. . . . . 3 4 1 2 1 1 3 3 . 3',
        '1 . 2 1 3 3 4 3 . . . . . . .',
        '. . 2 1 3 4 4 . 2 1 1 3 3 . 4',
      ),
      0.691,
    ],
  ])('has the published value: %s', (_what, data, alpha) => {
    expect(krippendorffAlpha(data)).toBeCloseTo(alpha, 3)
  })

  it('is 1 where all agree and says nothing where there is nothing to compare', () => {
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['b', 'b', 'b'],
      ]),
    ).toBe(1)
    expect(
      krippendorffAlpha([
        ['a', 'a'],
        ['a', 'a'],
      ]),
    ).toBeNull()
    expect(krippendorffAlpha([['a'], ['b']])).toBeNull()
    expect(krippendorffAlpha([])).toBeNull()
  })
})

describe('agreement', () => {
  const index = doubledIndex()
  const [claim] = index.core.claims.filter(({ evidence }) => evidence.length > 1)
  const other = index.core.claims.find(({ id }) => id !== claim?.id)
  const [one, two] = claim?.evidence.map(({ id }) => id) ?? []
  const three = other?.evidence[0]?.id
  if (!claim || !other || !one || !two || !three) throw new Error('the sample has too little evidence')
  const judges = ['judge-one', 'judge-two', 'judge-three'].map((id) => ({ id, name: id }))
  const verdicts = [
    record({ evidence: one, judge: 'judge-one' }),
    record({ evidence: one, judge: 'judge-two' }),
    record({ evidence: two, judge: 'judge-two', verdict: 'plan' }),
    record({ evidence: two, judge: 'judge-one' }),
    record({ evidence: two, judge: 'judge-three' }),
    record({ evidence: three, judge: 'judge-one' }),
    record({ evidence: 'gone-1', judge: 'judge-one' }),
    record({ evidence: 'gone-1', judge: 'judge-two' }),
  ]
  const agreement = agreementOf(index.core.claims, judges, verdicts)

  it('counts pairs of judges, by evidence and by claim, and leaves out what one alone judged', () => {
    expect(agreement.evidence.map(({ evidence, agreeing, pairs }) => [evidence, agreeing, pairs])).toEqual([
      [two, 1, 3],
      [one, 1, 1],
    ])
    expect(agreement.claims).toEqual([{ claim: claim.id, agreeing: 2, pairs: 4 }])
    expect(agreement).toMatchObject({ agreeing: 2, pairs: 4 })
  })

  it('puts the most disputed first and names who said what, in the order of the judges', () => {
    expect(agreement.evidence[0]?.verdicts).toEqual([
      { judge: 'judge-one', verdict: 'supports' },
      { judge: 'judge-two', verdict: 'plan' },
      { judge: 'judge-three', verdict: 'supports' },
    ])
  })
})
