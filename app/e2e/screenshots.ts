import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'
import { type Browser, chromium, type Page } from '@playwright/test'
import { findOrInstallBrowser } from '#app/checks/find-browser.ts'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { LANGUAGES, type Language } from '#graph-data/schema/primitives.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS_SITE, TOWNS_TEXTS } from './site-folders.ts'

const USAGE = `npx tsx app/e2e/screenshots.ts [--site folder] [--originals folder] [--out folder] [name…]

Pictures of the explorer in its states, languages, themes and sizes, for looking at. Never committed.
Without --site the test collection is shown, as the end-to-end tests built it.
`

const SIZES = [
  [1920, 1080],
  [1366, 768],
  [390, 844],
] as const

interface State {
  readonly name: string
  readonly hash: string
  readonly prepare?: (page: Page, language: Language) => Promise<unknown>
}

const press = (label: (language: Language) => string) => (page: Page, language: Language) =>
  page
    .getByRole('button', { name: label(language) })
    .first()
    .click({ timeout: 3000 })

const COMMON: readonly State[] = [
  { name: 'opening', hash: '#/' },
  { name: 'all', hash: '#/?show=all' },
  { name: 'graph-tab', hash: '#/?view=graph' },
  { name: 'first-proof', hash: '#/', prepare: press((language) => TEXT[language].t.opening.start) },
  { name: 'unknown', hash: '#/claim/nobody-said' },
  { name: 'settings', hash: '#/', prepare: press((language) => TEXT[language].t.header.settings) },
  { name: 'help', hash: '#/', prepare: press((language) => TEXT[language].t.header.help) },
]

const OF_TOWNS: readonly State[] = [
  { name: 'contested', hash: '#/claim/watering-dries-spring/sadaa-7' },
  { name: 'denied', hash: '#/claim/union-rejects-agreement' },
  { name: 'condition', hash: '#/claim/council-sends-guard' },
  { name: 'entity', hash: '#/entity/salma-najjar' },
]

interface Options {
  readonly site: string
  readonly originals: string | null
  readonly out: string
  readonly names: readonly string[]
}

function readOptions(args: readonly string[]): Options {
  const named = new Map<string, string>()
  const names: string[] = []
  for (let position = 0; position < args.length; position += 1) {
    const argument = args[position] ?? ''
    if (!argument.startsWith('--')) names.push(argument)
    else named.set(argument, args[++position] ?? '')
  }
  const site = named.get('--site') ?? TOWNS_SITE
  const originals = named.get('--originals') ?? (site === TOWNS_SITE ? TOWNS_TEXTS : null)
  return { site, originals, out: named.get('--out') ?? '/tmp/team/shots', names }
}

async function shoot(browser: Browser, base: string, states: readonly State[], out: string): Promise<void> {
  for (const [width, height] of SIZES) {
    for (const colorScheme of ['light', 'dark'] as const) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        reducedMotion: 'reduce',
        hasTouch: width < 720,
      })
      for (const language of LANGUAGES) {
        for (const { name, hash, prepare } of states) {
          const page = await context.newPage()
          await page.goto(`${base}${hash}${hash.includes('?') ? '&' : '?'}lang=${language}`)
          await page.waitForTimeout(900)
          await prepare?.(page, language)
          await page.waitForTimeout(prepare ? 700 : 300)
          await page.screenshot({ path: join(out, `${name}-${language}-${colorScheme}-${width}.png`) })
          await page.close()
        }
      }
      await context.close()
    }
  }
}

async function main(): Promise<void> {
  const { site, originals, out, names } = readOptions(process.argv.slice(2))
  const executablePath = findOrInstallBrowser('usual')
  if (process.argv.includes('--help') || executablePath === null) {
    process.stderr.write(USAGE)
    process.exitCode = 2
    return
  }
  const all = site === TOWNS_SITE ? [...COMMON, ...OF_TOWNS] : COMMON
  const states = names.length === 0 ? all : all.filter((state) => names.includes(state.name))
  await mkdir(out, { recursive: true })
  const server = createStaticServer({ folder: site, originals })
  const port = await listenFrom(server, 0)
  const args = process.getuid?.() === 0 ? ['--no-sandbox'] : []
  const browser = await chromium.launch({ executablePath, args })
  await shoot(browser, `http://${HOST}:${port}/`, states, out)
  await browser.close()
  server.close()
  server.closeAllConnections()
}

await main()
