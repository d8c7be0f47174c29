import type { StepResult } from './run-step.ts'
import { addTallies } from './tally.ts'

/**
 * One line per step: how it went, its test cases, its seconds; then the sum, and by name the cases to look at. Plain
 * text, for a terminal or a log.
 */
export function resultsTable(suite: string, results: readonly StepResult[]): string {
  const width = Math.max(...results.map((result) => result.name.length), suite.length)
  const total = addTallies(results.map((result) => result.tally))
  const seconds = results.reduce((sum, result) => sum + result.seconds, 0)
  const lines = results.map((result) => {
    const { passed, failed, skipped } = result.tally
    const cases =
      passed + failed + skipped === 0 ? '' : `${passed} passed, ${failed} failed, ${skipped} skipped`
    return `${markOf(result)}  ${result.name.padEnd(width)}  ${time(result.seconds)}  ${cases}${result.reason}`.trimEnd()
  })
  const sum = `${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`
  return [
    ...lines,
    `        ${suite.padEnd(width)}  ${time(seconds)}  ${sum}`,
    ...results.flatMap(toldLines),
  ].join('\n')
}

/** `.ci/run` gathers these lines by their first words. */
const toldLines = ({ name, told }: StepResult): readonly string[] => [
  ...told.failed.map((one) => `failed: ${name}: ${one}`),
  ...told.repeated.map((one) => `passed only when repeated: ${name}: ${one}`),
]

function markOf({ isOk, tally }: StepResult): string {
  if (!isOk) return 'FAILED'
  return tally.passed === 0 && tally.skipped > 0 ? 'skip  ' : 'ok    '
}

const time = (seconds: number): string => `${seconds.toFixed(1).padStart(6)} s`
