import { createServer, type Server } from 'node:http'
import type { Page } from '@playwright/test'
import { hostileFiles } from '#app/platform/documents/test-hostile.ts'
import type { HostileFile } from '#app/platform/documents/test-hostile-file.ts'
import { expect, test } from './fixtures.ts'

/** A second server, whose address stands in every hostile file, and which must never be asked. */
let sentinel: Server
let files: readonly HostileFile[] = []
const asked: string[] = []

test.beforeAll(async () => {
  sentinel = createServer((request, response) => {
    asked.push(request.url ?? '')
    response.end()
  })
  await new Promise<void>((done) => sentinel.listen(0, '127.0.0.1', done))
  const address = sentinel.address()
  const port = typeof address === 'object' && address ? address.port : 0
  files = hostileFiles(`http://127.0.0.1:${port}/`).filter(({ bytes }) => bytes.length < 1_000_000)
})
test.afterAll(() => sentinel.close())

/** Attaches them all and waits until the last is read or refused. */
async function attachAll(page: Page, some: readonly HostileFile[]): Promise<void> {
  const picked = some.map(({ name, bytes }) => ({
    // A picker of this machine takes no longer name, and none with a slash.
    name: name.replaceAll('/', '\u2215').slice(0, 80),
    mimeType: '',
    buffer: Buffer.from(bytes),
  }))
  await page.locator('[data-page] input[type="file"]').first().setInputFiles(picked)
  await expect(page.locator('[data-file], [data-refusal]').first()).toBeAttached()
  await expect(page.locator('[data-file][data-state="reading"]')).toHaveCount(0, { timeout: 150_000 })
}

/** The longest time for which the page answered nobody, from now until it is asked. */
async function watchPulse(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    let last = performance.now()
    let longest = 0
    setInterval(() => {
      longest = Math.max(longest, performance.now() - last)
      last = performance.now()
      document.documentElement.dataset.longestPause = String(longest)
    }, 20)
  })
  return async () => Number(await page.evaluate(() => document.documentElement.dataset.longestPause))
}

async function expectNothingHappened(page: Page): Promise<void> {
  expect(asked, 'requests to the sentinel').toEqual([])
  expect(await page.evaluate(() => document.documentElement.dataset.hostile)).toBeUndefined()
  expect(await page.evaluate(() => Reflect.get({}, 'isHostile'))).toBeUndefined()
  expect(await page.locator('[data-page] :is(img, iframe, script, object, embed, form)').count()).toBe(0)
}

for (const [which, tag] of [
  ['some of each kind', ''],
  ['every one', ' @long'],
] as const) {
  test(`hostile files run nothing, ask nobody and stop nothing: ${which}${tag}`, async ({ visit, page }) => {
    await visit('towns', '#/about/articles?lang=en')
    const pulse = await watchPulse(page)
    const some = which === 'every one' ? files : files.filter((_, i) => i % 8 === 0)
    await attachAll(page, some)
    const rows = await page.locator('[data-file]').count()
    const refusals = await page.locator('[data-refusal]').count()
    // Nothing lets the others down; many say the same once their traps are out, and the same text is one file.
    expect(rows + refusals).toBeGreaterThan(some.length * 0.6)
    // Two shared cores that build beside it may hold any page for a while; a file that is parsed in it, for longer.
    expect(await pulse()).toBeLessThan(3000)
    await expectNothingHappened(page)
    await page.locator('[data-file] button').first().click()
    await expect(page.locator('[data-document]')).toBeVisible()
    await expectNothingHappened(page)
  })
}

test('the sentinel hears what asks it', async ({ visit, page, watch }) => {
  watch.allow(/./)
  await visit('towns', '#/about/articles?lang=en')
  const address = sentinel.address()
  const port = typeof address === 'object' && address ? address.port : 0
  await fetch(`http://127.0.0.1:${port}/heard`)
  expect(asked).toEqual(['/heard'])
  asked.length = 0
  // The policy of the page holds even what is put into it by hand.
  await page.evaluate((at) => {
    const image = document.createElement('img')
    image.src = `${at}image`
    document.body.append(image)
    return fetch(`${at}fetch`).catch(() => undefined)
  }, `http://127.0.0.1:${port}/`)
  expect(asked).toEqual([])
})
