import { test as base, expect, type Page } from '@playwright/test'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import {
  INVALID_SITE,
  NESTED_PATH,
  NESTED_ROOT,
  REAL_SITE,
  REAL_TEXTS,
  TOWNS_SITE,
  TOWNS_TEXTS,
} from './site-folders.ts'
import { type Watch, watchPage } from './watch-page.ts'

/** Addresses of the sites, each with a slash at its end. */
export interface Sites {
  /** The published collection, as a stranger sees it. */
  readonly real: string
  /** The same with its originals; empty where this machine has none. */
  readonly realWithTexts: string
  readonly towns: string
  readonly townsWithTexts: string
  readonly invalid: string
  /** The test collection in a folder below the root of its host. */
  readonly nested: string
}

interface Journey {
  /**
   * Whether the browser says that its reader saves data: then a page prepares at idle nothing but the proof, which
   * spares each journey a third of its start. Journeys about what is prepared switch it off.
   */
  readonly savesData: boolean
  /** Opens an address of a site in a page that is watched: any complaint fails the test when it ends. */
  readonly visit: (site: keyof Sites, hash?: string) => Promise<Page>
  readonly watch: Watch
}

function saveData(): void {
  Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
}

async function serve(folder: string, originals: string | null, closers: (() => void)[]): Promise<string> {
  const server = createStaticServer({ folder, originals })
  const port = await listenFrom(server, 0)
  closers.push(() => {
    server.close()
    server.closeAllConnections()
  })
  return `http://${HOST}:${port}/`
}

export const test = base.extend<Journey, { readonly sites: Sites }>({
  sites: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures a function needs from this pattern
    async ({}, use) => {
      const closers: (() => void)[] = []
      await use({
        real: await serve(REAL_SITE, null, closers),
        realWithTexts: REAL_TEXTS === null ? '' : await serve(REAL_SITE, REAL_TEXTS, closers),
        towns: await serve(TOWNS_SITE, null, closers),
        townsWithTexts: await serve(TOWNS_SITE, TOWNS_TEXTS, closers),
        invalid: await serve(INVALID_SITE, null, closers),
        nested: `${await serve(NESTED_ROOT, null, closers)}${NESTED_PATH}`,
      })
      for (const close of closers) close()
    },
    { scope: 'worker' },
  ],
  savesData: [true, { option: true }],
  watch: async ({ page, sites, savesData }, use) => {
    if (savesData) await page.addInitScript(saveData)
    const addresses = Object.values(sites).filter((address) => address !== '')
    const watch = watchPage(page, new Set(addresses.map((address) => new URL(address).origin)))
    await use(watch)
    expect(watch.complaints(), 'complaints of the page').toEqual([])
  },
  visit: async ({ page, sites, watch: _watch }, use) => {
    await use(async (site, hash = '') => {
      await page.goto(`${sites[site]}${hash}`)
      return page
    })
  },
})

export { expect }
