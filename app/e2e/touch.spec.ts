import type { Page } from '@playwright/test'
import { TARGET_WORDS } from '#app/commands/target-words.ts'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { moveTo, proofOf, readProof, rowOf } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady, probeGraph, restingPoint } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 844 } })

async function showGraph(page: Page, hash: string): Promise<void> {
  await graphReady(page)
  expect(new URL(page.url()).hash).toContain(hash)
}

async function pointOf(page: Page, claim: string): Promise<{ readonly x: number; readonly y: number }> {
  const point = await restingPoint(page, claim)
  if (!point) throw new Error(`no point answers ${claim}`)
  return point
}

test('a tap near an edge opens it: 12 px are near enough', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&view=graph')
  await showGraph(page, 'view=graph')
  const point = await pointOf(page, 'towns-are-neighbours')
  for (const aside of [0, 10]) {
    await page.touchscreen.tap(point.x, point.y - aside)
    await expect(proofOf(page, 'towns-are-neighbours')).toBeVisible()
    await page.getByRole('button', { name: TEXT.en.t.close }).first().tap()
  }
})

test('a long press offers a menu', async ({ visit, page }) => {
  await visit('towns', '#/?lang=ar&view=graph')
  await showGraph(page, 'view=graph')
  const point = await pointOf(page, 'towns-are-neighbours')
  const session = await page.context().newCDPSession(page)
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [point] })
  await expect(page.getByRole('menuitem', { name: TARGET_WORDS.openProof.ar })).toBeVisible()
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await page.getByRole('menuitem', { name: TARGET_WORDS.openProof.ar }).tap()
  await expect(proofOf(page, 'towns-are-neighbours')).toBeVisible()
})

test('two fingers zoom', async ({ visit, page }) => {
  await visit('towns', '#/?lang=en&view=graph')
  await showGraph(page, 'view=graph')
  const before = (await probeGraph(page)).camera.zoom
  const session = await page.context().newCDPSession(page)
  const fingers = (gap: number) => [
    { x: 195 - gap, y: 300, id: 1 },
    { x: 195 + gap, y: 300, id: 2 },
  ]
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(30) })
  for (const gap of [45, 60, 80, 100]) {
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) })
  }
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] })
  await expect.poll(async () => (await probeGraph(page)).camera.zoom).toBeGreaterThan(before * 1.5)
})

for (const language of LANGUAGES) {
  test(`list, graph and proof are one tap apart: ${language}`, async ({ visit, page }) => {
    const { tabs } = TEXT[language].t
    await visit('towns', `#/?lang=${language}&show=all`)
    await rowOf(page, 'repair-begins').tap()
    await expect(proofOf(page, 'repair-begins')).toBeVisible()
    await page.getByRole('button', { name: tabs.graph, exact: true }).tap()
    await expect(page.locator('[role="group"][aria-describedby]')).toBeVisible()
    await page.getByRole('button', { name: tabs.panel, exact: true }).tap()
    await expect(proofOf(page, 'repair-begins')).toBeVisible()
    await page.getByRole('button', { name: tabs.list, exact: true }).tap()
    await expect(rowOf(page, 'repair-begins')).toBeVisible()
  })

  for (const view of ['', '&view=graph', '&view=outline']) {
    test(`nothing scrolls sideways at 320 px: ${language}${view}`, async ({ visit, page }) => {
      await page.setViewportSize({ width: 320, height: 640 })
      for (const place of ['', 'claim/shaer-signs', 'entity/salma-najjar']) {
        await visit('towns', `#/${place}?lang=${language}&show=all${view}`)
        await graphReady(page)
        expect(await sideways(page), place).toEqual([])
      }
    })

    test(`at 200 %, by zoom or by text alone, nothing is cut off: ${language}${view}`, async ({
      visit,
      page,
    }) => {
      // A window of 1280 px at twice its size.
      await page.setViewportSize({ width: 640, height: 450 })
      await visit('towns', `#/claim/shaer-signs?lang=${language}&show=all${view}`)
      await graphReady(page)
      expect(await sideways(page), 'zoom').toEqual([])
      await page.setViewportSize({ width: 390, height: 844 })
      await visit('towns', `#/?lang=${language}&show=all${view}`)
      await graphReady(page)
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
      expect(await sideways(page), 'text').toEqual([])
      await moveTo(page, `#/claim/council-sends-guard?lang=${language}${view}`)
      await readProof(page, 'council-sends-guard', 'sadaa-6')
      expect(await sideways(page), 'text of a proof').toEqual([])
    })
  }
}

test('on a phone the help prints: it goes first, and the page behind it is what is printed', async ({
  visit,
  page,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.documentElement.dataset.printed = String(document.querySelector('dialog[open]') === null)
    }
  })
  await visit('towns', '#/claim/shaer-signs/minbar-3b?lang=ar')
  await readProof(page, 'shaer-signs', 'minbar-3b')
  await page.getByRole('button', { name: TEXT.ar.t.header.help }).tap()
  await page.getByRole('dialog').getByRole('button', { name: TEXT.ar.t.pages.print.action }).tap()
  await expect(page.locator('html')).toHaveAttribute('data-printed', 'true')
  await expect(proofOf(page, 'shaer-signs')).toBeVisible()
})

test('the legend leaves the picture its room where text is twice as large', async ({ visit, page }) => {
  await page.setViewportSize({ width: 900, height: 700 })
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const heights = await page.evaluate(() => {
    const graph = document.getElementById('isnad-graph')?.getBoundingClientRect()
    const picture = document.querySelector('[role="group"][aria-describedby]')?.getBoundingClientRect()
    return { graph: graph?.height ?? 0, picture: picture?.height ?? 0 }
  })
  expect(heights.picture).toBeGreaterThan(heights.graph / 2)
})

for (const language of LANGUAGES) {
  for (const width of [390, 320]) {
    test(`how sure, the status and the way out share a row, ${width} px wide: ${language}`, async ({
      visit,
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await visit('towns', `#/claim/council-approves-annex?lang=${language}`)
      const proof = proofOf(page, 'council-approves-annex')
      const { words, close } = TEXT[language].t
      const middles = await Promise.all(
        [
          proof.getByText(words.family.said, { exact: true }).first(),
          proof.getByText(words.status.supported, { exact: true }).first(),
          proof.getByRole('button', { name: close, exact: true }),
        ].map(async (part) => {
          const box = await part.boundingBox()
          return box ? box.y + box.height / 2 : Number.NaN
        }),
      )
      for (const middle of middles) expect(Math.abs(middle - (middles[0] ?? Number.NaN))).toBeLessThan(4)
    })
  }
}

/** What sticks out of the page: elements wider than the screen that can be scrolled to, or the page itself. */
const sideways = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const out = document.documentElement.scrollWidth > width ? ['the page'] : []
    const scrollers = [...document.querySelectorAll('main, main *')].filter((element) => {
      const style = getComputedStyle(element)
      const isScrolled =
        style.overflowX === 'auto' || style.overflowX === 'scroll' || style.overflowY === 'auto'
      return isScrolled && style.visibility === 'visible' && element.scrollWidth > element.clientWidth + 1
    })
    return [...out, ...scrollers.map((element) => `${element.tagName}.${element.className}`)]
  })
