import { cp, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import type { Page } from '@playwright/test'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { ABOUT_TITLES } from '#components/pages/about-pages.ts'
import { UPDATE_WORDS } from '#components/shell/UpdateNotice.tsx'
import { addressOf, readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { NESTED_PATH, TOWNS_SITE } from './site-folders.ts'

// A reader who saves data is given no copy of the site.
test.use({ serviceWorkers: 'allow', savesData: false })

/** A site in a folder of its host that can go away, or become that of another build. */
async function ownHost() {
  const root = await mkdtemp(join(tmpdir(), 'isnad-offline-'))
  const folder = join(root, NESTED_PATH)
  await cp(TOWNS_SITE, folder, { recursive: true })
  const server = createStaticServer({ folder: root, originals: null })
  const address = `http://${HOST}:${await listenFrom(server, 0)}/${NESTED_PATH}`
  const stop = () => {
    server.close()
    server.closeAllConnections()
  }
  const swap = async () => {
    await cp(TOWNS_SITE, join(root, 'next'), { recursive: true })
    await rebuild(join(root, 'next'))
    await rename(folder, join(root, 'before'))
    await rename(join(root, 'next'), folder)
  }
  const close = async () => {
    stop()
    await rm(root, { recursive: true })
  }
  return { address, stop, swap, close }
}

const TEXTS = new Set(['.html', '.js', '.css', '.json'])

/** Makes another build of a site: every hashed file has another name, and the page says which build it is of. */
async function rebuild(folder: string): Promise<void> {
  const names = await readdir(join(folder, 'assets'))
  const renamed = new Map(names.map((name) => [name, name.replace(/(\.\w+)$/, '2$1')]))
  const pattern = new RegExp(names.map((name) => name.replaceAll('.', '\\.')).join('|'), 'g')
  for (const path of await readdir(folder, { recursive: true })) {
    if (!TEXTS.has(extname(path))) continue
    const text = await readFile(join(folder, path), 'utf8')
    await writeFile(
      join(folder, path),
      text.replace(pattern, (name) => renamed.get(name) ?? name).replace('<html', '<html data-build="2"'),
    )
  }
  for (const [name, next] of renamed) {
    await rename(join(folder, 'assets', name), join(folder, 'assets', next))
  }
}

/** Waits until the whole site is kept and the page is answered from there. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    await navigator.serviceWorker.ready
    if (navigator.serviceWorker.controller) return
    await new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done))
  })

/** A page whose code has not been fetched before it is asked for. */
async function openAbout(page: Page, id: 'privacy' | 'glossary', language: 'ar' | 'en'): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash
  }, `#/about/${id}?lang=${language}`)
  await expect(page.getByRole('heading', { level: 1, name: ABOUT_TITLES[id][language] })).toBeVisible()
  await expect(page.locator('section[data-page] h2').first()).toBeVisible()
}

test('after the first visit everything opens without its server, in both languages', async ({ page }) => {
  const host = await ownHost()
  try {
    await page.goto(`${host.address}#/?lang=en`)
    await kept(page)
    host.stop()
    await page.reload()
    await graphReady(page)
    await page.goto(`${host.address}${addressOf('shaer-signs', 'sadaa-3d', 'ar')}`)
    await page.reload()
    await readProof(page, 'shaer-signs', 'sadaa-3d')
    await openAbout(page, 'privacy', 'ar')
    await openAbout(page, 'glossary', 'en')
  } finally {
    await host.close()
  }
})

test('a new build waits for consent; pages of the old one go on, even beside a page of the new', async ({
  page,
  context,
}) => {
  const host = await ownHost()
  try {
    await page.goto(`${host.address}#/?lang=en`)
    await kept(page)
    const other = await context.newPage()
    await other.goto(`${host.address}#/?lang=ar`)
    await other.waitForFunction(async () => ((await navigator.locks.query()).held ?? []).length === 2)
    await host.swap()
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update())
    const words = UPDATE_WORDS.en
    await expect(page.getByText(words.ready).first()).toBeVisible()
    await openAbout(page, 'glossary', 'en')
    await page.getByRole('button', { name: words.load }).click()
    await expect(page.locator('html[data-build="2"]')).toBeAttached()
    await openAbout(page, 'privacy', 'en')
    // The other page was asked nothing, and its code is on the server no more.
    await expect(other.locator('html:not([data-build])')).toBeAttached()
    await openAbout(other, 'privacy', 'ar')
    await other.reload()
    await expect(other.locator('html[data-build="2"]')).toBeAttached()
  } finally {
    await host.close()
  }
})

test('forgetting everything takes the kept copy away', async ({ page }) => {
  const host = await ownHost()
  try {
    await page.goto(`${host.address}#/about/privacy?lang=en`)
    await kept(page)
    expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1)
    await page.getByRole('button', { name: 'Forget everything on this device' }).click()
    await expect(page.getByText('Forgotten.').first()).toBeVisible()
    const left = await page.evaluate(async () => [
      ...(await caches.keys()),
      ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
    ])
    expect(left).toEqual([])
  } finally {
    await host.close()
  }
})
