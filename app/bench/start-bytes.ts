import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { fileURLToPath } from 'node:url'
import { gzipSync } from 'node:zlib'
import { type Browser, chromium } from '@playwright/test'
import { findOrInstallBrowser } from '#app/checks/find-browser.ts'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { BUDGETS } from './budgets.ts'
import { MARK, prepareOurPage } from './page-marks.ts'

const DIST = fileURLToPath(new URL('../../dist', import.meta.url))
const LANGUAGES = ['ar', 'en'] as const
const GZIP_LEVEL = 9
/** How long idle work is held back, longer than a slow start takes; the proof waits for it once, so not for long. */
const IDLE_MS = { start: 20_000, proof: 4000 } as const

interface Weighed {
  readonly what: string
  readonly bytes: number
  readonly limit: number
  readonly files: readonly string[]
}

/**
 * Weighs what a browser really asks for until the graph is interactive, and until the first proof is painted, in each
 * language: a part that slips into the start is counted, whatever file it is in. Exit code 1 when over budget.
 */
async function main(): Promise<void> {
  const executablePath = findOrInstallBrowser()
  if (executablePath === null) throw new Error('no browser')
  const folder = process.argv[2] ?? DIST
  const server = createStaticServer({ folder, originals: null })
  const port = await listenFrom(server, 0)
  const browser = await chromium.launch({
    executablePath,
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const weighed: Weighed[] = []
  try {
    for (const language of LANGUAGES) weighed.push(...(await weigh(browser, folder, port, language)))
  } finally {
    await browser.close()
    server.close()
    server.closeAllConnections()
  }
  for (const { what, bytes, limit, files } of weighed) {
    process.stdout.write(
      `${bytes <= limit ? 'ok  ' : 'OVER'} ${kilobytes(bytes)} of ${kilobytes(limit)}  ${what} (${files.length} files)\n`,
    )
    if (bytes > limit) process.stdout.write(`     ${files.join('\n     ')}\n`)
  }
  if (weighed.some(({ bytes, limit }) => bytes > limit)) process.exitCode = 1
}

async function weigh(
  browser: Browser,
  folder: string,
  port: number,
  language: (typeof LANGUAGES)[number],
): Promise<readonly Weighed[]> {
  const site = `http://${HOST}:${port}/`
  const start = await requested(browser, `${site}#/?lang=${language}`, MARK.drawn, IDLE_MS.start)
  const claim = await firstClaim(folder)
  const proof = await requested(
    browser,
    `${site}#/claim/${claim}?lang=${language}`,
    MARK.proof,
    IDLE_MS.proof,
  )
  const isScript = (path: string) => path.endsWith('.js')
  const isData = (path: string) => path.startsWith('data/')
  const entry = async (what: string, paths: readonly string[], limit: number): Promise<Weighed> => {
    const sizes = await Promise.all(paths.map((path) => packedSize(join(folder, path))))
    return {
      what: `${what}, ${language}`,
      bytes: sizes.reduce((sum, size) => sum + size, 0),
      limit,
      files: paths.map((path, place) => `${kilobytes(sizes[place] ?? 0)}  ${path}`),
    }
  }
  return [
    await entry('scripts until interactive', start.filter(isScript), BUDGETS.scriptToInteractive),
    await entry('scripts until the first proof', proof.filter(isScript), BUDGETS.scriptToProof),
    await entry('data until interactive', start.filter(isData), BUDGETS.firstData),
  ]
}

/** Paths below the site of all that the page asked for before the mark. */
async function requested(
  browser: Browser,
  address: string,
  mark: string,
  idleMs: number,
): Promise<readonly string[]> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } })
  try {
    await prepareOurPage(page)
    // What waits for idle time is not part of the start; on a busy machine some of it would slip in before the mark.
    await page.addInitScript({
      content: `window.requestIdleCallback = (task) => setTimeout(task, ${idleMs})`,
    })
    await page.goto(address)
    await page.waitForFunction((name) => performance.getEntriesByName(name).length > 0, mark)
    return await page.evaluate((name) => {
      const end = performance.getEntriesByName(name)[0]?.startTime ?? 0
      const asked = performance.getEntriesByType('resource').filter(({ startTime }) => startTime <= end)
      const base = new URL('./', location.href).href
      return [...new Set(asked.map((entry) => entry.name.slice(base.length)))]
    }, mark)
  } finally {
    await page.close()
  }
}

async function firstClaim(folder: string): Promise<string> {
  const html = await readFile(join(folder, 'index.html'), 'utf8')
  const path = /data\/core-[^"]+\.json/.exec(html)?.[0]
  if (path === undefined) throw new Error('index.html names no data')
  const core: { claims: { id: string; object?: string }[] } = JSON.parse(
    await readFile(join(folder, path), 'utf8'),
  )
  const claim = core.claims.find(({ object }) => object !== undefined)
  if (claim === undefined) throw new Error('the collection has no claim')
  return claim.id
}

const packedSize = async (path: string): Promise<number> =>
  gzipSync(await readFile(path), { level: GZIP_LEVEL }).length

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1).padStart(6)} kB`

await main()
