/** How many test cases of a report passed, failed and were skipped. */
export interface Tally {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

export const NOTHING: Tally = { passed: 0, failed: 0, skipped: 0 }

/** A step that came to nothing: it counts as one failure, so that no check fails in silence. */
export const ONE_FAILURE: Tally = { passed: 0, failed: 1, skipped: 0 }

/** A step that this machine has no ground for: said, never taken for passed. */
export const ONE_SKIPPED: Tally = { passed: 0, failed: 0, skipped: 1 }

export const addTallies = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (sum, tally) => ({
      passed: sum.passed + tally.passed,
      failed: sum.failed + tally.failed,
      skipped: sum.skipped + tally.skipped,
    }),
    NOTHING,
  )

const numberAt = (value: unknown, key: string): number => {
  const found = typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined
  if (typeof found !== 'number') throw new Error(`the report has no number "${key}"`)
  return found
}

/**
 * Reads the JSON report of Vitest. A file that could not be collected counts as one failure.
 *
 * @throws {Error} when the report has another shape: a tally must never be guessed
 */
export function tallyOfVitest(report: unknown): Tally {
  const failedTests = numberAt(report, 'numFailedTests')
  const failedSuites = numberAt(report, 'numFailedTestSuites')
  const skipped = numberAt(report, 'numPendingTests') + numberAt(report, 'numTodoTests')
  const failed = failedTests === 0 && failedSuites > 0 ? failedSuites : failedTests
  return { passed: numberAt(report, 'numPassedTests'), failed, skipped }
}

/**
 * Reads the JSON report of Playwright. A case that is right when it is repeated has passed, and is named
 * (`namesOfPlaywright`); an error outside of any case counts as one failure.
 *
 * @throws {Error} when the report has another shape
 */
export function tallyOfPlaywright(report: unknown): Tally {
  if (typeof report !== 'object' || report === null) throw new Error('the report is empty')
  const stats: unknown = Reflect.get(report, 'stats')
  const errors: unknown = Reflect.get(report, 'errors')
  const outside = Array.isArray(errors) ? errors.length : 0
  return {
    passed: numberAt(stats, 'expected') + numberAt(stats, 'flaky'),
    failed: numberAt(stats, 'unexpected') + outside,
    skipped: numberAt(stats, 'skipped'),
  }
}

/**
 * What a step counts for. A step that ran test cases counts those; any other counts only when it fails. A step
 * whose runner failed although no case did, and a runner that found no case at all, count as one failure.
 *
 * @param cases what its report says; null where the step has no test cases or left no report
 */
export function tallyOfStep(exitCode: number, hasCases: boolean, cases: Tally | null): Tally {
  if (!hasCases) return exitCode === 0 ? NOTHING : ONE_FAILURE
  if (cases === null || cases.passed + cases.failed === 0) return ONE_FAILURE
  if (exitCode !== 0 && cases.failed === 0) return { ...cases, failed: 1 }
  return cases
}
