import { expect, test } from 'vitest'
import { resultsTable } from './results-table.ts'
import { NONE_TOLD } from './told-cases.ts'

const RESULTS = [
  {
    name: 'types',
    tally: { passed: 0, failed: 0, skipped: 0 },
    seconds: 3.21,
    isOk: true,
    reason: '',
    told: NONE_TOLD,
  },
  {
    name: 'unit',
    tally: { passed: 9, failed: 1, skipped: 2 },
    seconds: 12,
    isOk: false,
    reason: '',
    told: NONE_TOLD,
  },
]

test('each step has a line with its outcome, and skipped cases are not hidden', () => {
  const [types, unit, sum] = resultsTable('quick', RESULTS).split('\n')
  expect(types).toBe('ok      types     3.2 s')
  expect(unit).toBe('FAILED  unit     12.0 s  9 passed, 1 failed, 2 skipped')
  expect(sum).toBe('        quick    15.2 s  9 passed, 1 failed, 2 skipped')
})

test('a step that was passed over is not called ok, and says why', () => {
  const tally = { passed: 0, failed: 0, skipped: 1 }
  const [firefox] = resultsTable('long', [
    { name: 'firefox', tally, seconds: 0, isOk: true, reason: ' (no Firefox)', told: NONE_TOLD },
  ]).split('\n')
  expect(firefox).toBe('skip    firefox     0.0 s  0 passed, 0 failed, 1 skipped (no Firefox)')
})

test('cases that failed, or passed only when repeated, stand under the table by name', () => {
  const told = { failed: ['a.test.ts › holds'], repeated: ['b.spec.ts:3 › opens'] }
  const table = resultsTable('quick', [
    { name: 'unit', tally: { passed: 1, failed: 1, skipped: 0 }, seconds: 1, isOk: false, reason: '', told },
  ])
  expect(table.split('\n').slice(2)).toEqual([
    'failed: unit: a.test.ts › holds',
    'passed only when repeated: unit: b.spec.ts:3 › opens',
  ])
})
