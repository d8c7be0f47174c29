import { expect, test } from 'vitest'
import { addTallies, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from './tally.ts'

const vitest = (parts: object) => ({
  numFailedTests: 0,
  numFailedTestSuites: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numPassedTests: 0,
  ...parts,
})

test('test cases of Vitest are counted, skipped and planned ones apart', () => {
  const report = vitest({ numPassedTests: 5, numFailedTests: 2, numPendingTests: 1, numTodoTests: 1 })
  expect(tallyOfVitest(report)).toEqual({ passed: 5, failed: 2, skipped: 2 })
})

test('a test file that could not even be read is a failure', () => {
  expect(tallyOfVitest(vitest({ numPassedTests: 5, numFailedTestSuites: 1 })).failed).toBe(1)
})

test('test cases of Playwright are counted; errors outside of a case are failures', () => {
  const report = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{}] }
  expect(tallyOfPlaywright(report)).toEqual({ passed: 5, failed: 2, skipped: 3 })
})

test('a report of another shape is refused, not read as nothing', () => {
  expect(() => tallyOfVitest({})).toThrow('numFailedTests')
  expect(() => tallyOfPlaywright({ stats: {} })).toThrow('expected')
  expect(() => tallyOfPlaywright(null)).toThrow()
})

test('a step without test cases counts only when it fails', () => {
  expect(tallyOfStep(0, false, null)).toEqual({ passed: 0, failed: 0, skipped: 0 })
  expect(tallyOfStep(2, false, null).failed).toBe(1)
})

test('a runner that leaves no report, or runs no case, has failed', () => {
  expect(tallyOfStep(0, true, null).failed).toBe(1)
  expect(tallyOfStep(0, true, { passed: 0, failed: 0, skipped: 9 }).failed).toBe(1)
})

test('a runner that fails although every case passed has failed', () => {
  expect(tallyOfStep(1, true, { passed: 7, failed: 0, skipped: 0 })).toEqual({
    passed: 7,
    failed: 1,
    skipped: 0,
  })
})

test('tallies add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(addTallies([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
  expect(addTallies([])).toEqual({ passed: 0, failed: 0, skipped: 0 })
})
