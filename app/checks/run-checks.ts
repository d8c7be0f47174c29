import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import { findOrInstallBrowser } from './find-browser.ts'
import { findOrInstallFirefox } from './find-firefox.ts'
import { findPropertyFiles } from './property-files.ts'
import { resultsTable } from './results-table.ts'
import { runStep, type StepResult } from './run-step.ts'
import { type Step, SUITES, type SuiteName, stepsOf } from './suites.ts'
import { addTallies, ONE_FAILURE, ONE_SKIPPED } from './tally.ts'
import { NONE_TOLD } from './told-cases.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const SHARED = join(ROOT, '../shared')
const REPORTS = join(ROOT, '.cache/checks')

const isSuiteName = (name: string | undefined): name is SuiteName => SUITES.some((suite) => suite === name)

/** Runs a suite to its end, whatever fails on the way, and prints the table and the tally last. */
async function runSuite(suite: SuiteName, only: readonly string[]): Promise<boolean> {
  const steps = stepsOf(suite, { shared: SHARED, propertyFiles: findPropertyFiles(ROOT) })
  const results: StepResult[] = []
  for (const step of steps.filter(({ name }) => only.length === 0 || only.includes(name))) {
    process.stdout.write(`\n── ${suite}: ${step.name} ──\n`)
    results.push(await runOrPassOver(step, suite, results))
  }
  const { passed, failed } = addTallies(results.map((result) => result.tally))
  process.stdout.write(`\n${resultsTable(suite, results)}\n${passed} passed, ${failed} failed\n`)
  return results.every((result) => result.isOk) && results.length > 0
}

/** A step whose ground is missing is not run, and counts as failed: it has shown nothing. */
async function runOrPassOver(step: Step, suite: string, earlier: readonly StepResult[]): Promise<StepResult> {
  const missing = (step.needs ?? []).find((need) => earlier.some(({ name, isOk }) => name === need && !isOk))
  if (missing !== undefined) {
    return {
      name: step.name,
      tally: ONE_FAILURE,
      seconds: 0,
      isOk: false,
      told: NONE_TOLD,
      reason: `, not run: no ${missing}`,
    }
  }
  if (!isTimeFor(step)) {
    process.stdout.write('not begun: it would not end in time\n')
    return passedOver(step, ' (NOT RUN: no time left)')
  }
  const firefox = step.wants === 'firefox' ? findOrInstallFirefox() : null
  if (step.wants === 'firefox' && firefox === null) {
    process.stdout.write('skipped: no Firefox\n')
    return passedOver(step, ' (no Firefox)')
  }
  const browser = step.needs?.includes('browser') ? findOrInstallBrowser(step.browserWish) : null
  const report = join(REPORTS, `${suite}-${step.name.replaceAll(' ', '-')}.json`)
  return runStep(step, report, {
    ...process.env,
    ...(browser === null ? {} : { CHROMIUM_PATH: browser }),
    ...(firefox === null ? {} : { FIREFOX_PATH: firefox }),
  })
}

const passedOver = ({ name }: Step, reason: string): StepResult => ({
  name,
  tally: ONE_SKIPPED,
  seconds: 0,
  isOk: true,
  reason,
  told: NONE_TOLD,
})

/**
 * CHECKS_UNTIL, seconds since 1970, is set where all must end by a certain time, as in CI; CHECKS_PACE is how many hundredths
 * of its usual time a step takes on this day.
 */
function isTimeFor({ usually = 0 }: Step): boolean {
  const until = Number(process.env.CHECKS_UNTIL ?? Number.POSITIVE_INFINITY)
  const pace = Math.max(1, Number(process.env.CHECKS_PACE ?? 100) / 100)
  return usually === 0 || Date.now() / 1000 + usually * pace <= until
}

const [suite, ...only] = process.argv.slice(2)
if (!isSuiteName(suite)) {
  process.stderr.write(`usage: tsx app/checks/run-checks.ts ${SUITES.join('|')} [step…]\n`)
  process.exitCode = 2
} else if (suite === 'shared' && !existsSync(SHARED)) {
  process.stderr.write(`nothing to check: there is no folder ${SHARED}\n`)
  process.exitCode = 2
} else if (!(await runSuite(suite, only))) {
  process.exitCode = 1
}
