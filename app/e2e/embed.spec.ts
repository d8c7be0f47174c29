import { createServer, type Server } from 'node:http'
import AxeBuilder from '@axe-core/playwright'
import type { Frame, Page } from '@playwright/test'
import { HOST, listenFrom } from '#app/serve/listen.ts'
import { createStaticServer } from '#app/serve/static-server.ts'
import { EMBED_WORDS } from '#components/embed/embed-words.ts'
import { EMBED_CHOICE_WORDS } from '#components/takeaway/embed-choice-words.ts'
import { TAKE_AWAY_WORDS } from '#components/takeaway/take-away-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { EVENT, hitPoints, isDrawn } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'
import { TOWNS_SITE, TOWNS_TEXTS } from './site-folders.ts'

/** What a page inside a frame must never touch, counted before its first script runs. */
function watchStorage(): void {
  const touched: string[] = []
  Object.assign(globalThis, { touched })
  const refuse = (owner: object, name: string) =>
    Object.defineProperty(owner, name, {
      configurable: true,
      get() {
        touched.push(name)
        throw new DOMException('storage is blocked here', 'SecurityError')
      },
    })
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'caches']) refuse(globalThis, name)
  refuse(Navigator.prototype, 'storage')
  refuse(Navigator.prototype, 'serviceWorker')
}

interface Host {
  readonly frame: Frame
  readonly asked: readonly string[]
  readonly close: () => void
}

/** A page of another origin that holds some HTML. @returns stops serving it */
async function openHost(page: Page, html: string): Promise<() => void> {
  const server = createServer((_request, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(`<!doctype html><html lang="en"><title>A course</title><body style="margin:0"><main>
      <h1>A course</h1>${html}<p style="height:3000px">More of the course.</p></main></body></html>`)
  })
  await page.goto(`http://${HOST}:${await listenFrom(server, 0)}/`)
  return () => stop(server)
}

function stop(server: Server): void {
  server.close()
  server.closeAllConnections()
}

/** The graph in a page of another origin, which is longer than the window. */
async function framed(page: Page, hash: string): Promise<Host> {
  const server = createStaticServer({ folder: TOWNS_SITE, originals: TOWNS_TEXTS })
  const site = `http://${HOST}:${await listenFrom(server, 0)}`
  const asked: string[] = []
  page.on('request', (request) => {
    if (request.url().startsWith(site)) asked.push(request.url().slice(site.length))
  })
  await page.addInitScript({ content: 'globalThis.__name ??= (value) => value' })
  await page.addInitScript(watchStorage)
  const close = await openHost(
    page,
    `<iframe src="${site}/embed.html${hash}" title="A graph" width="100%" height="520" style="border:0"></iframe>`,
  )
  const frame = page.frames().find((candidate) => candidate.url().includes('/embed.html'))
  if (!frame) throw new Error('no frame')
  await frame.waitForFunction(isDrawn, EVENT)
  return {
    frame,
    asked,
    close: () => {
      close()
      stop(server)
    },
  }
}

const touched = (frame: Frame) => frame.evaluate(() => (globalThis as { touched?: string[] }).touched ?? [])

/** Files of the build that hold what has no place in a frame, by the names of the modules they are made of. */
const NOT_HERE =
  /ledger|Ledger|attach|Attach|originals|Articles|Document|storage-fault|match-worker|offline|service-worker|lib-|pdf/

test('in a page of another origin a line opens its proof in one click, and nothing is stored or asked for beside', async ({
  page,
}) => {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(error.message))
  const { frame, asked, close } = await framed(page, '#/?lang=en&show=all&scheme=dark')
  try {
    await expect(frame.locator('html')).toHaveAttribute('data-theme', 'dark')
    const [point] = await hitPoints(frame, ['shaer-signs'])
    if (!point) throw new Error('the line is not drawn')
    const box = await (await frame.frameElement()).boundingBox()
    await page.mouse.click(point.x + (box?.x ?? 0), point.y + (box?.y ?? 0))
    const proof = frame.locator('section[data-claim="shaer-signs"][data-state="ready"]')
    await expect(proof.locator('blockquote[data-words="article"]')).toBeVisible()
    await expect(frame.locator('input[type=file]')).toHaveCount(0)
    const link = frame.locator('header [data-open-in-isnad]')
    await expect(link).toHaveAttribute('href', /\/#\/claim\/shaer-signs\?lang=en&show=all$/)
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await link.getAttribute('rel')).toBe('noopener')
    // Two seconds after the page came to rest nothing more is fetched: prefetching is over.
    await page.waitForTimeout(2000)
    expect(asked.filter((path) => NOT_HERE.test(path))).toEqual([])
    expect(asked.some((path) => path.startsWith('/assets/'))).toBe(true)
    expect(await touched(frame)).toEqual([])
    expect(complaints).toEqual([])
    // The steps of the outer page's history are its own.
    expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(2)
  } finally {
    close()
  }
})

