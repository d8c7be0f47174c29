import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '#app/checks/find-browser.ts'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { type JourneyPlan, journey, SLOWDOWN, STEPS, type Step, type StepCost } from './journey.ts'
import { median } from './results.ts'
import { ourSite, type Size } from './sites.ts'

const USAGE = `npm run bench:journey -- [--only collection|1000|5000] [--turns n] [--slowdown n] [--check] [--out folder]

The longest task of the main thread while a reader filters, brushes, searches, asks for ways and measures, in the built site
(dist), on a processor slowed down four times. --check: exit code 1 where a step on the collection is over its limit.
`

/** Milliseconds: longer, and a press is felt to be late. */
const LIMIT = 100
const SIZES: readonly (Size | null)[] = [null, [1000, 3000], [5000, 15_000]]
const nameOf = (size: Size | null): string => String(size?.[0] ?? 'collection')
const TYPED = 'الجسر'

type Turns = readonly Readonly<Record<Step, StepCost>>[]

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      turns: { type: 'string' },
      slowdown: { type: 'string', default: String(SLOWDOWN) },
      check: { type: 'boolean', default: false },
      out: { type: 'string', default: fileURLToPath(new URL('../../test-results/bench', import.meta.url)) },
    },
  })
  const sizes = SIZES.filter((size) => values.only === undefined || nameOf(size) === values.only)
  const executablePath = findOrInstallBrowser('usual')
  if (sizes.length === 0 || executablePath === null) throw new Error(USAGE)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const results: Record<string, Turns> = {}
  try {
    for (const size of sizes) {
      const turns = Number(values.turns ?? (size === null ? 3 : 1))
      results[nameOf(size)] = await measured(browser, size, turns, Number(values.slowdown))
    }
  } finally {
    await browser.close()
  }
  await mkdir(values.out, { recursive: true })
  await writeFile(join(values.out, 'journey.json'), `${JSON.stringify(results, null, 2)}\n`)
  const table = tableOf(results)
  await writeFile(join(values.out, 'journey.md'), table)
  process.stdout.write(table)
  const late = STEPS.filter((step) => longestOf(results.collection ?? [], step) > LIMIT)
  for (const step of late) process.stdout.write(`over ${LIMIT} ms on the collection: ${step}\n`)
  if (values.check && late.length > 0) process.exitCode = 1
}

async function measured(
  browser: Browser,
  size: Size | null,
  turns: number,
  slowdown: number,
): Promise<Turns> {
  const folder = await ourSite(size)
  const server = createStaticServer({ folder, originals: null })
  const site = `http://${HOST}:${await listenFrom(server, 0)}/`
  const plan: JourneyPlan = {
    site,
    slowdown,
    ends: await farEnds(folder),
    typed: TYPED,
    quietMs: size === null ? 900 : 3500,
  }
  try {
    const costs: Readonly<Record<Step, StepCost>>[] = []
    for (let turn = 0; turn < turns; turn += 1) costs.push(await journey(browser, plan))
    return costs
  } finally {
    server.close()
    server.closeAllConnections()
  }
}

/** The first entity that has claims, and the last that is reached from it: a way with many others beside it. */
async function farEnds(folder: string): Promise<readonly [string, string]> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const path = /data\/core-[^"]+\.json/.exec(html)?.[0] ?? ''
  const core: { claims: { subject: string; object?: string; status: string }[] } = JSON.parse(
    await readFile(join(folder, path), 'utf8'),
  )
  const joined = core.claims.filter(({ object, status }) => object !== undefined && status !== 'denied')
  const [first] = joined
  if (!first) throw new Error('the collection joins nobody')
  const reached = new Set([first.subject])
  for (let before = 0; before < reached.size; ) {
    before = reached.size
    for (const { subject, object = subject } of joined) {
      if (reached.has(subject) || reached.has(object)) {
        reached.add(subject)
        reached.add(object)
      }
    }
  }
  return [first.subject, [...reached].at(-1) ?? first.subject]
}

const longestOf = (turns: Turns, step: Step): number => median(turns.map((turn) => turn[step].longest))

function tableOf(results: Readonly<Record<string, Turns>>): string {
  const rows = Object.entries(results).flatMap(([size, turns]) =>
    STEPS.map((step) => {
      const all = median(turns.map((turn) => turn[step].all))
      const worst = Math.max(...turns.map((turn) => turn[step].longest))
      const cells = [size, step, longestOf(turns, step).toFixed(0), worst.toFixed(0), all.toFixed(0)]
      return `| ${cells.join(' | ')} |\n`
    }),
  )
  return `| graph | step | longest task, ms | worst of ${Math.max(...Object.values(results).map(({ length }) => length))} | all tasks, ms |\n|---|---|---|---|---|\n${rows.join('')}`
}

await main()
