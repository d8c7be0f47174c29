import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '#app/checks/find-browser.ts'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { BUDGETS, HELD } from './budgets.ts'
import { clickToProof } from './click-to-proof.ts'
import { CONTENDERS, type Contender, type Measured, measure } from './measure.ts'
import { type Case, overLimits, type Results, tableOf } from './results.ts'
import { modelName, ourSite, referenceSite, type Size } from './sites.ts'

const USAGE = `npm run bench -- [--short] [--check] [--only collection|1000|5000] [--turns n] [--out folder]

Measures the built site (dist) and reference pages in turns. --short: the collection alone, against plain Cytoscape alone.
--check: exit code 1 where a figure is over what is held (budgets.ts).
`

/** Room of the picture beside list and legend: reference pages draw on as many pixels. */
const ROOM = { width: 1006, height: 640 }
/** A picture with less ink than this was not drawn. */
const LEAST_INK = 0.004

const SIZES: readonly (Size | null)[] = [null, [1000, 3000], [5000, 15_000]]
const TURNS: Readonly<Record<string, number>> = { collection: 5, 1000: 3, 5000: 1 }
const FRAMES: Readonly<Record<string, number>> = { collection: 60, 1000: 40, 5000: 12 }
const nameOf = (size: Size | null): string => String(size?.[0] ?? 'collection')

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      check: { type: 'boolean', default: false },
      only: { type: 'string' },
      turns: { type: 'string' },
      out: { type: 'string', default: fileURLToPath(new URL('../../test-results/bench', import.meta.url)) },
    },
  })
  const executablePath = findOrInstallBrowser('usual')
  if (executablePath === null) throw new Error('no browser')
  const sizes = SIZES.filter((size) =>
    values.short ? size === null : values.only === undefined || nameOf(size) === values.only,
  )
  if (sizes.length === 0) throw new Error(USAGE)
  const closers: (() => void)[] = []
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  try {
    const results = await run(browser, sizes, { isShort: values.short, turns: values.turns ?? null }, closers)
    await mkdir(values.out, { recursive: true })
    await writeFile(join(values.out, 'bench.json'), `${JSON.stringify(results, null, 2)}\n`)
    const table = tableOf(results)
    await writeFile(join(values.out, 'bench.md'), table)
    process.stdout.write(`${table}\n`)
    for (const line of overLimits(results, BUDGETS)) process.stdout.write(`over budget: ${line}\n`)
    const lost = overLimits(results, HELD)
    for (const line of lost) process.stdout.write(`over what is held: ${line}\n`)
    if (values.check && lost.length > 0) process.exitCode = 1
  } finally {
    await browser.close()
    for (const close of closers) close()
  }
}

async function run(
  browser: Browser,
  sizes: readonly (Size | null)[],
  { isShort, turns: wished }: { readonly isShort: boolean; readonly turns: string | null },
  closers: (() => void)[],
): Promise<Results> {
  const serve = async (folder: string): Promise<string> => {
    const server = createStaticServer({ folder, originals: null })
    const port = await listenFrom(server, 0)
    closers.push(() => {
      server.close()
      server.closeAllConnections()
    })
    return `http://${HOST}:${port}/`
  }
  const references = await serve(await referenceSite(sizes))
  const cases: Case[] = []
  const clicks: Record<string, readonly number[]> = {}
  for (const size of sizes) {
    const ours = await serve(await ourSite(size))
    const addressOf = (contender: Contender, view: 'opening' | 'all'): string => {
      if (contender === 'isnad') return `${ours}#/?lang=ar${view === 'all' ? '&show=all' : ''}`
      const { width, height } = ROOM
      return `${references}${contender}.html?model=${modelName(size, view)}&width=${width}&height=${height}`
    }
    const turns = wished === null ? (isShort ? 2 : (TURNS[nameOf(size)] ?? 1)) : Number(wished)
    const frames = FRAMES[nameOf(size)] ?? 12
    for (let turn = 0; turn < turns; turn += 1) {
      for (const { view, pixelRatio, frames: count } of plans(size, frames)) {
        for (const contender of isShort ? (['isnad', 'plain'] as const) : CONTENDERS) {
          const visit = { contender, address: addressOf(contender, view), pixelRatio, frames: count }
          const measured = await attempt(browser, visit)
          cases.push({ size: nameOf(size), view, pixelRatio, contender, measured })
          say(nameOf(size), view, pixelRatio, contender, measured)
        }
      }
    }
    if (size === null || !isShort)
      clicks[nameOf(size)] = await clicksOf(browser, addressOf('isnad', 'opening'))
  }
  return { at: new Date().toISOString(), cases, clicks }
}

/** What is measured in each turn: both views, and the whole graph at the finer ratio, too. */
const plans = (size: Size | null, frames: number) => [
  ...(size === null ? [{ view: 'opening', pixelRatio: 1, frames: 0 } as const] : []),
  { view: 'all', pixelRatio: 1, frames } as const,
  ...(size === null || size[0] <= 1000 ? [{ view: 'all', pixelRatio: 2, frames } as const] : []),
]

async function attempt(browser: Browser, visit: Parameters<typeof measure>[1]): Promise<Measured | string> {
  try {
    const measured = await measure(browser, visit)
    return measured.ink < LEAST_INK ? `nothing is drawn (${(measured.ink * 100).toFixed(2)} % ink)` : measured
  } catch (error) {
    return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error)
  }
}

async function clicksOf(browser: Browser, address: string): Promise<readonly number[]> {
  try {
    return await clickToProof(browser, address)
  } catch (error) {
    process.stderr.write(`click to proof: ${error instanceof Error ? error.message : String(error)}\n`)
    return []
  }
}

function say(
  ...[size, view, ratio, contender, measured]: readonly [string, string, number, Contender, Measured | string]
) {
  const told =
    typeof measured === 'string'
      ? measured
      : Object.entries(measured)
          .map(([what, value]) => `${what} ${value.toFixed(what === 'ink' ? 4 : 1)}`)
          .join('  ')
  process.stderr.write(`${size} ${view} @${ratio} ${contender}: ${told}\n`)
}

await main()
