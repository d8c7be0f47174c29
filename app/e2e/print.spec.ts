import type { Page } from '@playwright/test'
import { LANGUAGES } from '#graph-data/schema/primitives.ts'
import { readProof } from './explorer-page.ts'
import { expect, test } from './fixtures.ts'
import { graphReady } from './graph-probe.ts'
import { TEXT } from './interface-text.ts'

/** A4 less its margins, in CSS pixels. */
const PAPER_WIDTH = Math.floor(((210 - 28) / 25.4) * 96)

const pagesOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0

const toPdf = (page: Page): Promise<Buffer> => page.pdf({ preferCSSPageSize: true, printBackground: false })

/** What stands out of the sheet at its sides, or is cut by the box it stands in. */
const cutTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth
    const told: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim() ?? ''
      const { parentElement: parent } = node
      if (words === '' || !parent?.checkVisibility({ visibilityProperty: true })) continue
      if (parent.closest('.visually-hidden, [class*="visually-hidden"]')) continue
      const range = document.createRange()
      range.selectNodeContents(node)
      for (const box of range.getClientRects()) {
        if (box.left < -1 || box.right > width + 1) told.push(`out of the sheet: ${words.slice(0, 40)}`)
      }
      for (let frame: Element | null = parent; frame; frame = frame.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(frame)
        const isCut = (how: string, is: number, has: number) =>
          /hidden|auto|scroll|clip/.test(how) && is > has + 1
        if (isCut(overflowY, frame.scrollHeight, frame.clientHeight)) told.push(`cut: ${words.slice(0, 40)}`)
        if (isCut(overflowX, frame.scrollWidth, frame.clientWidth)) told.push(`cut: ${words.slice(0, 40)}`)
      }
    }
    return [...new Set(told)]
  })

async function asPaper(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: PAPER_WIDTH, height: 1020 })
}

for (const language of LANGUAGES) {
  test(`a proof is printed whole, without what cannot be pressed: ${language}`, async ({ visit, page }) => {
    await visit('townsWithTexts', `#/claim/council-sends-guard/sadaa-6?lang=${language}`)
    await readProof(page, 'council-sends-guard', 'sadaa-6', { isVerbatim: true })
    expect(pagesOf(await toPdf(page))).toBeLessThanOrEqual(2)
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    await expect(page.locator('section[data-claim="council-sends-guard"] h2')).toBeVisible()
    await expect(page.getByRole('button')).toHaveCount(0)
  })

  test(`the picture is printed with its legend and all its claims, in colours for paper: ${language}`, async ({
    visit,
    page,
  }) => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await visit('towns', `#/?lang=${language}&show=all`)
    await graphReady(page)
    const claims = await page.evaluate(
      () =>
        new Set([...document.querySelectorAll<HTMLElement>('a[data-claim]')].map((a) => a.dataset.claim))
          .size,
    )
    const sheet = page.locator('[data-print-sheet]')
    // The code of the sheet comes after the picture.
    await expect
      .poll(async () => {
        await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
        return sheet.locator('[data-printed-claim]').count()
      })
      .toBeGreaterThan(0)
    expect(await sheet.locator('[data-printed-claim]').count()).toBeGreaterThan(claims / 2)
    await asPaper(page)
    await expect(sheet.getByRole('heading', { name: TEXT[language].t.pages.print.legend })).toBeVisible()
    const picture = sheet.getByRole('img', { name: TEXT[language].t.pages.print.picture })
    expect(await picture.evaluate((img: HTMLImageElement) => img.complete && img.naturalWidth > 600)).toBe(
      true,
    )
    expect(await cutTexts(page)).toEqual([])
    await expect(page.getByRole('banner')).toBeHidden()
  })

  test(`a printed page of the picture holds the picture, and the screen is as before: ${language}`, async ({
    visit,
    page,
  }) => {
    await visit('towns', `#/?lang=${language}`)
    await graphReady(page)
    await page.waitForFunction(() => document.querySelector('[data-print-sheet]') === null)
    const pdf = await toPdf(page)
    expect(pagesOf(pdf)).toBeGreaterThanOrEqual(1)
    expect(pdf.toString('latin1')).toMatch(/\/Subtype\s*\/Image/)
    await expect(page.locator('[data-print-sheet]')).toHaveCount(0)
    await expect(page.getByRole('group', { name: TEXT[language].t.regions.graph })).toBeVisible()
  })

  test(`an article and a page print themselves: ${language}`, async ({ visit, page }) => {
    await visit('towns', `#/article/sadaa?lang=${language}`)
    await expect(page.locator('[data-reader="ready"] li').first()).toBeVisible()
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    await expect(page.locator('[id="sadaa-8"]')).toBeVisible()
    await page.emulateMedia({ media: 'screen' })
    await visit('towns', `#/disagreements?lang=${language}`)
    await expect(page.locator('[data-conflict]').first()).toBeVisible()
    await asPaper(page)
    expect(await cutTexts(page)).toEqual([])
    expect(pagesOf(await toPdf(page))).toBeGreaterThanOrEqual(1)
  })
}
