import { expect, test } from 'vitest'
import { STATUSES, statusOf } from './status.ts'

const asserted = (
  ...modes: readonly ('fact' | 'plan' | 'possible' | 'conditional' | 'request' | 'opinion')[]
) => modes.map((mode) => ({ stance: 'asserts' as const, mode }))
const denial = { stance: 'denies', mode: 'fact' } as const

test('a claim with a fact is supported, whatever else is said', () => {
  expect(statusOf({ evidence: asserted('fact') }, false)).toBe('supported')
  expect(statusOf({ evidence: asserted('opinion', 'fact', 'plan') }, false)).toBe('supported')
})

test('a claim that is only an opinion is held', () => {
  expect(statusOf({ evidence: asserted('opinion', 'opinion') }, false)).toBe('held')
})

test.each(['plan', 'possible', 'conditional', 'request'] as const)(
  'a claim in mode %s is prospective',
  (mode) => {
    expect(statusOf({ evidence: asserted(mode) }, false)).toBe('prospective')
  },
)

test('a claim asserted and denied is contested', () => {
  expect(statusOf({ evidence: [...asserted('fact'), denial] }, false)).toBe('contested')
})

test('a claim in a conflict is contested, a plan too', () => {
  expect(statusOf({ evidence: asserted('fact') }, true)).toBe('contested')
  expect(statusOf({ evidence: asserted('plan') }, true)).toBe('contested')
})

test('a claim that is only denied is denied, in a conflict too', () => {
  expect(statusOf({ evidence: [denial] }, false)).toBe('denied')
  expect(statusOf({ evidence: [denial] }, true)).toBe('denied')
})

test('there are five statuses', () => {
  expect(STATUSES).toEqual(['denied', 'contested', 'prospective', 'held', 'supported'])
})
