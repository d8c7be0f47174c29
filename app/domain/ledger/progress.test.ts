import { describe, expect, it } from 'vitest'
import type { Verdict } from '#graph-data/schema/verdict.ts'
import { nextUnchecked, progressOf, standingOf, type VerdictOf, verdictsOf } from './progress.ts'
import { doubledIndex, record } from './test-ledger.ts'

const index = doubledIndex()
const { claims } = index.core
const pieces = claims.flatMap(({ evidence }) => evidence)
const [first, second] = pieces.map(({ id }) => id)
const double = claims.find(({ evidence }) => evidence.length > 1)
if (!first || !second || !double) throw new Error('the sample has too little evidence')

const judged = (verdicts: Readonly<Record<string, Verdict>>): VerdictOf => {
  const known = new Map(Object.entries(verdicts))
  return (id) => known.get(id) ?? null
}

describe('progress', () => {
  it('counts what one judge judged, by article and by theme', () => {
    const verdictOf = verdictsOf(
      [record({ evidence: first }), record({ evidence: second, judge: 'judge-two' })],
      'judge-one',
    )
    const progress = progressOf(index, verdictOf)
    expect(progress).toMatchObject({ done: 1, of: pieces.length })
    const article = pieces[0]?.article
    expect(progress.articles.find(({ id }) => id === article)?.done).toBe(1)
    expect(progress.articles.reduce((sum, share) => sum + share.of, 0)).toBe(pieces.length)
    expect(progress.themes.map(({ id }) => id)).toEqual(index.core.views.themes.map(({ id }) => id))
  })
})

describe('the next unchecked', () => {
  it('lies after the present one, begins again at the end, and is never the present one', () => {
    const none = judged({})
    expect(nextUnchecked(claims, none, null)?.evidence).toBe(first)
    expect(nextUnchecked(claims, none, first)?.evidence).toBe(second)
    expect(nextUnchecked(claims, none, pieces.at(-1)?.id ?? '')?.evidence).toBe(first)
    expect(nextUnchecked(claims, judged({ [second]: 'plan' }), first)?.evidence).toBe(pieces[2]?.id)
  })

  it('does not exist when all others are judged', () => {
    const all = judged(Object.fromEntries(pieces.slice(1).map(({ id }) => [id, 'supports' as const])))
    expect(nextUnchecked(claims, all, first)).toBeNull()
    expect(nextUnchecked(claims, all, second)?.evidence).toBe(first)
  })
})

describe('a claim', () => {
  const [one = '', two = ''] = double.evidence.map(({ id }) => id)
  it.each<[string, Readonly<Record<string, Verdict>>]>([
    ['unchecked', {}],
    ['holds', { [one]: 'supports' }],
    ['partly', { [one]: 'plan', [two]: 'says-less' }],
    ['fails', { [one]: 'not-here', [two]: 'wrong-entity' }],
    ['mixed', { [one]: 'supports', [two]: 'denied' }],
  ])('stands %s by the verdicts on its evidence', (standing, verdicts) => {
    expect(standingOf(double, judged(verdicts))).toBe(standing)
  })
})
