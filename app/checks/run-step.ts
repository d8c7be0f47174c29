import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { dirname } from 'node:path'
import process from 'node:process'
import type { Step } from './suites.ts'
import { type Tally, tallyOfPlaywright, tallyOfStep, tallyOfVitest } from './tally.ts'
import { NONE_TOLD, type ToldCases, toldByPlaywright, toldByVitest } from './told-cases.ts'

export interface StepResult {
  readonly name: string
  readonly tally: Tally
  readonly seconds: number
  readonly isOk: boolean
  /** Why it did not run; empty where it ran. */
  readonly reason: string
  readonly told: ToldCases
}

/**
 * Runs one step, its output passed on as it comes, and counts its test cases from the report it leaves.
 *
 * @param report where a runner of test cases writes its JSON; an old one is removed first, so that it is never counted
 */
export async function runStep(step: Step, report: string, env: NodeJS.ProcessEnv): Promise<StepResult> {
  mkdirSync(dirname(report), { recursive: true })
  rmSync(report, { force: true })
  const started = performance.now()
  const [program = '', ...args] = [...step.command, ...reportArguments(step, report)]
  const exitCode = await run(program, args, {
    ...plainInLogs(env),
    ...step.env,
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
  })
  const { cases, told } = readCases(step, report)
  const tally = tallyOfStep(exitCode, step.cases !== undefined, cases)
  const seconds = (performance.now() - started) / 1000
  return { name: step.name, tally, seconds, isOk: exitCode === 0 && tally.failed === 0, reason: '', told }
}

/** Colours are for a terminal; in a log they are noise. */
function plainInLogs(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  if (process.stdout.isTTY) return env
  const { FORCE_COLOR: _, ...rest } = env
  return { ...rest, NO_COLOR: '1' }
}

function reportArguments({ cases }: Step, report: string): readonly string[] {
  if (cases === undefined) return []
  if (cases === 'playwright') return ['--reporter=list,json']
  return ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}

function run(program: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve) => {
    const shell = process.platform === 'win32'
    const child = spawn(program, args, { stdio: ['ignore', 'inherit', 'inherit'], env, shell })
    child.on('error', (error) => {
      process.stderr.write(`${program}: ${error.message}\n`)
      resolve(127)
    })
    child.on('close', (code) => resolve(code ?? 1))
  })
}

function readCases(step: Step, report: string): { readonly cases: Tally | null; readonly told: ToldCases } {
  if (step.cases === undefined) return { cases: null, told: NONE_TOLD }
  try {
    const parsed: unknown = JSON.parse(readFileSync(report, 'utf8'))
    return step.cases === 'vitest'
      ? { cases: tallyOfVitest(parsed), told: toldByVitest(parsed) }
      : { cases: tallyOfPlaywright(parsed), told: toldByPlaywright(parsed) }
  } catch (error) {
    process.stderr.write(`${step.name}: no report to count: ${String(error)}\n`)
    return { cases: null, told: NONE_TOLD }
  }
}