test('the wheel scrolls the page around; with Ctrl it zooms the graph', async ({ page }) => {
  const { frame, close } = await framed(page, '#/?lang=en&show=all')
  try {
    const zoom = () =>
      frame.evaluate(
        ({ event }) => {
          let found = 0
          for (const group of document.querySelectorAll('[role="group"]')) {
            const detail = (view: { camera: () => { zoom: number } }) => {
              found = view.camera().zoom
            }
            group.dispatchEvent(new CustomEvent(event, { detail }))
          }
          return found
        },
        { event: EVENT },
      )
    const before = await zoom()
    await page.mouse.move(600, 300)
    await page.mouse.wheel(0, 400)
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100)
    await expect(frame.getByRole('main').getByText(EMBED_WORDS.wheel.en)).toBeVisible()
    expect(await zoom()).toBe(before)
    await page.evaluate(() => scrollTo(0, 0))
    await page.keyboard.down('Control')
    await page.mouse.wheel(0, -300)
    await page.keyboard.up('Control')
    await expect.poll(zoom).toBeGreaterThan(before)
    expect(await page.evaluate(() => scrollY)).toBe(0)
    await frame.getByRole('button', { name: 'Fit the whole picture' }).click()
    await expect.poll(zoom).toBeCloseTo(before, 2)
  } finally {
    close()
  }
})

for (const language of LANGUAGES) {
  test(`axe finds nothing in the frame, wide or narrow: ${language} @long`, async ({ page }) => {
    for (const width of [1100, 390]) {
      await page.setViewportSize({ width, height: 700 })
      for (const [hash, ready] of [
        [`#/?lang=${language}`, 'header'],
        [`#/claim/shaer-signs/minbar-3b?lang=${language}&scheme=dark`, 'section[data-state="ready"]'],
        [`#/entity/salma-najjar?lang=${language}`, 'section[data-entity]'],
        [`#/article/minbar?lang=${language}`, '[data-note="elsewhere"]'],
        [`#/claim/nobody-said?lang=${language}`, 'header'],
      ] as const) {
        const { frame, close } = await framed(page, hash)
        await expect(frame.locator(ready).first()).toBeVisible()
        await expect(frame.locator('html')).toHaveAttribute('dir', language === 'ar' ? 'rtl' : 'ltr')
        const { violations } = await new AxeBuilder({ page }).include('iframe').analyze()
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`),
          `${hash} at ${width}`,
        ).toEqual([])
        const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - innerWidth)
        expect(overflow, `sideways, ${hash} at ${width}`).toBeLessThanOrEqual(0)
        close()
      }
    }
  })
}

test('by keyboard a proof opens and closes back to the line; Escape leads to the link @long', async ({
  page,
}) => {
  const { frame, close } = await framed(page, '#/?lang=en&show=all')
  try {
    await frame.locator('[data-focus-of][tabindex="0"]').focus()
    await page.keyboard.press('KeyE')
    await page.keyboard.press('Enter')
    const proof = frame.locator('section[data-state="ready"]')
    await expect(proof).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(proof).toHaveCount(0)
  } finally {
    close()
  }
})

test.describe('by touch', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 800 } })

  test('a tap opens the proof over the picture, and its cross brings the picture back @long', async ({
    page,
  }) => {
    const { frame, close } = await framed(page, '#/?lang=ar')
    try {
      const points = await hitPoints(frame, ['shaer-signs'])
      const point = points[0]
      if (!point) throw new Error('the line is not drawn')
      const box = await (await frame.frameElement()).boundingBox()
      await page.touchscreen.tap(point.x + (box?.x ?? 0), point.y + (box?.y ?? 0))
      const proof = frame.locator('section[data-claim="shaer-signs"][data-state="ready"]')
      await expect(proof).toBeVisible()
      await proof.getByRole('button', { name: TEXT.ar.t.close }).first().click()
      await expect(proof).toHaveCount(0)
    } finally {
      close()
    }
  })
})

test('its code is taken away in both languages, and shows what was seen @long', async ({
  visit,
  page,
  sites,
  watch,
}) => {
  // The page around the frame.
  watch.allow(/^request to another origin: http:\/\/127\.0\.0\.1:\d+\/$/)
  for (const language of LANGUAGES) {
    await visit('towns', `#/claim/shaer-signs/minbar-3b?lang=${language}`)
    await readProof(page, 'shaer-signs', 'minbar-3b')
    await page.keyboard.press('Shift+S')
    const dialog = page.getByRole('dialog', { name: TAKE_AWAY_WORDS.title[language] })
    await dialog.getByRole('radio', { name: EMBED_CHOICE_WORDS.sizes.low[language] }).check({ force: true })
    const code = (await dialog.locator('pre').textContent()) ?? ''
    expect(code).toContain(`src="${sites.towns}embed.html#/claim/shaer-signs/minbar-3b?lang=${language}"`)
    expect(code).toContain('height="420"')
    const close = await openHost(page, code)
    const proof = page.frameLocator('iframe').locator('section[data-evidence="minbar-3b"]')
    await expect(proof).toBeVisible()
    close()
  }
})

test('the page itself refuses to be framed', async ({ page, sites }) => {
  const refused = page.waitForEvent('console', (message) => message.text().includes('frame-ancestors'))
  const close = await openHost(page, `<iframe src="${sites.towns}" title="refused"></iframe>`)
  await refused
  await expect(page.frameLocator('iframe').locator('#root')).toHaveCount(0)
  close()
})

test('a proof that is loaded inside a frame leaves the focus with the page around it @long', async ({
  page,
  sites,
}) => {
  const drawn = page.waitForResponse(/embed\.html/)
  const close = await openHost(
    page,
    `<iframe src="${sites.towns}embed.html#/claim/shaer-signs" title="A graph" height="500"></iframe>`,
  )
  await drawn
  // Asking the frame itself would count as the reader's turning to it.
  await page.waitForTimeout(5000)
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY')
  await expect(page.frameLocator('iframe').locator('section[data-state="ready"]')).toBeVisible()
  close()
})
