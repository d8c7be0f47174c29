import type { Page } from '@playwright/test'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'

test.use({ contextOptions: { reducedMotion: 'reduce', forcedColors: 'active' }, colorScheme: 'dark' })

/** Pixels of the picture that are painted, and those of them with a colour of their own: red, green, blue apart. */
const paintOf = (page: Page) =>
  page.evaluate(() => {
    let painted = 0
    let coloured = 0
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('#isnad-graph canvas')) {
      const { width, height } = canvas
      const copy = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })
      copy?.drawImage(canvas, 0, 0)
      const data = copy?.getImageData(0, 0, width, height).data ?? []
      for (let at = 0; at < data.length; at += 4) {
        if ((data[at + 3] ?? 0) < 64) continue
        painted += 1
        const parts = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0]
        if (Math.max(...parts) - Math.min(...parts) > 48) coloured += 1
      }
    }
    return { painted, coloured }
  })

test('in forced colours the picture takes the system’s: text on ground, nothing of our own', async ({
  visit,
  page,
}) => {
  await visit('towns', '#/?lang=en&show=all')
  await graphReady(page)
  await expect.poll(async () => (await paintOf(page)).painted).toBeGreaterThan(1000)
  expect((await paintOf(page)).coloured).toBe(0)
  // The same picture in our colours, so that the measure is known to see them.
  await page.emulateMedia({ forcedColors: 'none' })
  await expect.poll(async () => (await paintOf(page)).coloured).toBeGreaterThan(1000)
})

test('in forced colours a proof is read, and what has the keyboard is seen', async ({ visit, page }) => {
  await visit('townsWithTexts', '#/claim/council-sends-guard/sadaa-6?lang=ar')
  await readProof(page, 'council-sends-guard', 'sadaa-6', { isVerbatim: true })
  const link = page.locator('section[data-state="ready"] a').first()
  await link.focus()
  await page.keyboard.press('Shift+Tab')
  await page.keyboard.press('Tab')
  expect(await link.evaluate((element) => getComputedStyle(element).outlineStyle)).not.toBe('none')
})
