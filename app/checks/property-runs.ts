import process from 'node:process'
import fc from 'fast-check'

/**
 * How often each property is tried: fast-check's own 100 in the quick suite, many more with LONG=1, or as many as
 * FAST_CHECK_RUNS says. Vitest loads this file before each test file.
 */
const RUNS = Number(process.env.FAST_CHECK_RUNS ?? (process.env.LONG ? 1500 : 100))

fc.configureGlobal({ ...fc.readConfigureGlobal(), numRuns: RUNS })
