import { expect, test } from 'vitest'
import { CONFLICT_KINDS } from '../schema/claim.ts'
import { disputeOf } from './dispute.ts'

const fact = { stance: 'asserts', mode: 'fact' } as const
const plan = { stance: 'asserts', mode: 'plan' } as const
const denial = { stance: 'denies', mode: 'fact' } as const

test('a claim that nothing stands against is not in dispute, and a denied one is denied', () => {
  expect(disputeOf({ evidence: [fact] }, [])).toBeNull()
  expect(disputeOf({ evidence: [denial] }, ['denial'])).toBeNull()
})

test('a claim asserted and denied is disputed by denial, whatever else differs', () => {
  expect(disputeOf({ evidence: [fact, denial] }, ['wording'])).toMatchObject({ in: 'denial' })
  expect(disputeOf({ evidence: [fact, denial] }, [])).toMatchObject({ in: 'denial' })
})

test('the gravest of several differences counts', () => {
  expect(disputeOf({ evidence: [fact] }, ['wording', 'date', 'actor'])?.in).toBe('actor')
  expect(disputeOf({ evidence: [fact] }, ['wording', 'denial'])?.in).toBe('denial')
})

test('a plan told differently is a plan all the same', () => {
  expect(disputeOf({ evidence: [plan] }, ['date'])).toEqual({ in: 'date', otherwise: 'prospective' })
  expect(disputeOf({ evidence: [fact] }, ['date'])).toEqual({ in: 'date', otherwise: 'supported' })
})

test.each(CONFLICT_KINDS)('a conflict of the kind %s alone is a dispute in it', (kind) => {
  expect(disputeOf({ evidence: [fact] }, [kind])?.in).toBe(kind)
})
